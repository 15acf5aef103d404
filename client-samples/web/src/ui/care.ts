import { ref } from 'vue'
import { recall, remember } from './remembered'

/** The elderly mode (关怀模式): larger letters and targets, fewer things, read aloud. */
export const care = ref(false)

export function setCare(on: boolean): void {
  care.value = on
  remember('care', on ? 'on' : 'off')
  if (on) document.documentElement.dataset.care = ''
  else delete document.documentElement.dataset.care
}

export const restoreCare = () => setCare(recall('care') === 'on')
