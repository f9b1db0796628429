export type Language = 'en' | 'zh'

/** What the shell does by itself; every other item announces the renderer's action of that id to the window in front. */
export type ShellAction = 'shell.open' | 'shell.newWindow'

/** A menu as plain data, in the shape that Electron builds menus from. `id` is the action that an item stands for. */
export interface MenuItem {
  readonly type?: 'separator'
  readonly role?: 'about' | 'services' | 'hide' | 'hideOthers' | 'unhide' | 'quit' | 'close' | 'recentDocuments' | 'clearRecentDocuments' | 'cut' | 'copy' | 'paste' | 'togglefullscreen' | 'minimize' | 'zoom' | 'front' | 'reload' | 'toggleDevTools' | 'windowMenu'
  readonly id?: string
  readonly label?: string
  readonly accelerator?: string
  /** The page hears its own keys; here they are only shown. */
  readonly registerAccelerator?: boolean
  readonly submenu?: readonly MenuItem[]
}

interface MenuOptions {
  readonly language: Language
  readonly platform: NodeJS.Platform
  /** Shows the developer's items. */
  readonly isDeveloping: boolean
}

const words = {
  en: {
    file: 'File', edit: 'Edit', arrange: 'Arrange', view: 'View', window: 'Window',
    about: 'About Broadside', services: 'Services', hide: 'Hide Broadside', hideOthers: 'Hide others', showAll: 'Show all', quit: 'Quit Broadside',
    settings: 'Settings…', newBrief: 'New brief', newWindow: 'New window', open: 'Open…', recent: 'Open recent', clearRecent: 'Clear list', library: 'Library', export: 'Export…', close: 'Close window',
    undo: 'Undo', redo: 'Redo', cut: 'Cut', copy: 'Copy', paste: 'Paste', duplicate: 'Duplicate', remove: 'Delete', selectAll: 'Select all',
    group: 'Group', ungroup: 'Ungroup', front: 'Bring to front', forward: 'Bring forward', backward: 'Send backward', back: 'Send to back', lock: 'Lock or unlock', hideLayer: 'Hide or show',
    palette: 'Command palette', zoomIn: 'Zoom in', zoomOut: 'Zoom out', zoomFit: 'Zoom to fit', zoomActual: 'Actual size', fullScreen: 'Full screen', reload: 'Reload', developer: 'Developer tools',
    minimize: 'Minimize', zoomWindow: 'Zoom', allToFront: 'Bring all to front',
  },
  zh: {
    file: '文件', edit: '编辑', arrange: '排列', view: '视图', window: '窗口',
    about: '关于 Broadside', services: '服务', hide: '隐藏 Broadside', hideOthers: '隐藏其他', showAll: '全部显示', quit: '退出 Broadside',
    settings: '设置…', newBrief: '新建需求', newWindow: '新建窗口', open: '打开…', recent: '打开最近使用', clearRecent: '清除列表', library: '作品库', export: '导出…', close: '关闭窗口',
    undo: '撤销', redo: '重做', cut: '剪切', copy: '拷贝', paste: '粘贴', duplicate: '创建副本', remove: '删除', selectAll: '全选',
    group: '编组', ungroup: '取消编组', front: '置于顶层', forward: '上移一层', backward: '下移一层', back: '置于底层', lock: '锁定或解锁', hideLayer: '隐藏或显示',
    palette: '命令面板', zoomIn: '放大', zoomOut: '缩小', zoomFit: '适合窗口', zoomActual: '实际大小', fullScreen: '全屏', reload: '重新载入', developer: '开发者工具',
    minimize: '最小化', zoomWindow: '缩放', allToFront: '前置全部窗口',
  },
} as const satisfies Record<Language, Record<string, string>>

const separator: MenuItem = { type: 'separator' }

