/** Small choices of this phone; where storage is shut off they last as long as the page. */
const held = new Map<string, string>()
const PREFIX = 'mashang.'

/** Null forgets. */
export function remember(key: string, value: string | null): void {
  if (value === null) held.delete(key)
  else held.set(key, value)
  try {
    if (value === null) localStorage.removeItem(PREFIX + key)
    else localStorage.setItem(PREFIX + key, value)
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
