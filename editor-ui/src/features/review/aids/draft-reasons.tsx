import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
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

/** DraftReasons answers why the draft says what it says, and asks for another with an instruction. */
export function DraftReasons({ segment, text, pen }: AidProps) {
  const t = useWords(draftReasonsWords);
  const { direction: dir } = useFormat();
  const { run } = useReviewDesk();
  const { allowed } = useReviewed();
  const [shown, setShown] = useState<'why' | 'again' | null>(null);
  const { id, draft, proposal, source } = segment;
  if (!draft) return null;
  const canAsk = pen !== null && source !== null && allowed.includes('redraft');
  const toggle = (which: 'why' | 'again') => ({
    type: 'button' as const,
    className: 'act',
    'aria-expanded': shown === which,
    onClick: () => setShown(shown === which ? null : which),
  });
  return (
    <>
      <div className="pair whole">
        <p className="en acts" dir={dir}>
          <button {...toggle('why')}>{t('why')}</button>
          {canAsk && <button {...toggle('again')}>{t('again')}</button>}
        </p>
      </div>
      {shown === 'why' && <Reasons segmentId={id} drafts={`${draft.id} ${proposal?.id ?? ''}`} />}
      {shown === 'again' && (
        <div className="pair whole">
          <div className="en" dir={dir} ref={intoView}>
            <RedraftForm
              isUntouched={text.status === 'untouched'}
              onCancel={() => setShown(null)}
              onGive={(instruction) => {
                setShown(null);
                void run('redraft', { segmentIds: [id], instruction });
              }}
            />
          </div>
        </div>
      )}
    </>
  );
}

/** What opens under the window's edge comes into it. */
function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

function Reasons({ segmentId, drafts }: { readonly segmentId: string; readonly drafts: string }) {
  const t = useWords(draftReasonsWords);
  const { id } = useReviewed();
  const reasons = useQuery({
    queryKey: ['translation', id, 'reasons', segmentId, drafts],
    queryFn: ({ signal }) => callRoute('getSegmentReasons', { params: { id, segmentId }, signal }),
    // Drafts never change: another draft has another key.
    staleTime: Infinity,
  });
  if (reasons.error) return <Failing error={reasons.error} retry={() => void reasons.refetch()} />;
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
