import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { asHtml, asMarkdown, type ReportPart } from './report.js';

/** writeReport writes a report as JSON, Markdown and HTML beside each other, and shows its short parts. */
export function writeReport(
  path: string,
  title: string,
  parts: readonly ReportPart[],
  say: (line: string) => void,
): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.report.json`, `${JSON.stringify({ title, parts }, null, 2)}\n`);
  writeFileSync(`${path}.md`, `# ${title}\n\n${asMarkdown(parts)}`);
  writeFileSync(`${path}.html`, asHtml(title, parts));
  say(
    `\n${asMarkdown(parts.filter((part, index) => isShort(part) && !introduces(part, parts[index + 1])))}`,
  );
  say(`In full: ${path}.md, .html, .report.json`);
}

// Tables of whole segments are for the files.
function isShort(part: ReportPart): boolean {
  return !('table' in part) || !part.table.head.includes('Arabic');
}

function introduces(part: ReportPart, next: ReportPart | undefined): boolean {
  return 'heading' in part && next !== undefined && !isShort(next);
}
