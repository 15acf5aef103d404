// Tables in Markdown.

/** @param rows of cells, without the head */
export function table(rows, head = ['', '']) {
  const lines = [head, head.map((_, i) => (i ? '--:' : '---')), ...rows];
  return `${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

/** A fact as a line of a table, with whether it is what it has to be. */
export const checked = (what, seen, wanted) => [what, seen, seen === wanted ? 'ok' : `**expected ${wanted}**`];
