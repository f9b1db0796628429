import { basename, join } from 'node:path'
import { app, BrowserWindow, ipcMain, Menu, MessageChannelMain, protocol, screen, session, shell, utilityProcess } from 'electron'
import type { MenuItemConstructorOptions, MessagePortMain, WebContents, WebFrameMain } from 'electron'
import type { Port } from '#contract/port.ts'
import { describeExit, hearLastWords } from '#main/engine/describe-exit.ts'
import type { EngineChild } from '#main/engine/engine.ts'
import { isAllowed, isOutside, isStudio, scheme, studioUrl } from '#main/shell/addresses.ts'
import type { MenuItem } from '#main/shell/menu.ts'
import { placeWindow, readWindowState, smallestWindow, writeWindowState } from '#main/shell/window-state.ts'

/** Before the app is ready. */
export function claimScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true } }])
}

/** Everything that a page asks for, by the studio's own scheme and from the studio's own page alone; no network, no permissions. */
export function guardSession(answer: (request: Request) => Promise<Response>): void {
  const { defaultSession } = session
  protocol.handle(scheme, (request) => (request.url.startsWith(studioUrl) ? answer(request) : new Response(null, { status: 404 })))
  defaultSession.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !isAllowed(url) }))
  const mayWriteClipboard = (permission: string, url: string): boolean => permission === 'clipboard-sanitized-write' && url.startsWith(studioUrl)
  defaultSession.setPermissionRequestHandler((_contents, permission, decide, { requestingUrl }) => decide(mayWriteClipboard(permission, requestingUrl)))
  defaultSession.setPermissionCheckHandler((_contents, permission, origin) => mayWriteClipboard(permission, `${origin.replace(/\/$/, '')}/`))
  defaultSession.setDevicePermissionHandler(() => false)
  defaultSession.on('will-download', (_event, item) => item.setSaveDialogOptions({ defaultPath: join(app.getPath('downloads'), basename(item.getFilename())) }))
  app.on('web-contents-created', (_event, contents) => guardContents(contents))
}

function guardContents(contents: WebContents): void {
  const stay = (event: { preventDefault(): void; readonly url: string }): void => {
    if (!isStudio(event.url)) event.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    if (isStudio(url)) openWindow(new URL(url).hash)
    else if (isOutside(url)) void shell.openExternal(url)
    return { action: 'deny' }
  })
}

/** Hands a wire to each studio page that asks for one. `connection` is the same for as long as its window is open. */
export function servePorts(accept: (port: Port, connection: string) => void): void {
  ipcMain.on('contract', ({ sender, senderFrame }) => {
    if (!isOwnPage(senderFrame, sender)) return
    const { port1, port2 } = new MessageChannelMain()
    accept(toPort(port2), connectionOf(sender))
    sender.postMessage('contract', null, [port1])
  })
}

const isOwnPage = (frame: WebFrameMain | null, { mainFrame }: WebContents): boolean => frame !== null && frame === mainFrame && isStudio(frame.url)
export const connectionOf = ({ id }: WebContents): string => `window-${id}`

function toPort(channel: MessagePortMain): Port {
  return {
    send: (text) => channel.postMessage(text),
    onText(listener) {
      channel.removeAllListeners('message').on('message', ({ data }) => void (typeof data === 'string' && listener(data)))
      channel.start()
    },
    onClose: (listener) => void channel.once('close', listener),
    close: () => channel.close(),
  }
}

/** Opens one more window on the studio, where the last one was left. */
export function openWindow(hash = ''): BrowserWindow {
  const stateFile = join(app.getPath('userData'), 'window.json')
  const screens = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(({ workArea }) => workArea)
  const { box, isMaximized } = placeWindow(readWindowState(stateFile), screens, BrowserWindow.getAllWindows().length)
  const window = new BrowserWindow({
    ...box,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    title: 'Broadside',
    webPreferences: { preload: join(import.meta.dirname, '../../preload/index.cjs'), contextIsolation: true, sandbox: true, nodeIntegration: false, webviewTag: false, navigateOnDragDrop: false, spellcheck: false },
  })
  window.once('ready-to-show', () => (isMaximized ? window.maximize() : window.show()))
  let closes = 0
  window.on('close', () => {
    closes += 1
    writeWindowState(stateFile, { box: window.getNormalBounds(), isMaximized: window.isMaximized() })
  })
  // The page holds a window back while its last change is being saved; after two seconds nothing comes of that any more.
  window.webContents.on('will-prevent-unload', (event) => {
    if (closes > 20) event.preventDefault()
    else if (closes > 0) setTimeout(() => window.isDestroyed() || window.close(), 100)
  })
  void window.loadURL(`${studioUrl}${hash}`)
  return window
}

/** `choose` hears the id of an item's action and the window in front. */
export function showMenu(items: readonly MenuItem[], choose: (id: string, front: BrowserWindow | null) => void): void {
  const withClicks = (item: MenuItem): MenuItemConstructorOptions => {
    const { id, submenu, ...rest } = item
    return { ...rest, ...(submenu === undefined ? {} : { submenu: submenu.map(withClicks) }), ...(id === undefined ? {} : { click: () => choose(id, BrowserWindow.getFocusedWindow()) }) }
  }
  Menu.setApplicationMenu(Menu.buildFromTemplate(items.map(withClicks)))
}

/** The engine under Electron. */
export function startUtilityEngine(): EngineChild {
  const child = utilityProcess.fork(join(import.meta.dirname, '../engine/engine-process.js'), [], { serviceName: 'Broadside engine', stdio: ['ignore', 'ignore', 'pipe'], execArgv: ['--max-semi-space-size=4', '--max-old-space-size=320'] })
  const lastWords = hearLastWords(child.stderr)
  return {
    send: (message) => child.postMessage(message),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.once('exit', (code) => listener(describeExit({ code, signal: null, lastWords: lastWords() }))),
    kill: () => void child.kill(),
  }
}