/** The application's menu. macOS has a menu of the program's own, and a list of recent files. */
export function createMenu({ language, platform, isDeveloping }: MenuOptions): readonly MenuItem[] {
  const text = words[language]
  const isMac = platform === 'darwin'
  const act = (id: string, label: string, accelerator?: string): MenuItem => ({ id, label, ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }) })
  const shell = (id: ShellAction, label: string, accelerator: string): MenuItem => ({ id, label, accelerator })
  const program: MenuItem = {
    label: 'Broadside',
    submenu: [
      { role: 'about', label: text.about },
      separator,
      act('app.settings', text.settings, 'CmdOrCtrl+,'),
      separator,
      { role: 'services', label: text.services },
      separator,
      { role: 'hide', label: text.hide },
      { role: 'hideOthers', label: text.hideOthers },
      { role: 'unhide', label: text.showAll },
      separator,
      { role: 'quit', label: text.quit },
    ],
  }
  const file: MenuItem = {
    label: text.file,
    submenu: [
      act('app.new', text.newBrief, 'CmdOrCtrl+Alt+N'),
      shell('shell.newWindow', text.newWindow, 'CmdOrCtrl+Shift+N'),
      shell('shell.open', text.open, 'CmdOrCtrl+O'),
      ...(isMac ? [{ role: 'recentDocuments', label: text.recent, submenu: [{ role: 'clearRecentDocuments', label: text.clearRecent }] } as const] : []),
      separator,
      act('app.library', text.library),
      act('export', text.export, 'CmdOrCtrl+Shift+E'),
      separator,
      ...(isMac ? [] : [act('app.settings', text.settings, 'CmdOrCtrl+,'), separator]),
      { role: 'close', label: text.close },
      ...(isMac ? [] : [{ role: 'quit', label: text.quit } as const]),
    ],
  }
  const edit: MenuItem = {
    label: text.edit,
    submenu: [
      act('undo', text.undo, 'CmdOrCtrl+Z'),
      act('redo', text.redo, 'CmdOrCtrl+Shift+Z'),
      separator,
      { role: 'cut', label: text.cut },
      { role: 'copy', label: text.copy },
      { role: 'paste', label: text.paste },
      act('duplicate', text.duplicate, 'CmdOrCtrl+D'),
      act('delete', text.remove),
      separator,
      act('selectAll', text.selectAll, 'CmdOrCtrl+A'),
    ],
  }
  const arrange: MenuItem = {
    label: text.arrange,
    submenu: [
      act('group', text.group, 'CmdOrCtrl+G'),
      act('ungroup', text.ungroup, 'CmdOrCtrl+Shift+G'),
      separator,
      act('bringToFront', text.front),
      act('bringForward', text.forward, 'CmdOrCtrl+]'),
      act('sendBackward', text.backward, 'CmdOrCtrl+['),
      act('sendToBack', text.back),
      separator,
      act('lock', text.lock, 'CmdOrCtrl+Shift+L'),
      act('hide', text.hideLayer, 'CmdOrCtrl+Shift+H'),
    ],
  }
  const view: MenuItem = {
    label: text.view,
    submenu: [
      act('app.find', text.palette, 'CmdOrCtrl+K'),
      separator,
      act('zoomIn', text.zoomIn, 'CmdOrCtrl+Plus'),
      act('zoomOut', text.zoomOut, 'CmdOrCtrl+-'),
      act('zoomFit', text.zoomFit),
      act('zoomActual', text.zoomActual, 'CmdOrCtrl+0'),
      separator,
      { role: 'togglefullscreen', label: text.fullScreen },
      ...(isDeveloping ? [separator, { role: 'reload', label: text.reload } as const, { role: 'toggleDevTools', label: text.developer } as const] : []),
    ],
  }
  const macWindow: MenuItem = {
    label: text.window,
    submenu: [{ role: 'minimize', label: text.minimize }, { role: 'zoom', label: text.zoomWindow }, separator, { role: 'front', label: text.allToFront }],
  }
  return [...(isMac ? [program] : []), file, edit, arrange, view, ...(isMac ? [macWindow] : [])]
}

/** The language that the settings name, else the system's: any kind of Chinese is Chinese. */
export const chooseLanguage = (chosen: 'system' | Language, locale: string): Language => (chosen === 'system' ? (/^zh\b/i.test(locale) ? 'zh' : 'en') : chosen)
