import type { CommandArgs, CommandName } from '#core/commands/index.ts'
import { takeClip } from '#core/commands/clip.ts'
import type { Design } from '#core/design/design.ts'
import type { ArtboardId, ColorId, LayerId } from '#core/design/ids.ts'
import type { Layer } from '#core/design/layer.ts'
import type { Random } from '#core/geometry/random.ts'

export type NamedCommand = { readonly [Name in CommandName]: { readonly name: Name; readonly args: CommandArgs<Name> } }[CommandName]

const words = ['Hello', 'Fresh bread, every day', '今日の特別なパン', '每天新鲜出炉的面包', '', 'A\nB', 'خبز طازج', 'Æthelred 👩‍👩‍👧']
const families = ['Inter', 'Fraunces', 'Poppins', 'Noto Sans SC']
const hexes = ['#101418', '#e8590c', '#ffffff', '#1c7ed6']
/** Now and then beyond what a design can hold. */
const wildNumbers = [0, -1e9, 1e12, 0.0001, -0.5]

/** Any command with arguments that its schema takes, sensible more often than not; the same for the same design and stream. */
export function randomCommand(design: Design, random: Random): NamedCommand {
  const all = Object.values(design.layers)
  const pickId = (fits: (layer: Layer) => boolean = () => true): LayerId => {
    const fitting = all.filter(fits)
    return fitting.length === 0 || random.chance(0.02) ? 'layer:nowhere' : random.pick(fitting).id
  }
  const pickIds = (fits?: (layer: Layer) => boolean): LayerId[] => Array.from({ length: random.pick([1, 1, 2, 3, 5]) }, () => pickId(fits))
  const isKind = (kind: Layer['kind']) => (layer: Layer): boolean => layer.kind === kind
  const artboard = random.pick(Object.keys(design.artboards)) as ArtboardId
  const colorIds = Object.keys(design.colors) as ColorId[]
  const color = (): ColorId | string => (colorIds.length > 0 && random.chance(0.5) ? random.pick(colorIds) : random.chance(0.05) ? 'color:gone' : random.pick(hexes))
  const colorId = (): ColorId => (colorIds.length === 0 ? 'color:gone' : random.pick(colorIds))
  const number = (min: number, max: number): number => (random.chance(0.03) ? random.pick(wildNumbers) : random.between(min, max))
  const box = () => ({ x: number(-50, 300), y: number(-50, 300), width: number(0, 200), height: number(0, 200) })
  const assets = Object.values(design.assets)
  const paints = () => [
    random.chance(0.5)
      ? { kind: 'solid' as const, color: color(), opacity: random.next() }
      : { kind: 'linear' as const, x1: 0, y1: 0, x2: 1, y2: random.next(), stops: [{ offset: 0, color: color() }, { offset: 1, color: color() }] },
  ]
  const strokes = () => (random.chance(0.3) ? [] : [{ color: color(), opacity: 1, width: random.between(0.5, 9) }])
  const recolor = () => (random.chance(0.5) ? [] : [{ from: '#d6336c', to: color() }])
  const changes = () => ({
    family: random.pick([undefined, ...families]),
    weight: random.pick([undefined, 400, 700]),
    fontSize: random.pick([undefined, 12, 33.5]),
    tracking: random.pick([undefined, -20, 80]),
    color: random.chance(0.4) ? color() : undefined,
    align: random.pick([undefined, 'center', 'end'] as const),
    leading: random.pick([undefined, 1, 1.5]),
    letterCase: random.pick([undefined, 'upper'] as const),
  })
  const makers: { readonly [Name in CommandName]: (() => CommandArgs<Name>) | null } = {
    'layers.place': () => ({ places: pickIds().map((id) => ({ id, ...box(), angleDeg: number(-720, 720), fontScale: random.pick([undefined, 0.5, 2]) })) }),
    'layers.nudge': () => ({ ids: pickIds(), dx: number(-10, 10), dy: number(-10, 10) }),
    'layers.align': () => ({ ids: pickIds(), edge: random.pick(['left', 'center', 'right', 'top', 'middle', 'bottom']), to: random.pick(['selection', 'artboard']) }),
    'layers.distribute': () => ({ ids: pickIds(), axis: random.pick(['x', 'y']) }),
    'layers.group': () => ({ ids: pickIds() }),
    'layers.ungroup': () => ({ ids: pickIds(isKind('group')) }),
    'layers.order': () => ({ ids: pickIds(), to: random.pick(['front', 'back', 'forward', 'backward']) }),
    'layers.reparent': () => ({ ids: pickIds(), parent: random.chance(0.5) ? artboard : pickId(isKind('group')), index: random.int(0, 6) }),
    'layers.lockFields': () => ({ ids: pickIds(), fields: [random.pick(['x', 'width', 'runs', 'color', 'fills', 'opacity'])], isLocked: random.chance(0.4) }),
    'layers.lock': () => ({ ids: pickIds(), isLocked: random.chance(0.2) }),
    'layers.hide': () => ({ ids: pickIds(), isHidden: random.chance(0.5) }),
    'layers.rename': () => ({ id: pickId(), name: random.pick(words) }),
    'layers.setRole': () => ({ ids: pickIds(), role: random.pick(['headline', 'body', 'other']) }),
    'layers.duplicate': () => ({ ids: pickIds(), dx: 8, dy: number(0, 8) }),
    'layers.paste': () => ({ clip: takeClip(design, pickIds()), parent: random.chance(0.7) ? artboard : pickId(isKind('group')), dx: 10, dy: 10 }),
    'layers.remove': () => ({ ids: random.chance(0.5) ? [pickId()] : pickIds() }),
    'layers.fade': () => ({ ids: pickIds(), opacity: random.next() }),
    'layers.blend': () => ({ ids: pickIds(), blend: random.pick(['normal', 'multiply', 'screen']) }),
    'layers.setEffects': () => ({ ids: pickIds(), effects: random.chance(0.4) ? [] : [{ kind: 'shadow', dx: 1, dy: 2, blur: random.between(0, 9), color: color(), opacity: 0.5 }] }),
    'layers.flip': () => ({ ids: pickIds(), axis: random.pick(['x', 'y']) }),
    'texts.add': () => ({ artboard, box: box(), text: random.pick(words), changes: random.chance(0.5) ? changes() : undefined }),
    'text.edit': () => ({ id: pickId(isKind('text')), runs: Array.from({ length: random.int(1, 3) }, () => ({ text: random.pick(words), weight: random.pick([undefined, 700]) })), height: random.pick([undefined, number(0, 90)]) }),
    'text.style': () => ({ ids: pickIds(isKind('text')), changes: changes(), range: random.chance(0.5) ? { start: random.int(0, 9), end: random.int(0, 30) } : undefined }),
    'shapes.add': () => ({ artboard, outline: random.pick([{ kind: 'rect', radius: 4 }, { kind: 'ellipse' }, { kind: 'path', d: 'M0 0L10 0 5 9Z', width: 10, height: 9 }] as const), box: box(), fills: random.chance(0.5) ? paints() : undefined }),
    'shapes.fill': () => ({ ids: pickIds(isKind('shape')), fills: paints() }),
    'shapes.stroke': () => ({ ids: pickIds(isKind('shape')), strokes: strokes() }),
    'shapes.setRadius': () => ({ ids: pickIds(), radius: random.between(0, 50) }),
    'images.add': assets.length === 0 ? null : () => ({ artboard, asset: random.pick(assets), box: box(), recolor: recolor() }),
    'images.swap': assets.length === 0 ? null : () => ({ id: pickId(isKind('image')), asset: random.pick(assets), recolor: recolor(), alt: 'Another' }),
    'images.crop': () => ({ id: pickId(isKind('image')), crop: { x: number(0, 0.5), y: number(0, 0.5), width: number(0.1, 1), height: number(0.1, 1) }, focus: { x: random.next(), y: 2 }, fit: random.pick(['cover', 'contain', 'fill']) }),
    'images.describe': () => ({ id: pickId(isKind('image')), alt: random.pick(words) }),
    'images.mask': () => ({ ids: pickIds(isKind('image')), mask: random.pick([null, { kind: 'ellipse' }, { kind: 'rect', radius: 9 }] as const) }),
    'images.recolor': () => ({ ids: pickIds(isKind('image')), recolor: recolor() }),
    'colors.set': () => ({ id: colorId(), value: random.pick(hexes) }),
    'colors.apply': () => ({ values: Object.fromEntries(colorIds.map((id) => [id, random.pick(hexes)])) }),
    'colors.add': () => ({ name: random.pick(words), value: random.pick(hexes) }),
    'colors.rename': () => ({ id: colorId(), name: random.pick(words) }),
    'colors.remove': () => ({ id: colorId() }),
    'fonts.apply': () => ({ changes: families.map((family) => ({ from: { family }, to: { family: random.pick(families), weight: random.pick([undefined, 600]) } })) }),
    'artboard.set': () => ({ id: artboard, changes: { width: number(100, 500), height: random.pick([undefined, number(100, 500)]), background: color() } }),
    'design.describe': () => ({ changes: { title: random.pick(words), lang: random.pick(['en', 'zh', '']) } }),
    'design.take': () => ({ design: { ...design, layers: Object.fromEntries(all.map((layer) => [layer.id, { ...layer, opacity: random.chance(0.3) ? random.next() : layer.opacity }])), title: 'another' } as Design }),
    'design.put': () => ({ records: all.slice(0, random.int(0, 2)).map((layer) => ({ id: layer.id, after: random.chance(0.3) ? null : { ...layer, opacity: random.next() } })) }),
  }
  const names = (Object.keys(makers) as CommandName[]).filter((name) => makers[name] !== null && (all.length > 0 || !name.startsWith('layers.')))
  const name = random.pick(names)
  return { name, args: makers[name]!() } as NamedCommand
}
