import type { Directive } from 'vue'

/** Along the row alone: the page stays where it is. */
function show(row: HTMLElement) {
  const [chosen, seen] = [row.querySelector('[aria-current]')?.getBoundingClientRect(), row.getBoundingClientRect()]
  if (chosen) row.scrollLeft += Math.max(0, chosen.right - seen.right) - Math.max(0, seen.left - chosen.left)
}

/** In a row that is wider than the screen, what is chosen is never cut off; its value changes with the choice. */
export const vInSight: Directive<HTMLElement, string> = {
  mounted: show,
  updated: (row, { value, oldValue }) => { if (value !== oldValue) show(row) },
}
