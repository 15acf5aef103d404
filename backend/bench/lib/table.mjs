// Tables in Markdown.

/** @param rows of cells, without the head */
export function table(rows, head = ['', '']) {
  const lines = [head, head.map((_, i) => (i ? '--:' : '---')), ...rows];
  return `${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}
