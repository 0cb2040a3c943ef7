import type { EditionDeps } from '../edition-deps.js';
import { html } from './html.js';
import { page } from './layout.js';

/** messagePage writes a page that says one thing: not found, or taken down. */
export function messagePage(
  deps: EditionDeps,
  heading: string,
  text: string,
  sections: readonly string[],
): string {
  return page(deps, {
    title: `${heading} · ${deps.env.EDITION_NAME}`,
    canonical: null,
    sections,
    content: html`<main class="message" id="main">
      <h1>${heading}</h1>
      <p>${text}</p>
      <p><a href="/edition">The latest stories</a></p>
    </main>`,
  });
}
