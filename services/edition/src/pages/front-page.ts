import type { EditionDeps } from '../edition-deps.js';
import type { Story } from '../publication-reader.js';
import { longDay, timeOf } from './dates.js';
import { html, type Html } from './html.js';
import { page } from './layout.js';

/** frontPage lists the newest stories, of one section or of all, day by day; the first one leads. */
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
    content:
      stories.length === 0
        ? html`<main class="message" id="main">
            <h1>The first story is on its way</h1>
            <p>Nothing has been published here yet.</p>
          </main>`
        : html`<main class="front" id="main">
            <h1 class="vh">${section ?? 'Latest stories'}</h1>
            ${byDay(stories).map((group) => daySection(group, stories[0]))}
          </main>`,
  });
}

function byDay(stories: readonly Story[]): Story[][] {
  const days: Story[][] = [];
  for (const story of stories) {
    const day = days.at(-1);
    if (day?.[0] && longDay(day[0].first_published_at) === longDay(story.first_published_at))
      day.push(story);
    else days.push([story]);
  }
  return days;
}

function daySection(stories: readonly Story[], lead: Story | undefined): Html {
  const [first] = stories;
  return html`<section class="day">
    <h2>${first ? longDay(first.first_published_at) : null}</h2>
    <ol>
      ${stories.map((story) => html`<li>${entry(story, story === lead)}</li>`)}
    </ol>
  </section>`;
}

function entry(story: Story, leads: boolean): Html {
  return html`<article class="entry${leads ? ' lead' : ''}">
    <div class="en">
      <h3><a href="/edition/${story.slug}">${story.headline}</a></h3>
      ${story.standfirst ? html`<p class="standfirst">${story.standfirst}</p>` : null}
      ${story.section ? html`<p class="section"><bdi>${story.section}</bdi></p>` : null}
    </div>
    <p class="spine">
      <time datetime="${story.first_published_at.toISOString()}"
        >${timeOf(story.first_published_at)}</time
      >
    </p>
    <p class="ar" lang="ar" dir="rtl">
      ${
        story.source_url
          ? html`<a href="${story.source_url}" hreflang="ar">${story.source_headline}</a>`
          : story.source_headline
      }
    </p>
  </article>`;
}
