import { generateJsonFeed, generateRssFeed } from 'feedsmith';
import { escapeHtml } from '@dragoman/shared/domain';
import type { EditionDeps } from '../edition-deps.js';
import { storyUrl } from '../pages/story-page.js';
import type { Story } from '../publication-reader.js';

/** rssFeed writes the newest stories as RSS 2.0, each with its translation note. */
export function rssFeed(deps: EditionDeps, stories: readonly Story[]): string {
  const { env } = deps;
  return generateRssFeed({
    title: env.EDITION_NAME,
    link: `${env.PUBLIC_URL}/edition`,
    description: `${env.EDITION_NAME} in English, translated and edited from the Arabic edition.`,
    language: 'en',
    ...(stories[0] ? { lastBuildDate: newest(stories) } : {}),
    atom: {
      links: [
        { href: `${env.PUBLIC_URL}/edition/feed.xml`, rel: 'self', type: 'application/rss+xml' },
      ],
    },
    items: stories.map((story) => ({
      title: story.headline,
      link: storyUrl(deps, story.slug),
      guid: { value: storyUrl(deps, story.slug), isPermaLink: true },
      pubDate: story.first_published_at,
      description: story.standfirst ?? story.headline,
      ...(story.section ? { categories: [{ name: story.section }] } : {}),
      ...(story.byline ? { dc: { creators: [story.byline] } } : {}),
      content: { encoded: bodyWithNote(story) },
    })),
  });
}

/** jsonFeed writes the newest stories as JSON Feed 1.1, each with its translation note. */
export function jsonFeed(deps: EditionDeps, stories: readonly Story[]): string {
  const { env } = deps;
  const feed = generateJsonFeed({
    title: env.EDITION_NAME,
    home_page_url: `${env.PUBLIC_URL}/edition`,
    feed_url: `${env.PUBLIC_URL}/edition/feed.json`,
    language: 'en',
    items: stories.map((story) => ({
      id: storyUrl(deps, story.slug),
      url: storyUrl(deps, story.slug),
      ...(story.source_url ? { external_url: story.source_url } : {}),
      title: story.headline,
      ...(story.standfirst ? { summary: story.standfirst } : {}),
      content_html: bodyWithNote(story),
      date_published: story.first_published_at,
      date_modified: story.published_at,
      language: 'en',
      ...(story.byline ? { authors: [{ name: story.byline }] } : {}),
      ...(story.section ? { tags: [story.section] } : {}),
    })),
  });
  return JSON.stringify(feed);
}

/** The note goes with the text wherever the text goes (invariant 12). */
function bodyWithNote(story: Story): string {
  const correction =
    story.correction_note === null
      ? ''
      : `\n<p><b>Correction.</b> ${escapeHtml(story.correction_note)}</p>`;
  return `${story.html}${correction}\n<p><em>${escapeHtml(story.translation_note)}</em></p>`;
}

function newest(stories: readonly Story[]): Date {
  return stories.reduce((latest, { published_at: at }) => (at > latest ? at : latest), new Date(0));
}
