import { nextTick, ref } from 'vue'

/** What a screen reader is told although nothing on the page has the focus; read from one live region. */
export const said = ref('')

export async function say(words: string): Promise<void> {
  // the same words twice are two things said
  said.value = ''
  await nextTick()
  said.value = words
}
