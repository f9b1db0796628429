import type { Language } from '#renderer/studio/strings.ts'

/** In the engine's own words. */
const chinese: Readonly<Record<string, string>> = {
  'the picture has no drawing inside: left out': '图片中没有可绘制的内容，已省略',
  'shading by filters inside the picture: left out': '图片内部的滤镜阴影已省略',
  'tracking is lost: the importer ignores letter spacing': '导入时会忽略字间距',
  'weight becomes regular or bold: the importer knows no other': '字重会变为常规或粗体，导入时不支持其他字重',
  'OpenType features are lost': '会失去 OpenType 特性',
  'each line becomes a text of its own': '每一行会成为单独的文本',
  'a mask by transparency: the importer may ignore it': '透明度蒙版在导入时可能被忽略',
  'the shadow of a picture with transparency: left out': '带透明度图片的阴影已省略',
  'a vector picture cannot be a tile: left out': '矢量图不能作为平铺图案，已省略',
  'a repeated texture: shown only where the importer knows patterns': '平铺纹理只在支持图案的软件中显示',
}

export function describeApproximation(what: string, language: Language): string {
  const words = language === 'zh' ? (chinese[what] ?? what) : what
  return words.charAt(0).toUpperCase() + words.slice(1)
}
export const knownApproximations: readonly string[] = Object.keys(chinese)
