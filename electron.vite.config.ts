import { defineConfig } from 'electron-vite'

/** Main and preload of the desktop shell; the renderer is built by vite.config.ts, for both hosts. */
export default defineConfig({
  main: {
    build: {
      // Module for module, so that each finds resources/ from where it lies, as it does unbuilt.
      outDir: 'out',
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      rollupOptions: {
        input: { 'main/index': 'src/main/index.ts', 'main/engine/engine-process': 'src/main/engine/engine-process.ts' },
        output: { format: 'es', preserveModules: true, preserveModulesRoot: 'src' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: 'node24',
      minify: false,
      // A sandboxed preload is CommonJS.
      rollupOptions: { input: { index: 'src/preload/index.ts' }, output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
})
