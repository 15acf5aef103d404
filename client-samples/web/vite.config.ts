import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
// @ts-expect-error plain JavaScript, shared with the tests
import { messages } from './scripts/messages.mjs'

const appName = JSON.parse(readFileSync(new URL('./src/i18n/zh-CN.json', import.meta.url), 'utf8')).app.name
const languages = Object.keys(JSON.parse(readFileSync(new URL('./src/i18n/languages.json', import.meta.url), 'utf8')))
const base = process.env.MASHANG_WEB_BASE ?? '/'
/** Answered by the server, never by the page. */
const SERVERS_OWN = [/^\/(api|s|g|q|openapi|docs|open311|embed|feeds|open-data)(\/|\?|$)/]

/** What a resident needs together comes in one file; the first that fits. */
const GROUPS: [string, RegExp][] = [
  ['landing', /rolldown|\/node_modules\/(vue|@vue|vue-router|vue-i18n|@intlify|openapi-fetch|idb)\/|\/src\/(i18n\/(index|languages|zh-CN)|api\/(client|problem|proof\/challenge)|main|App|router)|\/src\/ui\/(?!SheetDialog|StarRating|FieldBox)|\/src\/resident\/(Landing|Member(List|Line)|VenueFacts|place|store|(\w+\/)?routes)|vite\/|plugin-vue/],
  ['write', /\/src\/(resident\/(Write|Check|Draft|draft|Danger|Place|File|Chip|Category|MemberPicker|Similar|Sending|sending|submission|suggesting|refusal|photo|recorder|outbox|receipts|Waiting)|ui\/(SheetDialog|FieldBox)|api\/(attachments|proof\/prove))/],
  ['follow', /\/src\/(resident\/(Track|tracking|holder|UnitsLine|Merged|TimeLine|Attachment|Conversation|Appeal|RequestDetails|Rate|Receipt|receiptPicture|steps|copying|Mine|Find|Open|keptForm|oneTimeCode|Phone|phoneSession|Tell|telling)|ui\/(StarRating|push))|\/uqr\//],
  ['read', /\/src\/resident\/([^/]+|rights\/.*)$/],
  // each of its features, a folder, comes when somebody goes there
  ['workbench', /\/src\/workbench\/([^/]+|[^/]+\/(places|routes)\.ts)$/],
  // one file a language, however many folders its words are in
  ...languages.map((code): [string, RegExp] => [`words-${code}`, new RegExp(`/src/i18n/workbench/(.*/)?${code}\\.json`)]),
]

export default defineConfig({
  base,
  plugins: [
    messages(),
    vue(),
    VitePWA({
      strategies: 'generateSW',
      registerType: 'autoUpdate',
      injectRegister: null,
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,webmanifest}'],
        globIgnores: ['**/workbench-*'],
        importScripts: ['push.js'],
        navigateFallback: `${base}index.html`,
        navigateFallbackDenylist: SERVERS_OWN,
        runtimeCaching: [{
          // scanned without network: the page of the last visit
          urlPattern: ({ request, url }) => request.mode === 'navigate' && url.pathname.includes('/s/'),
          handler: 'NetworkOnly',
          options: { precacheFallback: { fallbackURL: `${base}index.html` } },
        }],
        inlineWorkboxRuntime: true,
        cleanupOutdatedCaches: true,
        clientsClaim: true,
      },
      manifest: {
        name: appName,
        short_name: appName,
        lang: 'zh-CN',
        start_url: `${base}mine`,
        display: 'standalone',
        background_color: '#FAF8F4',
        theme_color: '#FAF8F4',
        icons: [{ src: `${base}icon.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
      },
    }),
  ],
  resolve: {
    alias: {
      '@': fileURLToPath(new URL('./src', import.meta.url)),
      'vue-i18n': 'vue-i18n/dist/vue-i18n.runtime.mjs',
    },
  },
  define: {
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_I18N_FULL_INSTALL__: 'false',
    __VUE_I18N_LEGACY_API__: 'false',
    __INTLIFY_PROD_DEVTOOLS__: 'false',
    __INTLIFY_DROP_MESSAGE_COMPILER__: 'true',
  },
  build: {
    target: ['chrome87', 'safari14'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rollupOptions: {
      output: {
        // few files: on a weak network each one costs a round trip
        // the workbench's words are its own file in each language, and named so
        chunkFileNames: ({ moduleIds }) => `assets/${moduleIds.some((id) => id.includes('/i18n/workbench/')) ? 'workbench-' : ''}[name]-[hash].js`,
        codeSplitting: { groups: [...GROUPS.map(([name, test]) => ({ name, test })), { name: featureOf, debugName: 'features', test: /\/src\/((workbench|resident)\/[^/]+\/|i18n\/resident\/)/ }] },
      },
    },
  },
  server: { port: 5174, proxy: proxy() },
  preview: { port: 4174, proxy: proxy() },
  test: { environment: 'node', include: ['test/**/*.test.ts'], setupFiles: ['test/setup.ts'], reporters: ['dot'] },
} as import('vite').UserConfig)

/** `workbench-organisation` or `feature-discussion` for what lies in that folder, its words by language. */
function featureOf(id: string) {
  const [, who, feature] = id.match(/\/src\/(?:i18n\/)?(workbench|resident)\/([^/]+)\//) ?? []
  const words = id.match(/\/i18n\/.*\/([^/]+)\.json/)?.[1]
  return `${who === 'resident' ? 'feature' : who ?? 'workbench'}-${feature ?? 'more'}${words ? `-words-${words}` : ''}`
}

function proxy() {
  const target = process.env.MASHANG_API ?? 'http://localhost:8080'
  return Object.fromEntries(['^/api/', '^/s/', '^/openapi'].map((path) => [path, { target, changeOrigin: true }]))
}
