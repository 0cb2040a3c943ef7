import './api/walk-schemas.js';
import './style/fonts.js';
import './style/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { askEarly } from './api/ask-early.js';
import { App } from './app.js';
import { currentTheme, wear } from './chrome/theme.js';
import { firstPage } from './page.js';

/** Milliseconds after which the desk is drawn without its page. */
const LONGEST_EMPTY = 1_000;

wear(currentTheme());

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');
const draw = () =>
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
// The page and what it shows are on their way already: drawn once they are here, the desk is drawn once.
const here = Promise.all([askEarly(location.pathname), firstPage()]);
// Where the story's first lines can be read, nothing less takes their place.
const isEmpty = root.childElementCount === 0;
const late = new Promise((done) => isEmpty && setTimeout(done, LONGEST_EMPTY));
void Promise.race([here, late]).then(draw);
