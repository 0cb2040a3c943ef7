import { countWords } from '@dragoman/shared/domain';
import type { EditionDeps } from '../edition-deps.js';
import { storyUrl } from '../pages/story-page.js';
import type { Story } from '../publication-reader.js';

/**
 * storyNinjs writes a story as ninjs 3.1 (IPTC). ninjs has no word for a translation: the original is an
 * association with rel `translationOf`, and the translation note a description of that role.
 */
export function storyNinjs(deps: EditionDeps, story: Story): Record<string, unknown> {
  const withdrawn = story.withdrawn_at !== null;
  return {
    uri: storyUrl(deps, story.slug),
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
    },
    type: 'text',
    representationType: 'full',
    version: String(story.version),
    firstCreated: story.first_published_at.toISOString(),
    versionCreated: (story.withdrawn_at ?? story.published_at).toISOString(),
    pubStatus: withdrawn ? 'canceled' : 'usable',
    language: 'en',
    headlines: [{ role: 'main', contentType: 'text/plain', value: story.headline }],
    ...(withdrawn
      ? {}
      : {
          bodies: [
            {
              role: 'main',
              contentType: 'text/html',
              wordCount: countWords(story.html.replaceAll(/<[^>]*>/g, ' ')),
              value: story.html,
            },
          ],
        }),
    descriptions: [
      ...(story.standfirst && !withdrawn
        ? [{ role: 'standfirst', contentType: 'text/plain', value: story.standfirst }]
        : []),
      { role: 'translation-note', contentType: 'text/plain', value: story.translation_note },
    ],
    ...(story.byline ? { by: story.byline } : {}),
    people: [
      ...(story.editor_name ? [{ rel: 'translationEditor', name: story.editor_name }] : []),
      ...(story.approver_name ? [{ rel: 'approver', name: story.approver_name }] : []),
    ],
    altIds: [
      { role: 'translation', value: `urn:uuid:${story.translation_id}` },
      { role: 'sourceVersion', value: String(story.source_version) },
      { role: 'contentHash', value: story.content_hash },
    ],
    digitalSourceType: {
      uri: 'http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia',
    },
    associations: [
      {
        name: 'original',
        rel: 'translationOf',
        type: 'text',
        representationType: 'partial',
        language: 'ar',
        version: String(story.source_version),
        uri: story.source_url ?? `urn:uuid:${story.translation_id}`,
        headlines: [{ role: 'main', contentType: 'text/plain', value: story.source_headline }],
      },
    ],
  };
}
