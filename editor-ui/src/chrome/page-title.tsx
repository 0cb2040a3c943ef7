import { useEffect } from 'react';
import { useFormat } from '../i18n/use-format.js';

/** PageTitle names the page in the browser's tab and history. */
export function PageTitle({ children }: { readonly children: string }) {
  const desk = useFormat().language === 'ar' ? 'ترجمان' : 'Dragoman';
  useEffect(() => {
    document.title = `${children} · ${desk}`;
  }, [children, desk]);
  return null;
}
