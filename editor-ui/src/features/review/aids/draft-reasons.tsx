import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { callRoute } from '../../../api/call-route.js';
import { Failing } from '../../../chrome/failing.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useWords } from '../../../i18n/use-words.js';
import { useReviewDesk, useReviewed } from '../review-context.js';
import type { AidProps } from './aid.js';
import { draftReasonsWords } from './draft-reasons-words.js';
import './draft-reasons.css';
import { ReasonLines } from './reason-lines.js';
import { RedraftForm } from './redraft-form.js';
import { useAidKey } from './use-aid-key.js';

/** DraftReasons answers why the draft says what it says, and asks for another with an instruction. */
export function DraftReasons({ segment, text, pen, say }: AidProps) {
  const t = useWords(draftReasonsWords);
  const { direction: dir } = useFormat();
  const { run, viewRef } = useReviewDesk();
  const { allowed } = useReviewed();
  const [shown, setShown] = useState<'why' | 'again' | null>(null);
  const whyRef = useRef<HTMLButtonElement>(null);
  const { id, draft, proposal, source } = segment;
  const drafts = `${draft?.id ?? ''} ${proposal?.id ?? ''}`;
  const canAsk = draft !== null && pen !== null && source !== null && allowed.includes('redraft');
  const toggle = (which: 'why' | 'again') => setShown(shown === which ? null : which);
  const backToText = () => {
    setShown(null);
    viewRef.current?.focus();
  };
  useArrival([draft?.id, proposal?.id], () => say(t('came')));
  useAidKey('KeyR', canAsk ? () => toggle('again') : null);
  useAidKey(
    'KeyW',
    draft &&
      (() => {
        if (shown === 'why') return backToText();
        setShown('why');
        // What is read next stands behind the button, which says that it is open.
        whyRef.current?.focus();
      }),
  );
  if (!draft) return null;
  return (
    <>
      <div className="pair whole">
        <p className="en acts" dir={dir}>
          <button
            ref={whyRef}
            type="button"
            className="act"
            aria-expanded={shown === 'why'}
            onClick={() => toggle('why')}
          >
            {t('why')} <kbd>Alt W</kbd>
          </button>
          {canAsk && (
            <button
              type="button"
              className="act"
              aria-expanded={shown === 'again'}
              onClick={() => toggle('again')}
            >
              {t('again')} <kbd>Alt R</kbd>
            </button>
          )}
        </p>
      </div>
      {shown === 'why' && <Reasons segmentId={id} drafts={drafts} />}
      {shown === 'again' && (
        <div className="pair whole">
          <div className="en" dir={dir} ref={intoView}>
            <RedraftForm
              isUntouched={text.status === 'untouched'}
              onCancel={backToText}
              onGive={(instruction) => {
                backToText();
                say(t('asked'));
                void run('redraft', { segmentIds: [id], instruction });
              }}
            />
          </div>
        </div>
      )}
    </>
  );
}

/** useArrival calls when a draft comes while the segment is open. */
function useArrival(drafts: readonly (string | undefined)[], onCome: () => void): void {
  const known = useRef(new Set(drafts));
  const tell = useEffectEvent(onCome);
  const [draft, proposal] = drafts;
  useEffect(() => {
    const came = [draft, proposal].filter((id) => id !== undefined && !known.current.has(id));
    for (const id of came) known.current.add(id);
    if (came.length > 0) tell();
  }, [draft, proposal]);
}

/** What opens under the window's edge comes into it. */
function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

function Reasons({ segmentId, drafts }: { readonly segmentId: string; readonly drafts: string }) {
  const t = useWords(draftReasonsWords);
  const { direction } = useFormat();
  const { id } = useReviewed();
  const reasons = useQuery({
    queryKey: ['translation', id, 'reasons', segmentId, drafts],
    queryFn: ({ signal }) => callRoute('getSegmentReasons', { params: { id, segmentId }, signal }),
    // Drafts never change: another draft has another key.
    staleTime: Infinity,
  });
  if (reasons.error)
    return (
      <div className="pair whole">
        <div className="en" dir={direction}>
          <Failing part error={reasons.error} retry={() => void reasons.refetch()} />
        </div>
      </div>
    );
  if (!reasons.data) return <Row>{t('loading')}</Row>;
  const { currency, draft, proposal } = reasons.data;
  return (
    <>
      {draft && <ReasonLines reasons={draft} currency={currency} />}
      {proposal && (
        <>
          <Row>{t('whyProposal')}</Row>
          <ReasonLines reasons={proposal} currency={currency} />
        </>
      )}
    </>
  );
}

function Row({ children }: { readonly children: string }) {
  const { direction: dir } = useFormat();
  return (
    <div className="pair whole">
      <p className="en soft" dir={dir}>
        {children}
      </p>
    </div>
  );
}
