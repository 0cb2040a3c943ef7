const KEPT = 'dragoman.theme';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** currentTheme tells what this browser was told; `system` follows the machine. */
export function currentTheme(): Theme {
  const kept = localStorage.getItem(KEPT);
  return themes.find((theme) => theme === kept) ?? 'system';
}

/** wear puts a theme on the page and remembers it. */
export function wear(theme: Theme): void {
  if (theme === 'system') {
    delete document.documentElement.dataset['theme'];
    localStorage.removeItem(KEPT);
    return;
  }
  document.documentElement.dataset['theme'] = theme;
  localStorage.setItem(KEPT, theme);
}
