import { countWords, readingMinutes } from '@dragoman/shared/domain';
import type { EditionDeps } from '../edition-deps.js';
import type { Correction, Story } from '../publication-reader.js';
import { storyJsonLd } from '../story-json-ld.js';
import { dayAndTime, dayOf } from './dates.js';
import { html, raw, type Html } from './html.js';
import { jsonLd, metaProperty, page } from './layout.js';

/** storyPage writes a published story: exactly the approved text, and under it the translation note. */
export function storyPage(
  deps: EditionDeps,
  story: Story,
  corrections: readonly Correction[],
  sections: readonly string[],
): string {
  const url = storyUrl(deps, story.slug);
  return page(deps, {
    title: `${story.headline} · ${deps.env.EDITION_NAME}`,
    description: story.standfirst,
    canonical: url,
    sections,
    currentSection: story.section,
    head: headOf(deps, story, url, corrections),
    content: html`<main class="story" id="main">
      <article>
        <header>
          <h1>${story.headline}</h1>
          ${story.standfirst ? html`<p class="standfirst">${story.standfirst}</p>` : null}
        </header>
        <div class="text">
          ${raw(hungQuotations(story.html))}
          <footer class="after">
            ${corrections.map(correctionNote)}
            <p class="translated"><em>${noteWithLink(story)}</em></p>
          </footer>
        </div>
      </article>
      ${credit(story, corrections)}
    </main>`,
  });
}

/** storyUrl is the public address of a story. */
export function storyUrl({ env }: EditionDeps, slug: string): string {
  return `${env.PUBLIC_URL}/edition/${slug}`;
}

function headOf(
  deps: EditionDeps,
  story: Story,
  url: string,
  corrections: readonly Correction[],
): Html {
  return html`<link rel="alternate" hreflang="en" href="${url}" />
    ${story.source_url ? html`<link rel="alternate" hreflang="ar" href="${story.source_url}" />` : null}
    <link rel="alternate" type="application/json" title="ninjs" href="${url}/ninjs.json" />
    ${metaProperty('og:type', 'article')} ${metaProperty('og:title', story.headline)}
    ${metaProperty('og:url', url)} ${metaProperty('og:locale', 'en')}
    ${metaProperty('og:site_name', deps.env.EDITION_NAME)}
    ${story.standfirst ? metaProperty('og:description', story.standfirst) : null}
    ${metaProperty('article:published_time', story.first_published_at.toISOString())}
    ${metaProperty('article:modified_time', story.published_at.toISOString())}
    ${jsonLd(storyJsonLd(deps, story, corrections))}`;
}

/** The note itself is part of the frozen publication; only its last words become a link to the original. */
function noteWithLink(story: Story): Html {
  const words = 'Arabic edition';
  const at = story.translation_note.lastIndexOf(words);
  if (!story.source_url || at < 0) return html`${story.translation_note}`;
  return html`${story.translation_note.slice(0, at)}<a href="${story.source_url}" hreflang="ar"
      >${words}</a
    >${story.translation_note.slice(at + words.length)}`;
}

function correctionNote({ at, note }: Correction, index: number): Html {
  return html`<p class="correction" ${index === 0 ? raw(' id="correction"') : null}>
    <b>Correction, ${dayOf(at)}.</b> ${note}
  </p>`;
}

function credit(story: Story, corrections: readonly Correction[]): Html {
  const minutes = readingMinutes(countWords(plainText(story.html)));
  const latest = corrections[0];
  return html`<aside class="credit" aria-label="About this story">
    ${
      story.byline
        ? html`<p>
            By <b><bdi>${story.byline}</bdi></b>
          </p>`
        : null
    }
    ${
      story.editor_name
        ? html`<p>
            English by <b><bdi>${story.editor_name}</bdi></b>
          </p>`
        : null
    }
    ${story.approver_name ? html`<p class="soft">First draft by machine; approved by <bdi>${story.approver_name}</bdi></p>` : null}
    <p class="soft">
      <time datetime="${story.first_published_at.toISOString()}"
        >${dayAndTime(story.first_published_at)}</time
      >${
        latest
          ? html`<br />Corrected
              <a href="#correction"
                ><time datetime="${latest.at.toISOString()}">${dayAndTime(latest.at)}</time></a
              >`
          : null
      }
    </p>
    <p class="soft">${minutes} ${minutes === 1 ? 'minute' : 'minutes'} to read</p>
    <p class="original"><span class="soft">The Arabic original</span>${original(story)}</p>
  </aside>`;
}

function original(story: Story): Html {
  return story.source_url
    ? html`<a href="${story.source_url}" lang="ar" dir="rtl" hreflang="ar"
        >${story.source_headline}</a
      >`
    : html`<span class="headline-ar" lang="ar" dir="rtl">${story.source_headline}</span>`;
}

/** A pull quote that opens with a quotation mark hangs it in the margin. */
function hungQuotations(markup: string): string {
  return markup.replaceAll(
    /<figure class="pull">(?=<blockquote><p>[“‘«])/g,
    '<figure class="pull hung">',
  );
}

function plainText(markup: string): string {
  return markup.replaceAll(/<[^>]*>/g, ' ');
}
