import type { EditionDeps } from '../edition-deps.js';
import type { Story } from '../publication-reader.js';
import { dayAndTime, dayOf } from './dates.js';
import { html, type Html } from './html.js';
import { page } from './layout.js';

/** frontPage lists the newest stories, of one section or of all. */
export function frontPage(
  deps: EditionDeps,
  stories: readonly Story[],
  sections: readonly string[],
  section: string | null,
): string {
  const { env } = deps;
  return page(deps, {
    title:
      section === null
        ? `${env.EDITION_NAME}: the English edition`
        : `${section} · ${env.EDITION_NAME}`,
    description: `Stories of ${env.EDITION_NAME} in English, translated and edited from the Arabic edition.`,
    canonical: `${env.PUBLIC_URL}/edition${section === null ? '' : `?section=${encodeURIComponent(section)}`}`,
    sections,
    currentSection: section,
    content: html`<main class="front" id="main">
      <h1 class="vh">${section ?? 'Latest stories'}</h1>
      ${
        stories.length === 0
          ? html`<p class="empty">Nothing has been published here yet.</p>`
          : html`<ol>
              ${stories.map(entry)}
            </ol>`
      }
    </main>`,
  });
}

function entry(story: Story): Html {
  return html`<li>
    <article>
      <p class="soft">
        ${story.section ? html`${story.section}, ` : null}<time
          datetime="${story.first_published_at.toISOString()}"
          >${dayAndTime(story.first_published_at)}</time
        >
      </p>
      <div>
        <h2><a href="/edition/${story.slug}">${story.headline}</a></h2>
        ${story.standfirst ? html`<p class="standfirst">${story.standfirst}</p>` : null}
      </div>
      <p class="ar" lang="ar" dir="rtl">${story.source_headline}</p>
    </article>
  </li>`;
}

/** correctionsPage lists what was corrected, newest first. */
export function correctionsPage(
  deps: EditionDeps,
  stories: readonly Story[],
  sections: readonly string[],
): string {
  return page(deps, {
    title: `Corrections · ${deps.env.EDITION_NAME}`,
    canonical: `${deps.env.PUBLIC_URL}/edition/corrections`,
    sections,
    content: html`<main class="front" id="main">
      <h1>Corrections</h1>
      ${
        stories.length === 0
          ? html`<p class="empty">No story has been corrected.</p>`
          : html`<ol>
              ${stories.map(
                (story) =>
                  html`<li>
                    <article>
                      <p class="soft">${dayOf(story.published_at)}</p>
                      <div>
                        <h2><a href="/edition/${story.slug}">${story.headline}</a></h2>
                        <p>${story.correction_note}</p>
                      </div>
                    </article>
                  </li>`,
              )}
            </ol>`
      }
    </main>`,
  });
}

/** messagePage writes a page that says one thing: not found, or taken down. */
export function messagePage(
  deps: EditionDeps,
  heading: string,
  text: string,
  sections: readonly string[],
): string {
  return page(deps, {
    title: `${heading} · ${deps.env.EDITION_NAME}`,
    canonical: `${deps.env.PUBLIC_URL}/edition`,
    sections,
    content: html`<main class="front message" id="main">
      <h1>${heading}</h1>
      <p>${text}</p>
      <p><a href="/edition">The latest stories</a></p>
    </main>`,
  });
}
