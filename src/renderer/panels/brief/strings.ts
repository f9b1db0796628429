import type { Fact, Occasion, Tone } from '#core/brief/brief.ts'
import type { Mood } from '#core/compose/direction.ts'
import { defineStrings } from '#renderer/studio/strings.ts'
import type { PresetId } from './size-presets.ts'

type FactKind = Fact['kind']

export const briefStrings = defineStrings({
  en: {
    lead: 'Say what it is for, in your own words. Everything here stays on this computer.',
    requestLabel: 'What is it for?',
    requestPlaceholder: 'Who is it from, what happens, when and where, what should people do? A feeling or a colour helps. Words in “quotes” are printed exactly.',
    examples: 'Or start from an example',
    clear: 'Start over',
    cleared: 'The brief was cleared.',
    undo: 'Undo',
    charactersLeft: (count: number) => `${count.toLocaleString('en')} more characters fit.`,

    files: 'Logo and photos',
    filesHint: 'Drop, paste or choose pictures: PNG, JPEG, WebP, AVIF, GIF or SVG.',
    addFiles: 'Add pictures',
    dropHere: 'Drop to add to the brief',
    dropHereText: 'Broadside guesses which one is the logo. You can change it.',
    logo: 'Logo',
    photo: 'Photo',
    useAsLogo: (name: string) => `Use ${name} as the logo`,
    useAsPhoto: (name: string) => `Use ${name} as a photo`,
    removeFile: (name: string) => `Remove ${name}`,
    fileRemoved: (name: string) => `${name} was removed.`,
    uploading: (name: string) => `Adding ${name}`,
    tooLarge: 'It is larger than 64 MB.',
    notAPicture: 'It is not a picture that Broadside can read.',
    noConnection: 'The studio could not be reached. Try again.',
    tooManyPhotos: (count: number) => `Up to ${count} photos can be used; the others were left out.`,
    retry: 'Try again',

    sizes: 'Sizes',
    sizesHint: 'Each size is designed for itself, not scaled.',
    screen: 'Screen',
    sheets: 'Paper',
    banners: 'Banners',
    allBanners: 'All 13 banner sizes',
    noBanners: 'No banners',
    bannersPicked: (count: number) => (count === 0 ? '13 standard sizes' : `${count} of 13 chosen`),
    ownSizes: 'Your own',
    addOwnSize: 'Add a size',
    width: 'Width',
    height: 'Height',
    forgetSize: (name: string) => `Forget ${name}`,
    limit_minSide: 'At least 50 pixels a side.',
    limit_maxSide: 'At most 16,384 pixels a side.',
    limit_wholePixels: 'Whole pixels only.',
    limit_minArea: 'Too small for a message; 300 × 50 is the least.',
    limit_maxArea: 'At most 50 million pixels in all.',
    limit_maxRatio: 'One side may be 20 times the other at most.',
    noSize: (name: string) => `${name}, unless you choose others.`,
    sizeFromText: (name: string) => `${name}, as you wrote, unless you choose others.`,
    maxSizes: (count: number) => `At most ${count} sizes at once.`,
    preset_portrait: 'Portrait post',
    preset_square: 'Square post',
    preset_story: 'Story',
    preset_link: 'Link image',
    preset_a4: 'A4',
    preset_a3: 'A3',
    preset_letter: 'US Letter',
    preset_banner: 'Banner',

    count: 'How many',
    countHint: 'candidates of each size',
    generate: 'Generate',
    summary: (candidates: number, sizes: number) => `${candidates} ${candidates === 1 ? 'candidate' : 'candidates'}${sizes > 1 ? ` in ${sizes} sizes` : ''}`,
    kept: (count: number) => (count === 0 ? 'nothing locked' : count === 1 ? '1 choice locked' : `${count} choices locked`),
    needRequest: 'Write what it is for first.',
    waitForFiles: 'Waiting for the pictures.',
    startFailed: 'It could not be started.',

    understood: 'What was understood',
    understoodHint: 'Change anything. What you change or lock is kept in every candidate; the rest may vary.',
    emptyTitle: 'Nothing to read yet',
    emptyText: 'As you write, this side shows what Broadside takes from your words: headline, facts, colours, type and a picture. You can correct all of it before anything is made.',
    reading: 'Reading…',
    readFailed: 'The brief could not be read.',
    lock: (name: string) => `Keep this: ${name}`,
    unlock: (name: string) => `Let this vary: ${name}`,
    locked: 'Locked',
    free: 'May vary',

    headline: 'Headline',
    subhead: 'Second line',
    cta: 'Button',
    noText: 'None',
    change: (name: string) => `Change: ${name}`,
    proposals: 'Proposed',
    ownWords: 'Your own words',
    useThese: 'Use these words',

    facts: 'Facts',
    noFacts: 'No date, place, price or address was found.',
    addFact: 'Add a fact',
    editFact: (text: string) => `Edit: ${text}`,
    removeFact: (text: string) => `Remove: ${text}`,
    factKind: 'Kind',
    factText: 'As it is printed',
    save: 'Save',
    add: 'Add',

    tones: 'Tone',
    addTone: 'Add a tone',
    noTones: 'None; candidates may differ in mood.',
    occasion: 'Occasion',

    palette: 'Colours',
    paletteOption: (name: string) => `Palette ${name}`,
    ownColors: 'Your own colours',
    askedColors: 'From your words',
    addColor: 'Add a colour',
    removeColor: (value: string) => `Remove ${value}`,
    color: (index: number) => (index === 1 ? 'Leading colour' : `Colour ${index}`),
    darkGround: 'dark ground',
    lightGround: 'light ground',

    fonts: 'Type',
    allFonts: 'All pairs',
    searchFonts: 'Search by name',
    fontSample: 'Headline',

    illustration: 'Picture',
    typeAlone: 'Type alone',
    searchIllustrations: 'Search drawings',
    searchLabel: 'Search the drawings',
    searchEmpty: (query: string) => `No drawing for “${query}”. Try a simpler word for the thing itself.`,
    searchHint: 'About a thousand drawings, recoloured to fit your palette.',
    photoLeads: 'Your photo is the picture.',

    unusedText: (words: readonly string[]) => `We did not use: ${words.join(', ')}. Words in “quotes” are printed as they are; or say it another way.`,

    ...kindNames({ date: 'Date', time: 'Time', place: 'Place', price: 'Price', discount: 'Discount', url: 'Web address', phone: 'Telephone', email: 'E-mail', quote: 'Exact words', code: 'Code', condition: 'Condition' }),
    ...moodNames({
      clinical: 'Clean', corporate: 'Businesslike', tech: 'Technical', luxury: 'Luxurious', editorial: 'Editorial', romantic: 'Romantic', playful: 'Playful', kids: 'Childlike', street: 'Street', sport: 'Sporty',
      heritage: 'Heritage', rustic: 'Rustic', organic: 'Organic', fresh: 'Fresh', festive: 'Festive', cozy: 'Cosy', retro: 'Retro', minimal: 'Minimal', 'bold-sale': 'Bold', cultural: 'Cultural',
    }),
    ...toneNames({
      elegant: 'Elegant', luxurious: 'Luxurious', playful: 'Playful', warm: 'Warm', romantic: 'Romantic', bold: 'Bold', urgent: 'Urgent', calm: 'Calm', natural: 'Natural',
      modern: 'Modern', technical: 'Technical', trustworthy: 'Trustworthy', festive: 'Festive', nostalgic: 'Nostalgic', fresh: 'Fresh', rustic: 'Rustic', youthful: 'Youthful', serious: 'Serious',
    }),
    ...occasionNames({
      none: 'No occasion', valentine: 'Valentine’s Day', christmas: 'Christmas', 'new-year': 'New Year', 'lunar-new-year': 'Lunar New Year', halloween: 'Halloween', easter: 'Easter',
      thanksgiving: 'Thanksgiving', diwali: 'Diwali', ramadan: 'Ramadan', eid: 'Eid', hanukkah: 'Hanukkah', 'mothers-day': 'Mother’s Day', 'fathers-day': 'Father’s Day',
      'black-friday': 'Black Friday', 'back-to-school': 'Back to school', spring: 'Spring', summer: 'Summer', autumn: 'Autumn', winter: 'Winter', birthday: 'Birthday',
      wedding: 'Wedding', opening: 'Opening', anniversary: 'Anniversary', sale: 'Sale',
    }),
  },
  zh: {
    lead: '用自己的话说说它的用途。所有内容都只保存在这台电脑上。',
    requestLabel: '这次要做什么？',
    requestPlaceholder: '谁发布、什么事、何时何地、希望大家做什么？加上想要的感觉或颜色会更好。写在“引号”里的文字会原样印出。',
    examples: '或者从一个例子开始',
    clear: '重新开始',
    cleared: '需求已清空。',
    undo: '撤销',
    charactersLeft: (count: number) => `还可以输入 ${count.toLocaleString('zh')} 个字符。`,

    files: '标志与照片',
    filesHint: '拖入、粘贴或选择图片：PNG、JPEG、WebP、AVIF、GIF 或 SVG。',
    addFiles: '添加图片',
    dropHere: '松开即可加入需求',
    dropHereText: 'Broadside 会猜测哪一张是标志，你可以更改。',
    logo: '标志',
    photo: '照片',
    useAsLogo: (name: string) => `将 ${name} 用作标志`,
    useAsPhoto: (name: string) => `将 ${name} 用作照片`,
    removeFile: (name: string) => `移除 ${name}`,
    fileRemoved: (name: string) => `已移除 ${name}。`,
    uploading: (name: string) => `正在添加 ${name}`,
    tooLarge: '文件超过 64 MB。',
    notAPicture: 'Broadside 无法读取这张图片。',
    noConnection: '无法连接工作室，请重试。',
    tooManyPhotos: (count: number) => `最多使用 ${count} 张照片，其余已略去。`,
    retry: '重试',

    sizes: '尺寸',
    sizesHint: '每个尺寸都单独设计，而不是简单缩放。',
    screen: '屏幕',
    sheets: '纸张',
    banners: '横幅广告',
    allBanners: '全部 13 种横幅尺寸',
    noBanners: '不要横幅',
    bannersPicked: (count: number) => (count === 0 ? '13 种标准尺寸' : `已选 ${count} / 13`),
    ownSizes: '自定义',
    addOwnSize: '添加尺寸',
    width: '宽',
    height: '高',
    forgetSize: (name: string) => `不再记住 ${name}`,
    limit_minSide: '每边至少 50 像素。',
    limit_maxSide: '每边最多 16,384 像素。',
    limit_wholePixels: '只能是整数像素。',
    limit_minArea: '太小，放不下内容；至少 300 × 50。',
    limit_maxArea: '总计最多 5000 万像素。',
    limit_maxRatio: '一边最多是另一边的 20 倍。',
    noSize: (name: string) => `默认 ${name}，也可另选。`,
    sizeFromText: (name: string) => `按文中所写 ${name}，也可另选。`,
    maxSizes: (count: number) => `一次最多 ${count} 个尺寸。`,
    preset_portrait: '竖版帖子',
    preset_square: '方形帖子',
    preset_story: '快拍',
    preset_link: '链接配图',
    preset_a4: 'A4',
    preset_a3: 'A3',
    preset_letter: '美式信纸',
    preset_banner: '横幅',

    count: '数量',
    countHint: '个候选方案（每个尺寸）',
    generate: '生成',
    summary: (candidates: number, sizes: number) => `共 ${candidates} 个候选方案${sizes > 1 ? `，${sizes} 个尺寸` : ''}`,
    kept: (count: number) => (count === 0 ? '未锁定任何内容' : `已锁定 ${count} 项`),
    needRequest: '请先写下它的用途。',
    waitForFiles: '正在等待图片。',
    startFailed: '无法开始。',

    understood: '读懂的内容',
    understoodHint: '都可以修改。改过或锁定的内容会保留在每个方案里，其余可以变化。',
    emptyTitle: '还没有可读的内容',
    emptyText: '你一边写，这里一边显示 Broadside 从文字中读出的内容：标题、要点、颜色、字体和图片。生成之前都可以更正。',
    reading: '正在阅读…',
    readFailed: '无法读取这份需求。',
    lock: (name: string) => `保留：${name}`,
    unlock: (name: string) => `允许变化：${name}`,
    locked: '已锁定',
    free: '可变化',

    headline: '标题',
    subhead: '副标题',
    cta: '按钮',
    noText: '无',
    change: (name: string) => `更改${name}`,
    proposals: '建议',
    ownWords: '自己写',
    useThese: '使用这些文字',

    facts: '要点',
    noFacts: '没有找到日期、地点、价格或网址。',
    addFact: '添加要点',
    editFact: (text: string) => `编辑：${text}`,
    removeFact: (text: string) => `移除：${text}`,
    factKind: '类型',
    factText: '印出的文字',
    save: '保存',
    add: '添加',

    tones: '语气',
    addTone: '添加语气',
    noTones: '未指定，各方案的气氛可以不同。',
    occasion: '场合',

    palette: '颜色',
    paletteOption: (name: string) => `配色 ${name}`,
    ownColors: '自己的颜色',
    askedColors: '文中要求的颜色',
    addColor: '添加颜色',
    removeColor: (value: string) => `移除 ${value}`,
    color: (index: number) => (index === 1 ? '主色' : `颜色 ${index}`),
    darkGround: '深色底',
    lightGround: '浅色底',

    fonts: '字体',
    allFonts: '全部搭配',
    searchFonts: '按名称搜索',
    fontSample: '标题',

    illustration: '图片',
    typeAlone: '仅用文字',
    searchIllustrations: '搜索插图',
    searchLabel: '搜索插图',
    searchEmpty: (query: string) => `没有与“${query}”相符的插图，换一个更简单的词试试。`,
    searchHint: '约一千幅插图，会按你的配色重新上色。',
    photoLeads: '使用你的照片。',

    unusedText: (words: readonly string[]) => `我们没有用到：${words.join('、')}。放进“引号”就会印出来，也可以换一种说法。`,

    ...kindNames({ date: '日期', time: '时间', place: '地点', price: '价格', discount: '折扣', url: '网址', phone: '电话', email: '邮箱', quote: '原文', code: '优惠码', condition: '条件' }),
    ...moodNames({
      clinical: '洁净', corporate: '商务', tech: '科技', luxury: '奢华', editorial: '杂志感', romantic: '浪漫', playful: '俏皮', kids: '童趣', street: '街头', sport: '运动',
      heritage: '传统', rustic: '质朴', organic: '自然', fresh: '清新', festive: '喜庆', cozy: '温馨', retro: '复古', minimal: '极简', 'bold-sale': '醒目', cultural: '文艺',
    }),
    ...toneNames({
      elegant: '优雅', luxurious: '奢华', playful: '俏皮', warm: '温暖', romantic: '浪漫', bold: '大胆', urgent: '紧迫', calm: '宁静', natural: '自然',
      modern: '现代', technical: '科技', trustworthy: '可信', festive: '喜庆', nostalgic: '怀旧', fresh: '清新', rustic: '质朴', youthful: '年轻', serious: '庄重',
    }),
    ...occasionNames({
      none: '无特定场合', valentine: '情人节', christmas: '圣诞节', 'new-year': '新年', 'lunar-new-year': '春节', halloween: '万圣节', easter: '复活节',
      thanksgiving: '感恩节', diwali: '排灯节', ramadan: '斋月', eid: '开斋节', hanukkah: '光明节', 'mothers-day': '母亲节', 'fathers-day': '父亲节',
      'black-friday': '黑色星期五', 'back-to-school': '开学季', spring: '春天', summer: '夏天', autumn: '秋天', winter: '冬天', birthday: '生日',
      wedding: '婚礼', opening: '开业', anniversary: '周年', sale: '促销',
    }),
  },
})

type Prefixed<Prefix extends string, Name extends string> = { readonly [Key in Name as `${Prefix}_${Key}`]: string }

function prefixed<Prefix extends string, Name extends string>(prefix: Prefix, names: Readonly<Record<Name, string>>): Prefixed<Prefix, Name> {
  return Object.fromEntries(Object.entries(names).map(([name, word]) => [`${prefix}_${name}`, word])) as Prefixed<Prefix, Name>
}

function kindNames(names: Readonly<Record<FactKind, string>>): Prefixed<'fact', FactKind> {
  return prefixed('fact', names)
}
function moodNames(names: Readonly<Record<Mood, string>>): Prefixed<'mood', Mood> {
  return prefixed('mood', names)
}
function toneNames(names: Readonly<Record<Tone, string>>): Prefixed<'tone', Tone> {
  return prefixed('tone', names)
}
function occasionNames(names: Readonly<Record<Occasion, string>>): Prefixed<'occasion', Occasion> {
  return prefixed('occasion', names)
}

/** A preset's name in the chosen language. */
export const presetKey = (id: PresetId): `preset_${PresetId}` => `preset_${id}`
