import type { EditionDeps } from './edition-deps.js';
import type { Correction, Story } from './publication-reader.js';

/** storyJsonLd describes a story for search engines as a schema.org NewsArticle that translates another. */
export function storyJsonLd(
  { env }: EditionDeps,
  story: Story,
  corrections: readonly Correction[],
): Record<string, unknown> {
  const url = `${env.PUBLIC_URL}/edition/${story.slug}`;
  const organisation = {
    '@type': 'NewsMediaOrganization',
    name: env.EDITION_NAME,
    url: `${env.PUBLIC_URL}/edition`,
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: story.headline,
    ...(story.standfirst ? { description: story.standfirst } : {}),
    ...(story.section ? { articleSection: story.section } : {}),
    inLanguage: 'en',
    version: story.version,
    datePublished: story.first_published_at.toISOString(),
    dateModified: story.published_at.toISOString(),
    ...(story.byline ? { author: { '@type': 'Person', name: story.byline } } : {}),
    ...(story.editor_name ? { editor: { '@type': 'Person', name: story.editor_name } } : {}),
    translator: { '@type': 'Organization', name: `${env.EDITION_NAME}, English desk` },
    publisher: organisation,
    creditText: story.translation_note,
    digitalSourceType: 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
    translationOfWork: {
      '@type': 'NewsArticle',
      ...(story.source_url ? { '@id': story.source_url, url: story.source_url } : {}),
      headline: story.source_headline,
      inLanguage: 'ar',
    },
    ...(corrections.length > 0
      ? {
          correction: corrections.map(({ at, note }) => ({
            '@type': 'CorrectionComment',
            datePublished: at.toISOString(),
            text: note,
          })),
        }
      : {}),
  };
}
