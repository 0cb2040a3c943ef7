import './api/walk-schemas.js';
import './style/fonts.js';
import './style/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { askEarly } from './api/ask-early.js';
import { App } from './app.js';
import { currentTheme, wear } from './chrome/theme.js';

wear(currentTheme());
askEarly(location.pathname);

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
