import type { Block } from '@dragoman/shared/domain';
import { useEffect, useRef, useState, type ChangeEvent, type ClipboardEvent } from 'react';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import {
  blocksOfPlain,
  cleanBlocks,
  decodeText,
  sizeOf,
  type ArrivedText,
} from './arrived-text.js';
import { blocksIn, nodesOf } from './blocks-in-page.js';
import { submitWords } from './submit-words.js';

interface BodyFieldProps {
  /** What stands here at first; another value under another React key begins anew. */
  readonly initial: readonly Block[];
  readonly onChange: (blocks: Block[]) => void;
  readonly wrong?: string | undefined;
  /** Takes the headline of an opened page, where the article has none yet. */
  readonly onHeadline?: ((headline: string) => void) | undefined;
}

/** BodyField is the text of the article: written, pasted with its headings and links, or opened from a file. */
export function BodyField({ initial, onChange, wrong, onHeadline }: BodyFieldProps) {
  const t = useWords(submitWords);
  const area = useRef<HTMLDivElement>(null);
  const [first] = useState(initial);
  const [size, setSize] = useState(() => sizeOf(initial));
  const [removed, setRemoved] = useState<ArrivedText['removed']>([]);

  useEffect(() => {
    document.execCommand('defaultParagraphSeparator', false, 'p');
    area.current?.replaceChildren(...nodesOf(first));
  }, [first]);

  const read = () => {
    const blocks = area.current ? blocksIn(area.current) : [];
    setSize(sizeOf(blocks));
    onChange(blocks);
  };
  const take = ({ blocks, removed: gone }: ArrivedText) => {
    const holder = document.createElement('div');
    holder.append(...nodesOf(blocks));
    area.current?.focus();
    // The browser's own insertion keeps its undo working.
    document.execCommand('insertHTML', false, holder.innerHTML);
    setRemoved(gone);
    read();
  };
  const paste = (event: ClipboardEvent) => {
    event.preventDefault();
    const html = event.clipboardData.getData('text/html');
    take(
      cleanBlocks(
        html === '' ? blocksOfPlain(event.clipboardData.getData('text')) : blocksOfHtml(html),
      ),
    );
  };
  const open = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    const text = decodeText(await file.arrayBuffer());
    target.value = '';
    const isHtml = /\.html?$/i.test(file.name) || file.type === 'text/html';
    take(cleanBlocks(isHtml ? blocksOfHtml(text, onHeadline) : blocksOfPlain(text)));
  };
  return (
    <div className="f">
      <span className="label" id="body-label">
        {t('text')}
      </span>
      <div
        ref={area}
        id="body"
        className="n area"
        role="textbox"
        aria-labelledby="body-label"
        aria-multiline="true"
        aria-invalid={wrong !== undefined || undefined}
        aria-describedby="body-hint"
        tabIndex={0}
        contentEditable
        suppressContentEditableWarning
        lang="ar"
        dir="rtl"
        onInput={read}
        onPaste={paste}
      />
      {wrong !== undefined && <p className="wrong">{wrong}</p>}
      <p className="hint" id="body-hint">
        {size.words === 0 ? t('textHint') : t('size', { size: sizeInWords(t, size) })}{' '}
        {removed.length > 0 && <Removed removed={removed} />}
      </p>
      <label className="act go file">
        {t('openFile')}
        <input type="file" className="vh" accept=".html,.htm,.txt" onChange={(e) => void open(e)} />
      </label>
    </div>
  );
}

function Removed({ removed }: Pick<ArrivedText, 'removed'>) {
  const t = useWords(submitWords);
  const count = removed.reduce((sum, one) => sum + one.count, 0);
  const { language } = useFormat();
  // The characters have English names alone.
  const names = language === 'en' ? ` (${removed.map((one) => one.name).join(t('comma'))})` : '';
  return (
    <span>
      {t('removed', { count })}
      {names}
    </span>
  );
}

function sizeInWords(
  t: ReturnType<typeof useWords<typeof submitWords>>,
  { paragraphs, headings, words }: ReturnType<typeof sizeOf>,
): string {
  return [
    t('paragraphs', { count: paragraphs }),
    ...(headings > 0 ? [t('headings', { count: headings })] : []),
    t('words', { count: words }),
  ].join(t('comma'));
}

function blocksOfHtml(html: string, onHeadline?: (headline: string) => void): Block[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const headline = onHeadline ? body.querySelector('h1') : null;
  const words = headline?.textContent.trim().replaceAll(/\s+/g, ' ');
  if (words) {
    onHeadline?.(words);
    headline?.remove();
  }
  return blocksIn(body);
}
