import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The renderer, the same for the loopback studio and for Electron. `BROADSIDE_RENDERER_OUT`: where it is built. */
export default defineConfig({
  root: at('src/renderer'),
  base: '/',
  publicDir: false,
  cacheDir: at('node_modules/.cache/vite'),
  plugins: [react()],
  // harfbuzzjs finds its wasm beside itself.
  optimizeDeps: { exclude: ['harfbuzzjs'] },
  build: {
    outDir: process.env['BROADSIDE_RENDERER_OUT'] ?? at('out/renderer'),
    emptyOutDir: true,
    // `/assets/` is where main answers with the designs' pictures.
    assetsDir: 'app',
    // The policy lets no script and no font be part of an address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4096,
  },
})
