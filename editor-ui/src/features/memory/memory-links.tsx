import type { MemoryLinkAct, MemoryLinkView } from '@dragoman/shared/contract';
import { Link } from 'react-router';
import { callRoute } from '../../api/call-route.js';
import { useRoles } from '../../api/use-me.js';
import { Failing, useProblemSentence } from '../../chrome/failing.js';
import { Loading } from '../../chrome/loading.js';
import { PageTitle } from '../../chrome/page-title.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { memoryWords } from './memory-words.js';
import { useMemoryChange, useMemoryLinks } from './use-memory.js';

/** MemoryLinksPage shows the links of an archive that the alignment is not sure of, for a person to decide. */
export function MemoryLinksPage({ importId }: { readonly importId: string }) {
  const t = useWords(memoryWords);
  const { data, error, refetch } = useMemoryLinks(importId);
  return (
    <main className="queue memory-page" id="page">
      <PageTitle>{t('title')}</PageTitle>
      <header className="qhead">
        <h1 aria-live="polite">
          {data?.open === 0 ? t('linksDone') : t('links', { count: data?.open ?? 0 })}
        </h1>
        <p>
          <Link className="act" to="/memory">
            {t('back')}
          </Link>
        </p>
      </header>
      {error ? (
        <Failing part error={error} retry={() => void refetch()} />
      ) : data ? (
        <ol className="mems" dir="ltr">
          {data.items.map((link, index) => (
            <LinkRow
              key={link.id}
              link={link}
              before={besideOf(link, data.items[index - 1], -1)}
              after={besideOf(link, data.items[index + 1], 1)}
            />
          ))}
        </ol>
      ) : (
        <Loading />
      )}
    </main>
  );
}

/** A paragraph can be handed to a link that stands right beside this one and is open too. */
function besideOf(link: MemoryLinkView, other: MemoryLinkView | undefined, step: 1 | -1): boolean {
  return other?.story === link.story && other.position === link.position + step;
}

interface LinkRowProps {
  readonly link: MemoryLinkView;
  readonly before: boolean;
  readonly after: boolean;
}

function LinkRow({ link, before, after }: LinkRowProps) {
  const t = useWords(memoryWords);
  const format = useFormat();
  const sentence = useProblemSentence();
  const keeps = useRoles('approver', 'admin');
  const deciding = useMemoryChange((act: MemoryLinkAct) =>
    callRoute('decideMemoryLink', { params: { id: link.id }, body: act }),
  );
  const { arabic, english } = link;
  const moves = [
    { k: 'arabicUp', side: 'arabic', to: 'previous', open: before && arabic.length > 0 },
    { k: 'arabicDown', side: 'arabic', to: 'next', open: after && arabic.length > 0 },
    { k: 'englishUp', side: 'english', to: 'previous', open: before && english.length > 0 },
    { k: 'englishDown', side: 'english', to: 'next', open: after && english.length > 0 },
  ] as const;
  return (
    <li className="mem">
      <Paragraphs className="ar" lang="ar" dir="rtl" paragraphs={arabic} />
      <p className="spine">{format.number(link.position + 1)}</p>
      <Paragraphs className="en" lang="en" dir="ltr" paragraphs={english} />
      <div className="meta" dir={format.direction}>
        <p>
          <span>
            <bdi>{link.story}</bdi>
            {t('comma')}
            {t('certainty', { share: format.percent(link.certainty) })}
          </span>
        </p>
        {keeps && (
          <p className="acts">
            {arabic.length > 0 && english.length > 0 && (
              <button
                type="button"
                className="act go"
                disabled={deciding.isPending}
                onClick={() => deciding.mutate({ act: 'keep' })}
              >
                {t('keep')}
              </button>
            )}
            <button
              type="button"
              className="act"
              disabled={deciding.isPending}
              onClick={() => deciding.mutate({ act: 'drop' })}
            >
              {t('drop')}
            </button>
            {moves
              .filter(({ open }) => open)
              .map(({ k, side, to }) => (
                <button
                  key={k}
                  type="button"
                  className="act"
                  disabled={deciding.isPending}
                  onClick={() => deciding.mutate({ act: 'move', side, to })}
                >
                  {t(k)}
                </button>
              ))}
          </p>
        )}
        {deciding.error && (
          <p className="wrong" role="alert">
            {sentence(deciding.error)}
          </p>
        )}
      </div>
    </li>
  );
}

interface ParagraphsProps {
  readonly className: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly paragraphs: readonly string[];
}

function Paragraphs({ paragraphs, ...side }: ParagraphsProps) {
  const t = useWords(memoryWords);
  if (paragraphs.length === 0)
    return <div className={`${side.className} soft`}>{t('nothingHere')}</div>;
  return (
    <div {...side}>
      {paragraphs.map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  );
}
