import { AlignCenter, AlignLeft, AlignRight, Copy, Download, Lock, Plus, Settings, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import '#renderer/styles/base.css'
import { Button } from '#renderer/controls/Button.tsx'
import { Checkbox } from '#renderer/controls/Checkbox.tsx'
import { Chip } from '#renderer/controls/Chip.tsx'
import { ColorField } from '#renderer/controls/ColorField.tsx'
import type { ColorChange } from '#renderer/controls/ColorPanel.tsx'
import { ComboBox } from '#renderer/controls/ComboBox.tsx'
import { ConfirmDialog } from '#renderer/controls/ConfirmDialog.tsx'
import { ContextMenu } from '#renderer/controls/ContextMenu.tsx'
import { Dialog } from '#renderer/controls/Dialog.tsx'
import { Disclosure } from '#renderer/controls/Disclosure.tsx'
import { EmptyState } from '#renderer/controls/EmptyState.tsx'
import { IconButton } from '#renderer/controls/IconButton.tsx'
import { Menu } from '#renderer/controls/Menu.tsx'
import { NumberField } from '#renderer/controls/NumberField.tsx'
import { Popover } from '#renderer/controls/Popover.tsx'
import { ProgressBar } from '#renderer/controls/ProgressBar.tsx'
import { SegmentedControl } from '#renderer/controls/SegmentedControl.tsx'
import { Select } from '#renderer/controls/Select.tsx'
import { showToast } from '#renderer/controls/show-toast.ts'
import { Skeleton } from '#renderer/controls/Skeleton.tsx'
import { Slider } from '#renderer/controls/Slider.tsx'
import { Spinner } from '#renderer/controls/Spinner.tsx'
import { Switch } from '#renderer/controls/Switch.tsx'
import { Tabs } from '#renderer/controls/Tabs.tsx'
import { TextField } from '#renderer/controls/TextField.tsx'
import { Toasts } from '#renderer/controls/Toasts.tsx'

const log: unknown[] = []
const note = (what: unknown): void => void log.push(what)
/** What the controls have said since this was last asked. */
export const takeLog = (): unknown[] => log.splice(0)

const tokens = [
  { id: 'color:1', name: 'Paper', value: '#fbf3e4' },
  { id: 'color:2', name: 'Ink', value: '#1d2233' },
  { id: 'color:3', name: 'Harvest', value: '#d9662b' },
  { id: 'color:4', name: '很长的颜色名称', value: '#2f7a5c' },
]
const menu = [
  { id: 'duplicate', label: 'Duplicate', icon: <Copy />, shortcut: 'Mod+D' },
  { id: 'lock', label: 'Lock', icon: <Lock />, shortcut: 'Mod+Shift+L', isOn: true },
  { id: 'off', label: 'Not now', isDisabled: true },
  { id: 'order', label: 'Order', items: [{ id: 'front', label: 'To the front', shortcut: 'Mod+]' }, { id: 'back', label: 'To the back' }] },
  'separator' as const,
  { id: 'remove', label: 'Delete', icon: <Trash2 />, isDanger: true, shortcut: 'Backspace' },
]

/** Every control in its states, as it is read from left to right and used by the tests. */
export function Specimen() {
  const [width, setWidth] = useState<number | null>(320)
  const [text, setText] = useState('Harvest supper')
  const [font, setFont] = useState<string | null>('fraunces')
  const [weight, setWeight] = useState<string | null>('600')
  const [align, setAlign] = useState('left')
  const [opacity, setOpacity] = useState(80)
  const [isOn, setOn] = useState(true)
  const [color, setColor] = useState<ColorChange>({ token: 'color:3' })
  const [open, setOpen] = useState<'dialog' | 'confirm' | null>(null)
  const hex = 'hex' in color ? color.hex : tokens.find(({ id }) => id === color.token)!.value
  return (
    <main style={{ display: 'grid', gridTemplateColumns: '264px 264px 1fr', gap: 1, height: '100%', background: 'var(--color-line)', overflow: 'auto' }}>
      <h1 style={{ position: 'absolute', left: -9999 }}>Specimen</h1>
      <Column>
        <Disclosure title="Place" actions={<IconButton size="s" label="Settings of the place" icon={<Settings />} />}>
          <Grid>
            <NumberField label="Width" isLabelHidden icon="W" unit="px" value={width} min={0} max={1000} onCommit={(value) => (note(['width', value]), setWidth(value))} onChange={(value) => note(['moving', value])} />
            <NumberField label="Height" isLabelHidden icon="H" unit="px" value={null} onCommit={note} />
            <NumberField label="Leading" value={1.25} step={0.05} onCommit={note} />
            <NumberField label="Tracking" value={12} unit="‰" isDisabled onCommit={note} />
          </Grid>
        </Disclosure>
        <Disclosure title="Text">
          <Stack>
            <ComboBox label="Font" value={font} onChange={(id) => (note(['font', id]), setFont(id))} items={[{ id: 'fraunces', label: 'Fraunces', description: 'Serif' }, { id: 'inter', label: 'Inter' }, { id: 'archivo', label: 'Archivo' }, { id: 'sc', label: '思源黑体' }]} />
            <Grid>
              <Select label="Weight" value={weight} onChange={(id) => (note(['weight', id]), setWeight(id))} items={[{ id: '400', label: 'Regular' }, { id: '600', label: 'Semibold' }, { id: '900', label: 'Black', isDisabled: true }]} />
              <Select label="Mixed" value={null} onChange={note} items={[{ id: 'a', label: 'A' }]} />
            </Grid>
            <SegmentedControl label="Align" value={align} onChange={setAlign} items={[{ id: 'left', label: 'Left', icon: <AlignLeft /> }, { id: 'center', label: 'Centre', icon: <AlignCenter /> }, { id: 'right', label: 'Right', icon: <AlignRight /> }]} />
            <SegmentedControl label="Case" isLabelHidden={false} value="b" onChange={note} items={[{ id: 'a', label: '原样' }, { id: 'b', label: '全部大写' }, { id: 'c', label: '首字母大写' }]} />
            <ColorField label="Colour" value={hex} tokens={tokens} tokenId={'token' in color ? color.token : null} onChange={(change) => (note(['color', change]), setColor(change))} />
            <ColorField label="Several" value={null} tokens={tokens} onChange={note} />
            <Slider label="Opacity" value={opacity} min={0} max={100} format={(value) => `${value} %`} onChange={setOpacity} onCommit={(value) => note(['opacity', value])} />
          </Stack>
        </Disclosure>
        <Disclosure title="Closed" isOpenAtFirst={false}>
          Hidden
        </Disclosure>
      </Column>
      <Column>
        <div style={{ height: 210 }}>
          <Tabs
            label="Panels"
            items={[
              { id: 'a', label: 'Layers', content: <Stack pad><TextField label="Name" value={text} onCommit={(value) => (note(['text', value]), setText(value))} description="Shown in the library" /><TextField label="带说明的标签" value="" onChange={note} placeholder="请输入标题" errorMessage="不能为空" /></Stack> },
              { id: 'b', label: 'Design', content: 'Second' },
              { id: 'c', label: '检查结果', content: 'Third' },
            ]}
          />
        </div>
        <Stack pad>
          <TextField label="Brief" isMultiline rows={3} value="A harvest supper on 12 October, 7 pm, at the old barn." onChange={note} />
          <Switch label="Snap to edges" isOn={isOn} onChange={setOn} />
          <Switch label="Not now" isOn={false} onChange={note} isDisabled />
          <Checkbox label="Keep the logo" isOn={isOn} onChange={setOn} />
          <Checkbox label="Some of them" isOn={false} isMixed onChange={note} />
          <Checkbox label="Off" isOn={false} onChange={note} />
          <ProgressBar label="Drawing candidate 3 of 6" value={0.4} />
          <ProgressBar label="Reading" value={null} />
          <Spinner />
          <Skeleton height={40} />
        </Stack>
      </Column>
      <Column>
        <Stack pad>
          <Row>
            <Button variant="primary" icon={<Plus />}>New design</Button>
            <Button>Import…</Button>
            <Button variant="quiet">Cancel</Button>
            <Button variant="danger">Delete</Button>
            <Button isDisabled>Disabled</Button>
            <Button variant="primary" isDisabled>Disabled</Button>
          </Row>
          <Row>
            <Button size="l" variant="primary">Make six posters</Button>
            <Button size="l" icon={<Download />}>导出为 SVG…</Button>
            <Button size="s" icon={<Plus />}>Add</Button>
            <Button size="s" variant="quiet">Small</Button>
            <IconButton label="Copy" icon={<Copy />} shortcut="Mod+C" />
            <IconButton label="Locked" icon={<Lock />} isOn={isOn} onPress={() => setOn(!isOn)} />
            <IconButton label="Off" icon={<Lock />} isDisabled />
            <IconButton label="Large" size="l" icon={<Settings />} />
          </Row>
          <Row>
            <Menu trigger={<Button>Menu</Button>} items={menu} onAction={(id) => note(['menu', id])} />
            <Popover label="More" trigger={<Button>Popover</Button>}>
              <p>Anything</p>
            </Popover>
            <Button onPress={() => setOpen('dialog')}>Dialog</Button>
            <Button onPress={() => setOpen('confirm')}>Confirm</Button>
            <Button onPress={() => showToast({ text: 'Harvest supper was moved to the bin', action: { label: 'Undo', onPress: () => note('undo') } })}>Toast</Button>
            <Button onPress={() => showToast({ text: '无法保存：磁盘已满', tone: 'danger' })}>Bad toast</Button>
          </Row>
          <Row>
            <Chip label="Harvest supper" onPress={() => note('chip')} onLock={(isLocked) => note(['lock', isLocked])} />
            <Chip label="12 October" isLocked onPress={() => note('chip')} onLock={note} onRemove={() => note('removed')} />
            <Chip label="Warm" swatch="#d9662b" onRemove={() => note('removed')} />
            <Chip label="秋季收获节的一个非常非常长的标题，放不下就省略" onRemove={() => note('removed')} />
            <Chip label="On" isOn onPress={() => note('chip')} />
          </Row>
          <ContextMenu label="Layer" items={menu} onAction={(id) => note(['context', id])}>
            <div data-testid="context" tabIndex={0} role="button" style={{ padding: 24, border: '1px dashed var(--color-line-strong)', borderRadius: 8 }}>
              Right-click here
            </div>
          </ContextMenu>
          <EmptyState title="Nothing here yet" text="Write a brief and choose among six posters, or open a design.json that you have." action={<><Button variant="primary">Write a brief</Button><Button>Import…</Button></>} />
          <Row>
            {(['ground', 'surface', 'raised', 'sunken', 'hover'] as const).map((name) => (
              <p key={name} style={{ padding: 8, background: `var(--color-${name})`, border: '1px solid var(--color-line)' }}>
                <b>{name}</b> <span style={{ color: 'var(--color-ink-soft)' }}>soft</span> <span style={{ color: 'var(--color-accent-ink)' }}>accent</span> <span style={{ color: 'var(--color-danger)' }}>danger</span> <span style={{ color: 'var(--color-warning)' }}>warning</span> <span style={{ color: 'var(--color-good)' }}>good</span>
              </p>
            ))}
          </Row>
        </Stack>
      </Column>
      <Dialog isOpen={open === 'dialog'} onClose={() => setOpen(null)} title="Export" footer={<><Button onPress={() => setOpen(null)}>Cancel</Button><Button variant="primary">Export</Button></>}>
        <p>What could not be carried over is said here.</p>
      </Dialog>
      <ConfirmDialog isOpen={open === 'confirm'} onClose={() => setOpen(null)} title="Erase for good?" text="Harvest supper and its history will be gone from this computer." confirmLabel="Erase" isDanger onConfirm={() => note('confirmed')} />
      <Toasts />
    </main>
  )
}

const Column = ({ children }: { readonly children: ReactNode }) => <div style={{ background: 'var(--color-surface)', minWidth: 0 }}>{children}</div>
const Grid = ({ children }: { readonly children: ReactNode }) => <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 8 }}>{children}</div>
const Stack = ({ children, pad = false }: { readonly children: ReactNode; readonly pad?: boolean }) => <div style={{ display: 'grid', gap: 10, padding: pad ? 12 : 0 }}>{children}</div>
const Row = ({ children }: { readonly children: ReactNode }) => <div style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8 }}>{children}</div>

export function mount(): void {
  document.body.style.height = '100vh'
  createRoot(document.getElementById('root')!).render(<Specimen />)
}
