/** One part of a report: a heading, sentences, a table. */
export type ReportPart =
  | { readonly heading: string }
  | { readonly text: string }
  | {
      readonly table: {
        readonly head: readonly string[];
        readonly rows: readonly (readonly string[])[];
      };
    };

/** asMarkdown writes a report as Markdown. */
export function asMarkdown(parts: readonly ReportPart[]): string {
  return `${parts.map(markdownOf).join('\n\n')}\n`;
}

function markdownOf(part: ReportPart): string {
  if ('heading' in part) return `## ${part.heading}`;
  if ('text' in part) return part.text;
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s*\n\s*/gu, ' ')).join(' | ')} |`;
  const { head, rows } = part.table;
  return [
    row(head),
    row(head.map((_, index) => (index === 0 ? '---' : '---:'))),
    ...rows.map(row),
  ].join('\n');
}

/** asHtml writes a report as one page that needs nothing else; Arabic runs its own way. */
export function asHtml(title: string, parts: readonly ReportPart[]): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>:root{color-scheme:light dark}body{font:15px/1.5 system-ui,sans-serif;max-width:76rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;margin:1rem 0}td,th{text-align:start;vertical-align:top;padding:.25rem .75rem;border-bottom:1px solid #8886}
td{font-variant-numeric:tabular-nums;max-width:28rem}</style></head>
<body><h1>${escaped(title)}</h1>
${parts.map(htmlOf).join('\n')}
</body></html>
`;
}

function htmlOf(part: ReportPart): string {
  if ('heading' in part) return `<h2>${escaped(part.heading)}</h2>`;
  if ('text' in part) return `<p>${escaped(part.text)}</p>`;
  const row = (cells: readonly string[], tag: 'td' | 'th') =>
    `<tr>${cells.map((cell) => `<${tag} dir="auto">${escaped(cell)}</${tag}>`).join('')}</tr>`;
  const { head, rows } = part.table;
  return `<table><thead>${row(head, 'th')}</thead><tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
