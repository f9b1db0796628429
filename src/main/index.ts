import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app, BrowserWindow, dialog } from 'electron'
import { createServer } from '#contract/server.ts'
import { findDataFolder, surroundings } from './data-folder.ts'
import { createAnswer } from './hosts/answer-request.ts'
import { claimScheme, connectionOf, guardSession, openWindow, servePorts, showMenu, startUtilityEngine } from './hosts/electron.ts'
import { chooseLanguage, createMenu } from './shell/menu.ts'
import { findOpenedFiles, openedExtensions } from './shell/opened-files.ts'
import { createStudioApp } from './studio-app.ts'

const dataFolder = findDataFolder(null, surroundings())
const userData = join(dataFolder, 'shell')
mkdirSync(userData, { recursive: true })
app.setPath('userData', userData)
app.enableSandbox()
claimScheme()

const early: string[] = []
let open = (path: string): void => void early.push(path)
app.on('open-file', (event, path) => {
  event.preventDefault()
  open(path)
})

if (!app.requestSingleInstanceLock()) app.quit()
else app.whenReady().then(start).catch(fail)

async function start(): Promise<void> {
  const studio = createStudioApp({ dataFolder, spawnEngine: startUtilityEngine, host: 'electron', version: app.getVersion() })
  const server = createServer({ handlers: studio.handlers })
  studio.onAnnounce(server.announce)
  guardSession(createAnswer({ rendererFolder: join(import.meta.dirname, '../renderer'), answerBytes: studio.answerBytes }))
  servePorts(server.accept)

  const front = (): BrowserWindow => BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0] ?? openWindow()
  const show = (id: string): void => {
    const [window = null] = [BrowserWindow.getFocusedWindow(), ...BrowserWindow.getAllWindows()].filter((one) => one !== null)
    if (window !== null && server.tell(connectionOf(window.webContents), 'designs.openRequested', { id })) window.focus()
    else openWindow(`#/design/${id}`)
  }
  open = (path) =>
    void studio.openFile(path).then(
      (id) => (app.addRecentDocument(path), show(id)),
      (error) => (front(), report(error)),
    )
  async function choose(id: string, window: BrowserWindow | null): Promise<void> {
    if (id === 'shell.newWindow') openWindow()
    else if (id === 'shell.open') (await dialog.showOpenDialog(window ?? front(), { properties: ['openFile', 'multiSelections'], filters: [{ name: 'Broadside', extensions: [...openedExtensions] }] })).filePaths.forEach(open)
    else server.tell(connectionOf((window ?? front()).webContents), 'menu.chosen', { action: id })
  }
  const setMenu = (language: 'system' | 'en' | 'zh'): void => showMenu(createMenu({ language: chooseLanguage(language, app.getLocale()), platform: process.platform, isDeveloping: !app.isPackaged }), (id, window) => void choose(id, window).catch(report))
  studio.onAnnounce((event, payload) => void ('settings' in payload && event === 'settings.changed' && setMenu(payload.settings.language ?? 'system')))
  const { settings } = await studio.handlers['studio.hello']({}, { connection: 'shell' })
  setMenu(settings.language ?? 'system')

  const paths = [...early, ...findOpenedFiles(process.argv, process.cwd())]
  if (paths.length === 0) openWindow()
  else paths.forEach(open)
  app.on('second-instance', (_event, argv, cwd) => {
    const paths = findOpenedFiles(argv, cwd)
    if (paths.length === 0) openWindow()
    else paths.forEach(open)
  })
  app.on('activate', () => void (BrowserWindow.getAllWindows().length === 0 && openWindow()))
  app.on('window-all-closed', () => void (process.platform !== 'darwin' && app.quit()))
  app.once('will-quit', (event) => {
    event.preventDefault()
    server.dispose()
    void studio.dispose().finally(() => app.exit())
  })
}

const report = (error: unknown): void => dialog.showErrorBox('Broadside', error instanceof Error ? error.message : String(error))

function fail(error: unknown): void {
  report(error)
  app.exit(1)
}
