import type { Directive } from 'vue'

/** Stands at the end of another element; a small Teleport, whose code residents would have to load too. */
export const vMoved: Directive<HTMLElement, string> = {
  mounted: (element, { value }) => document.querySelector(value)?.append(element),
  unmounted: (element) => element.remove(),
}
