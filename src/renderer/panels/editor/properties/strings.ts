import { defineStrings } from '#renderer/studio/strings.ts'

export const propertiesStrings = defineStrings({
  en: {
    layersChosen: (count: number) => `${count} layers`,
    text: 'Text',
    image: 'Picture',
    shape: 'Shape',
    group: 'Group',
    lockedText: 'Locked: nothing here can be changed.',
    lockedFields: (count: number) => (count === 1 ? '1 property is locked.' : `${count} properties are locked.`),
    unlock: 'Unlock',
    align: 'Align and distribute',
    place: 'Position and size',
    x: 'Horizontal position',
    y: 'Vertical position',
    width: 'Width',
    height: 'Height',
    angle: 'Rotation',
    keepShape: 'Keep proportions',
    layer: 'Layer',
    opacity: 'Opacity',
    blend: 'Blend mode',
    role: 'Role',
    several: 'The selected layers differ here.',
    makeSame: 'Give all the first one’s',
    radius: 'Corner radius',
  },
  zh: {
    layersChosen: (count: number) => `${count} 个图层`,
    text: '文本',
    image: '图片',
    shape: '形状',
    group: '编组',
    lockedText: '已锁定：此处无法更改。',
    lockedFields: (count: number) => `有 ${count} 个属性已锁定。`,
    unlock: '解除锁定',
    align: '对齐与分布',
    place: '位置与大小',
    x: '水平位置',
    y: '垂直位置',
    width: '宽度',
    height: '高度',
    angle: '旋转',
    keepShape: '保持比例',
    layer: '图层',
    opacity: '不透明度',
    blend: '混合模式',
    role: '角色',
    several: '所选图层在这里各不相同。',
    makeSame: '统一为第一个的设置',
    radius: '圆角',
  },
})

export const roleStrings = defineStrings({
  en: {
    headline: 'Headline', subhead: 'Subheading', eyebrow: 'Eyebrow', body: 'Body text', cta: 'Call to action', logo: 'Logo', hero: 'Hero picture', illustration: 'Illustration', badge: 'Badge',
    date: 'Date', price: 'Price', contact: 'Contact', legal: 'Legal', decoration: 'Decoration', panel: 'Panel', background: 'Background', other: 'Other',
  },
  zh: {
    headline: '主标题', subhead: '副标题', eyebrow: '引题', body: '正文', cta: '行动号召', logo: '标志', hero: '主图', illustration: '插画', badge: '徽章',
    date: '日期', price: '价格', contact: '联系方式', legal: '法律声明', decoration: '装饰', panel: '底板', background: '背景', other: '其他',
  },
})

export const blendStrings = defineStrings({
  en: {
    normal: 'Normal', multiply: 'Multiply', screen: 'Screen', overlay: 'Overlay', darken: 'Darken', lighten: 'Lighten', 'soft-light': 'Soft light', 'hard-light': 'Hard light', 'color-dodge': 'Colour dodge',
    'color-burn': 'Colour burn', difference: 'Difference', exclusion: 'Exclusion', hue: 'Hue', saturation: 'Saturation', color: 'Colour', luminosity: 'Luminosity',
  },
  zh: {
    normal: '正常', multiply: '正片叠底', screen: '滤色', overlay: '叠加', darken: '变暗', lighten: '变亮', 'soft-light': '柔光', 'hard-light': '强光', 'color-dodge': '颜色减淡',
    'color-burn': '颜色加深', difference: '差值', exclusion: '排除', hue: '色相', saturation: '饱和度', color: '颜色', luminosity: '明度',
  },
})
