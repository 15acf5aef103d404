/** Small choices of this phone; where storage is shut off they last as long as the page. */
const held = new Map<string, string>()
const PREFIX = 'mashang.'

export function remember(key: string, value: string): void {
  held.set(key, value)
  try {
    localStorage.setItem(PREFIX + key, value)
  } catch {
    // storage is shut off
  }
}

export function recall(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key) ?? held.get(key) ?? null
  } catch {
    return held.get(key) ?? null
  }
}
