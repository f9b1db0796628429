import { contextBridge, ipcRenderer } from 'electron'

// A port cannot pass the bridge between the two worlds; a message of the window itself can carry it.
ipcRenderer.on('contract', ({ ports }) => window.postMessage('host-port', location.origin, [...ports]))
contextBridge.exposeInMainWorld('hostPort', { ask: () => ipcRenderer.send('contract') })
