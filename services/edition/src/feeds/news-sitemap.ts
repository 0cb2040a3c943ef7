import { escapeHtml } from '@dragoman/shared/domain';
import type { EditionDeps } from '../edition-deps.js';
import { storyUrl } from '../pages/story-page.js';
import type { Story } from '../publication-reader.js';

/** newsSitemap lists the stories of the last two days, as Google News sitemaps hold no older ones. */
export function newsSitemap(deps: EditionDeps, stories: readonly Story[]): string {
  const entries = stories.map(
    (story) => `  <url>
    <loc>${escapeHtml(storyUrl(deps, story.slug))}</loc>
    <news:news>
      <news:publication><news:name>${escapeHtml(deps.env.EDITION_NAME)}</news:name><news:language>en</news:language></news:publication>
      <news:publication_date>${story.first_published_at.toISOString()}</news:publication_date>
      <news:title>${escapeHtml(story.headline)}</news:title>
    </news:news>
  </url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${entries.join('\n')}
</urlset>
`;
}
