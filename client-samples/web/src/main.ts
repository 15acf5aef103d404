import { createApp } from 'vue'
import App from './App.vue'
import { i18n, preferredLanguage, speak } from './i18n'
import { restoreCare } from './ui/care'
import { router } from './router'
import './ui/tokens.css'
import './ui/base.css'

restoreCare()
void speak(preferredLanguage()).then(() => createApp(App).use(i18n).use(router).mount('#app'))

if ('serviceWorker' in navigator && import.meta.env.PROD) {
  window.addEventListener('load', () => void navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`).catch(() => undefined))
}
