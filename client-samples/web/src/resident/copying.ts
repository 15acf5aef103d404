import { ref } from 'vue'

/** Copies text and says so for a moment; older web views lack the clipboard API. */
export function useCopying() {
  const copied = ref(false)
  async function copy(text: string) {
    copied.value = (await byApi(text)) || bySelection(text)
    setTimeout(() => { copied.value = false }, 2500)
  }
  return { copied, copy }
}

async function byApi(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

function bySelection(text: string): boolean {
  const box = document.createElement('textarea')
  box.value = text
  box.setAttribute('readonly', '')
  box.className = 'hidden-visually'
  document.body.append(box)
  box.select()
  const done = document.execCommand('copy')
  box.remove()
  return done
}
