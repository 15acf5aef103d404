import { ref } from 'vue'
import { language } from '@/i18n'

export const canReadAloud = typeof speechSynthesis !== 'undefined' && typeof SpeechSynthesisUtterance !== 'undefined'
export const reading = ref(false)

/** Reads the page's main part, heading first; a second call ends it. */
export function toggleReading(): void {
  if (reading.value) {
    speechSynthesis.cancel()
    reading.value = false
    return
  }
  const text = document.querySelector('main')?.innerText.trim()
  if (!text) return
  const voice = new SpeechSynthesisUtterance(text)
  voice.lang = language.value
  voice.rate = 0.9
  voice.onend = voice.onerror = () => { reading.value = false }
  reading.value = true
  speechSynthesis.cancel()
  speechSynthesis.speak(voice)
}
