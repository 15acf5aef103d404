import { createApp } from 'vue'
import App from './App.vue'
import { i18n, preferredLanguage, speak } from './i18n'
import { restoreCare } from './ui/care'
import { router } from './router'
import './ui/tokens.css'
import './ui/base.css'

restoreCare()
void speak(preferredLanguage()).then(() => createApp(App).use(i18n).use(router).mount('#app'))

/** The first page before the files of all others, which would be in its way on a slow line. */
const FILES_AFTER_MS = 3000
if ('serviceWorker' in navigator && import.meta.env.PROD) {
  window.addEventListener('load', () => setTimeout(() => void navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`).catch(() => undefined), FILES_AFTER_MS))
}
