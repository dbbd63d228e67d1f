import { fileURLToPath } from 'node:url'
import path from 'node:path'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig, type Plugin } from 'vite'

const root = fileURLToPath(new URL('.', import.meta.url))

/**
 * Makes our Express entry the server build's one entry, so that Express and the routes share one module
 * graph and with it one database client and one write lock. Runs after the Remix plugin's own choice.
 */
function expressEntry(): Plugin {
  return {
    name: 'rapport-express-entry',
    enforce: 'post',
    config(config, { command, isSsrBuild }) {
      const options = config.build?.rollupOptions
      if (command === 'build' && isSsrBuild && options) options.input = path.join(root, 'app/server.ts')
    },
  }
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [
    tailwindcss(),
    remix({
      buildDirectory: process.env['RAPPORT_BUILD_DIR'] ?? 'build',
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_routeConfig: true,
        v3_singleFetch: false,
        v3_lazyRouteDiscovery: false,
      },
    }),
    expressEntry(),
    ...(isSsrBuild
      ? []
      : [{ ...optimizeLocales.vite({ locales: ['da-DK', 'en-GB', 'en-US'] }), enforce: 'pre' as const }]),
  ],
  resolve: { alias: { '~': path.join(root, 'app') } },
  build: { target: isSsrBuild ? 'node20' : 'es2022', assetsInlineLimit: 0, emptyOutDir: true },
}))
