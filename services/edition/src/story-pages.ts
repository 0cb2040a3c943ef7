import type { EditionDeps } from './edition-deps.js';
import { storyPage } from './pages/story-page.js';
import { correctionsOf, liveSections, newestAt, storyAt } from './publication-reader.js';
import { sharedLookup } from './shared-lookup.js';
import { strongEtag } from './strong-etag.js';

/** A finished page of a live story. */
export interface FinishedPage {
  readonly body: Buffer;
  readonly etag: string;
  readonly publishedAt: Date;
}

/** What stands at an address: a live story's page, the mark of a withdrawn one, or nothing. */
export type StoryAnswer =
  | { readonly status: 'live'; readonly page: FinishedPage }
  | { readonly status: 'withdrawn' }
  | null;

interface Kept {
  readonly madeFrom: string;
  readonly page: FinishedPage;
}

const mostPages = 500;
const sectionsHold = 10_000;

/**
 * storyPages answers with the page of a story, and keeps finished pages. Each answer first asks the
 * database what stands there now, so a publication, a correction and a withdrawal show at once; only
 * the list of sections over the page may be some seconds old.
 */
export function storyPages(deps: EditionDeps): (slug: string) => Promise<StoryAnswer> {
  const { db, now } = deps;
  const kept = new Map<string, Kept>();
  const standingAt = sharedLookup((slugs) => newestAt(db, slugs));
  const sections = sectionsFor(deps);

  return async (slug) => {
    const standing = await standingAt(slug);
    if (!standing) return null;
    if (standing.withdrawn) {
      kept.delete(slug);
      return { status: 'withdrawn' };
    }
    const names = await sections();
    const day = now().toISOString().slice(0, 10);
    const madeFrom = [standing.publicationId, day, ...names].join('\n');
    const known = kept.get(slug);
    if (known?.madeFrom === madeFrom) return { status: 'live', page: known.page };

    const story = await storyAt(db, slug);
    if (!story) return null;
    if (story.withdrawn_at !== null) return { status: 'withdrawn' };
    const markup = storyPage(deps, story, await correctionsOf(db, story), names);
    const body = Buffer.from(markup);
    const page = { body, etag: strongEtag(body), publishedAt: story.published_at };
    if (story.id === standing.publicationId) keep(kept, slug, { madeFrom, page });
    return { status: 'live', page };
  };
}

/** The page that was made longest ago makes room. */
function keep(kept: Map<string, Kept>, slug: string, page: Kept): void {
  kept.delete(slug);
  kept.set(slug, page);
  const [oldest] = kept.keys();
  if (kept.size > mostPages && oldest !== undefined) kept.delete(oldest);
}

function sectionsFor({ db }: EditionDeps): () => Promise<string[]> {
  let names: Promise<string[]> | null = null;
  let readAt = 0;
  return async () => {
    const time = performance.now();
    if (names === null || time - readAt > sectionsHold) {
      readAt = time;
      names = liveSections(db);
      names.catch(() => {
        names = null;
      });
    }
    return names;
  };
}
