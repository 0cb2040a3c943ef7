import type { Request } from 'express';
import { routes } from '@dragoman/shared/contract';
import { firstSegments, translationLine, type WholeSegment } from '@dragoman/shared/db';
import { escapeHtml, plainOf, richDiff, type RichText } from '@dragoman/shared/domain';
import type { DeskDeps } from './desk-deps.js';
import { sessionGuard } from './session-guard.js';

/** More segments than a screen shows. */
const FIRST = 6;

/** Writes what a translation's page begins with, or nothing for those who may not see it. */
export type FirstLines = (request: Request, translationId: string) => Promise<string>;

/**
 * firstLines writes the segments a translation begins with, Arabic beside English and its changes, where the
 * page is going to draw them: they are read while a slow computer still reads the scripts. The page puts
 * its own rows in their place. They are an extra: whatever goes wrong here, the page says itself.
 */
export function firstLines(deps: DeskDeps): FirstLines {
  const guard = sessionGuard(deps.auth, deps.env);
  return async (request, translationId) => {
    try {
      await guard.admit(request, routes.getTranslation);
      const [segments, line] = await Promise.all([
        firstSegments(deps.db, translationId, FIRST),
        translationLine(deps.db, translationId),
      ]);
      if (segments.length === 0) return '';
      // Beside the headline, or under it on a narrow page, stand who wrote it and when it came.
      const beside = line?.byline ? 2 : 1;
      const rows = segments
        .map((segment, index) => rowOf(segment, index + 1, index === 0 ? beside : 0))
        .join('');
      return `<main class="first-lines" aria-busy="true" inert><div class="sheet" dir="ltr">${rows}</div></main>`;
    } catch {
      return '';
    }
  };
}

/** A row as the page will draw it, with room for as many lines as its margin will have at the least. */
function rowOf({ row, blocks, draft }: WholeSegment, number: number, said: number): string {
  const arabic = blocks.map(({ text }) => paragraph(escapeHtml(plainOf(text)))).join('');
  const english = row.status === 'cut' ? '' : changes(draft?.paragraphs ?? null, row.target);
  return (
    `<div class="row k-${row.kind} is-${row.status}"><div class="ar" lang="ar" dir="rtl">${arabic}</div>` +
    `<p class="spine"><span class="no">${number}</span></p>` +
    `<div class="en" lang="en" dir="ltr">${english}</div>` +
    `<aside class="marg">${'&nbsp;<br>'.repeat(said)}</aside></div>`
  );
}

const tags = { equal: null, format: null, insert: 'ins', delete: 'del' } as const;

function changes(before: readonly RichText[] | null, after: readonly RichText[]): string {
  const parts = richDiff(before ?? after, after);
  const lines = parts.map(({ type, runs }) => {
    const tag = tags[type];
    return plainOf(runs)
      .split('\n')
      .map((text) => (tag && text ? `<${tag}>${escapeHtml(text)}</${tag}>` : escapeHtml(text)))
      .join(type === 'delete' ? ' ' : '</p><p>');
  });
  return paragraph(lines.join(''));
}

const paragraph = (inside: string) => `<p>${inside}</p>`;
