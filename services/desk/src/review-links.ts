import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What Vite writes of each thing it made: where it lies, what it cannot do without, and its style sheets. */
interface Made {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}
type Manifest = Readonly<Record<string, Made>>;

const shell = 'index.html';
const reviewPage = 'src/features/review/review-page.tsx';
/** The letters of a story, and those of what stands around it. */
const ofStory = /\/(source-serif-4-latin-wght|noto-naskh-arabic-arabic-400)-normal\.woff2$/;
const ofDesk = /\/(inter-latin-wght|noto-naskh-arabic-arabic-700)-normal\.woff2$/;

/**
 * reviewLinks reads the build's manifest and gives the `Link` headers of a translation's page, which have the
 * browser ask for all that it needs while it still reads the shell: the letters of the first lines, then
 * what runs first, so that it is read while the rest is on its way. Without a manifest only the story is
 * asked for.
 */
export function reviewLinks(pagesDir: string): (translationId: string) => string[] {
  const manifest = readManifest(pagesDir);
  const runsFirst = linksOf(manifest, [shell]);
  const runsNext = linksOf(manifest, [shell, reviewPage]).filter(
    (link) => !runsFirst.includes(link),
  );
  const fonts = (letters: RegExp) =>
    Object.entries(manifest)
      .filter(([name]) => letters.test(name))
      .map(([, { file }]) => `</${file}>; rel=preload; as=font; type="font/woff2"; crossorigin`);
  const answer = (path: string) => `<${path}>; rel=preload; as=fetch; crossorigin`;
  return (translationId) => [
    ...fonts(ofStory),
    ...runsFirst,
    answer('/api/v1/me'),
    answer(`/api/v1/translations/${translationId}`),
    ...runsNext,
    ...fonts(ofDesk),
  ];
}

function readManifest(pagesDir: string): Manifest {
  const file = join(pagesDir, '.vite', 'manifest.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : {};
}

/** The scripts and style sheets that some entries cannot do without, each once. */
function linksOf(manifest: Manifest, entries: readonly string[]): string[] {
  const links = new Set<string>();
  const seen = new Set<string>();
  const add = (name: string) => {
    const made = manifest[name];
    if (!made || seen.has(name)) return;
    seen.add(name);
    made.css?.forEach((sheet) => links.add(`</${sheet}>; rel=preload; as=style; crossorigin`));
    links.add(`</${made.file}>; rel=modulepreload; crossorigin`);
    made.imports?.forEach(add);
  };
  entries.forEach(add);
  return [...links];
}
