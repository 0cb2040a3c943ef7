import type { EditionDeps } from '../edition-deps.js';
import type { CorrectedStory } from '../publication-reader.js';
import { dayOf, shortDay } from './dates.js';
import { html, type Html } from './html.js';
import { page } from './layout.js';

/** correctionsPage lists what was corrected, newest first. */
export function correctionsPage(
  deps: EditionDeps,
  corrections: readonly CorrectedStory[],
  sections: readonly string[],
): string {
  return page(deps, {
    title: `Corrections · ${deps.env.EDITION_NAME}`,
    canonical: `${deps.env.PUBLIC_URL}/edition/corrections`,
    sections,
    content: html`<main class="front" id="main">
      <h1>${news(corrections)}</h1>
      ${
        corrections.length === 0
          ? html`<p class="soft">
              When a story is corrected, what was wrong stands here and under the story.
            </p>`
          : html`<ol>
              ${corrections.map(entry)}
            </ol>`
      }
    </main>`,
  });
}

/** Every page opens with a sentence that is its news. */
function news([latest, ...earlier]: readonly CorrectedStory[]): string {
  if (!latest) return 'Nothing has been corrected.';
  const when = dayOf(latest.at);
  return earlier.length === 0
    ? `One correction, on ${when}.`
    : `${earlier.length + 1} corrections, the latest on ${when}.`;
}

function entry({ at, slug, headline, sourceHeadline, note }: CorrectedStory): Html {
  return html`<li>
    <article class="entry">
      <div class="en">
        <h3><a href="/edition/${slug}">${headline}</a></h3>
        <p class="note">${note}</p>
      </div>
      <p class="spine"><time datetime="${at.toISOString()}">${shortDay(at)}</time></p>
      <p class="ar" lang="ar" dir="rtl">${sourceHeadline}</p>
    </article>
  </li>`;
}
