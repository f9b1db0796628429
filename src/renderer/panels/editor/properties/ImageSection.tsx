import { FlipHorizontal2, FlipVertical2, Replace } from 'lucide-react'
import type { CommandArgs } from '#core/commands/index.ts'
import type { ImageLayer } from '#core/design/layer.ts'
import { Button } from '#renderer/controls/Button.tsx'
import { Disclosure } from '#renderer/controls/Disclosure.tsx'
import { IconButton } from '#renderer/controls/IconButton.tsx'
import { NumberField } from '#renderer/controls/NumberField.tsx'
import { SegmentedControl } from '#renderer/controls/SegmentedControl.tsx'
import { Select } from '#renderer/controls/Select.tsx'
import { TextField } from '#renderer/controls/TextField.tsx'
import type { ActionContext } from '#renderer/studio/actions/action.ts'
import { findAction } from '#renderer/studio/actions/actions.ts'
import { actionStrings } from '#renderer/studio/actions/strings.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import type { Studio } from '#renderer/studio/studio.ts'
import { useStudio } from '#renderer/studio/use-studio.ts'
import { FocusPad } from './FocusPad.tsx'
import { imageStrings } from './image-strings.ts'
import { common } from './mixed.ts'
import { RecolorList } from './RecolorList.tsx'
import { useStep } from './use-step.ts'
import styles from './properties.module.css'

const fits = ['contain', 'cover', 'fill'] as const
const whole = { x: 0, y: 0, width: 1, height: 1 }
/** So that something of the picture is always left. */
const leastShare = 0.01

/** Of one picture all that can be said; of several what makes sense for all. */
export function ImageSection({ studio, context, layers }: { readonly studio: Studio; readonly context: ActionContext; readonly layers: readonly ImageLayer[] }) {
  const texts = useStrings(imageStrings)
  const labels = useStrings(actionStrings)
  const assets = useStudio(studio, (state) => state.design.assets)
  const step = useStep(studio, 'Crop')
  const ids = layers.map(({ id }) => id)
  const single = layers.length === 1 ? layers[0]! : null
  const asset = single === null ? undefined : assets[single.asset]
  const masks = layers.map(({ mask }) => mask?.kind ?? 'none')
  const crop = (change: Omit<CommandArgs<'images.crop'>, 'id'>) => {
    const together = studio.beginStep('Crop')
    for (const id of ids) studio.run('images.crop', { id, ...change })
    together.end()
  }
  const flipButton = (id: 'flipX' | 'flipY') => (
    <IconButton label={labels[id]} icon={id === 'flipX' ? <FlipVertical2 /> : <FlipHorizontal2 />} shortcut={findAction(id).shortcut?.[0]} onPress={() => findAction(id).run(studio, context)} />
  )
  return (
    <Disclosure title={texts.title}>
      <div className={styles.stack}>
        {single !== null && asset !== undefined && <FocusPad layer={single} asset={asset} onPreview={(focus) => step.preview(() => crop({ focus }))} />}
        <div className={styles.row}>
          {single !== null && (
            <Button icon={<Replace />} onPress={() => context.openPictures(single.id)}>
              {texts.swap}
            </Button>
          )}
          <div className={styles.grow} />
          {flipButton('flipX')}
          {flipButton('flipY')}
        </div>
        <SegmentedControl label={texts.fit} isLabelHidden={false} value={common(layers.map(({ fit }) => fit))} items={fits.map((id) => ({ id, label: texts[id] }))} onChange={(fit) => crop({ fit: fit as ImageLayer['fit'] })} />
        {single !== null && single.fit === 'cover' && (
          <div className={styles.pair}>
            {(['x', 'y'] as const).map((axis) => {
              const look = (value: number) => crop({ focus: { ...single.focus, [axis]: value / 100 } })
              return <NumberField key={axis} label={axis === 'x' ? texts.focusX : texts.focusY} unit="%" value={round(single.focus[axis] * 100)} min={0} max={100} onChange={(value) => step.preview(() => look(value))} onCommit={look} />
            })}
          </div>
        )}
        <Select
          label={texts.mask}
          value={common(masks)}
          items={[
            { id: 'none', label: texts.noMask },
            { id: 'rect', label: texts.rect },
            { id: 'ellipse', label: texts.ellipse },
            ...(masks.includes('path') ? [{ id: 'path', label: texts.path }] : []),
          ]}
          onChange={(kind) => {
            if (kind === 'path') return
            const radius = Math.round(Math.min(...layers.map(({ width, height }) => Math.min(width, height))) / 10)
            studio.run('images.mask', { ids, mask: kind === 'none' ? null : kind === 'ellipse' ? { kind } : { kind: 'rect', radius } })
          }}
        />
        {single !== null && <CropFields crop={single.crop} onPreview={(next) => step.preview(() => crop({ crop: next }))} onChange={(next) => crop({ crop: next })} />}
        {single !== null && asset !== undefined && <RecolorList key={asset.id} studio={studio} layer={single} asset={asset} />}
        {single !== null && <TextField label={texts.alt} isMultiline rows={2} value={single.alt} maxLength={2000} onCommit={(alt) => void studio.run('images.describe', { id: single.id, alt })} />}
      </div>
    </Disclosure>
  )
}

/** What is cut off at each side, in hundredths of the picture. */
function CropFields({ crop, onPreview, onChange }: { readonly crop: ImageLayer['crop']; readonly onPreview: (crop: ImageLayer['crop']) => void; readonly onChange: (crop: ImageLayer['crop']) => void }) {
  const texts = useStrings(imageStrings)
  const cut = { left: crop.x, top: crop.y, right: 1 - crop.x - crop.width, bottom: 1 - crop.y - crop.height }
  const opposite = { left: 'right', right: 'left', top: 'bottom', bottom: 'top' } as const
  const withCut = (side: keyof typeof cut, percent: number): ImageLayer['crop'] => {
    const next = { ...cut, [side]: Math.min(percent / 100, 1 - cut[opposite[side]] - leastShare) }
    return { x: exact(next.left), y: exact(next.top), width: exact(1 - next.left - next.right), height: exact(1 - next.top - next.bottom) }
  }
  return (
    <div role="group" aria-label={texts.crop}>
      <div className={styles.group}>
        <span>{texts.crop}</span>
        {(crop.width < 1 || crop.height < 1) && (
          <Button size="s" variant="quiet" onPress={() => onChange(whole)}>
            {texts.resetCrop}
          </Button>
        )}
      </div>
      <div className={styles.quarters}>
        {(['left', 'top', 'right', 'bottom'] as const).map((side) => (
          <NumberField key={side} label={texts[side]} value={round(cut[side] * 100)} min={0} max={99} onChange={(value) => onPreview(withCut(side, value))} onCommit={(value) => onChange(withCut(side, value))} />
        ))}
      </div>
    </div>
  )
}

const round = (value: number): number => Math.round(value * 10) / 10 + 0
const exact = (value: number): number => Math.max(0, Number(value.toFixed(5)))
