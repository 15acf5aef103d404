const pairs = (text: string) => {
  const letters = Array.from(text.replace(/[\s\p{P}]/gu, '').toLowerCase())
  return new Set(letters.slice(1).map((letter, index) => letters[index]! + letter))
}

/** How alike two texts are by the pairs of letters they share (Dice): 1 the same, 0 nothing in common. */
export function likeness(one: string, other: string): number {
  const a = pairs(one)
  const b = pairs(other)
  if (!a.size || !b.size) return 0
  const common = [...a].filter((pair) => b.has(pair)).length
  return (2 * common) / (a.size + b.size)
}

/** What may say the same, the likest first; of what is typed only those that hold it. */
export function likest<T extends { id: string; content: string }>(to: { id: string; content: string }, among: readonly T[], words: string): T[] {
  const wanted = words.trim().toLowerCase()
  return among
    .filter((one) => one.id !== to.id && one.content.toLowerCase().includes(wanted))
    .map((one) => ({ one, like: likeness(to.content, one.content) }))
    .sort((a, b) => b.like - a.like)
    .map(({ one }) => one)
}
