import { escapeHtml } from '@dragoman/shared/domain';
import type { EditionDeps } from '../edition-deps.js';
import { styleSheetHref } from '../assets.js';
import { longDay } from './dates.js';
import { html, raw, type Html } from './html.js';

/** What every public page has around its own content. */
export interface PageFrame {
  readonly title: string;
  readonly description?: string | null;
  /** The page's own address; null for one that says there is no such page. */
  readonly canonical: string | null;
  readonly head?: Html;
  readonly sections: readonly string[];
  readonly currentSection?: string | null;
  readonly content: Html;
}

/** page writes a whole public page; it reads well without JavaScript, and there is none. */
export function page({ env, now }: EditionDeps, frame: PageFrame): string {
  const body = html`<!doctype html>
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${frame.title}</title>
        ${frame.description ? html`<meta name="description" content="${frame.description}" />` : null}
        <meta name="color-scheme" content="light dark" />
        ${frame.canonical ? html`<link rel="canonical" href="${frame.canonical}" />` : null}
        <link
          rel="preload"
          href="/edition/assets/fonts/source-serif-4.woff2"
          as="font"
          type="font/woff2"
          crossorigin
        />
        <link rel="stylesheet" href="${styleSheetHref}" />
        <link
          rel="alternate"
          type="application/rss+xml"
          title="${env.EDITION_NAME}"
          href="/edition/feed.xml"
        />
        <link
          rel="alternate"
          type="application/feed+json"
          title="${env.EDITION_NAME}"
          href="/edition/feed.json"
        />
        ${frame.head ?? null}
      </head>
      <body class="edition">
        <a class="skip" href="#main">Skip to the text</a>
        <header class="masthead">
          <a class="title" href="/edition">${env.EDITION_NAME}</a>
          <p class="sub">
            <span>The English edition</span>
            <time datetime="${now().toISOString().slice(0, 10)}">${longDay(now())}</time>
          </p>
          <p class="title-ar" lang="ar" dir="rtl">${env.EDITION_NAME_AR}</p>
        </header>
        ${
          frame.sections.length > 0
            ? html`<nav class="sections" aria-label="Sections">${sectionLinks(frame)}</nav>`
            : null
        }
        ${frame.content}
        <footer class="colophon">
          <p>${env.EDITION_NAME}, published in Arabic and English.</p>
          <p>
            <a href="/edition/feed.xml">RSS</a> <a href="/edition/feed.json">JSON Feed</a>
            <a href="/edition/corrections">Corrections</a>
          </p>
        </footer>
      </body>
    </html> `;
  return body.markup;
}

function sectionLinks({ sections, currentSection }: PageFrame): Html[] {
  return sections.map(
    (section) =>
      html`<a
        href="/edition?section=${encodeURIComponent(section)}"
        ${section === currentSection ? raw(' aria-current="true"') : null}
        ><bdi>${section}</bdi></a
      > `,
  );
}

/** jsonLd embeds structured data; `<` is escaped so that no text can end the element. */
export function jsonLd(data: unknown): Html {
  return raw(
    `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
  );
}

/** metaProperty writes one Open Graph property. */
export function metaProperty(property: string, content: string): Html {
  return raw(`<meta property="${escapeHtml(property)}" content="${escapeHtml(content)}">`);
}
