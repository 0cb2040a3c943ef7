import './api/walk-schemas.js';
import './style/fonts.js';
import './style/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { askEarly } from './api/ask-early.js';
import { App } from './app.js';
import { currentTheme, wear } from './chrome/theme.js';
import { firstPage } from './page.js';

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
// Milliseconds: an empty page soon says that it is loading; one with a story's first lines need not.
const longest = root.childElementCount === 0 ? 1_000 : 10_000;
const late = new Promise((done) => setTimeout(done, longest));
void Promise.race([here, late]).then(draw);
