import type { TranslationView } from '@dragoman/shared/contract';
import { Mark, type MarkName } from '../../chrome/mark.js';
import { Say } from '../../i18n/say.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { ArabicText } from '../story/arabic-text.js';
import { compared } from '../story/compared.js';
import { CleanText, DiffText } from '../story/diff-text.js';
import { IsolatedArabic } from '../story/isolated-arabic.js';
import { storyWords } from '../story/story-words.js';
import { FindingSentence } from '../review/finding-sentence.js';
import { ReasonForm } from '../review/reason-form.js';
import type { RunCommand } from '../review/use-run-command.js';
import { reviewWords } from '../review/review-words.js';
import { approveWords } from './approve-words.js';
import { Ledgers } from './ledgers.js';
import type { Risk, RiskReason } from './story-risks.js';
import { useState } from 'react';

interface RiskListProps {
  readonly view: TranslationView;
  readonly risks: readonly Risk[];
  readonly onWhole: () => void;
  readonly run: RunCommand;
}

/** RiskList sets what could be wrong before the approver's eyes, gravest first, then the ledgers. */
export function RiskList({ view, risks, onWhole, run }: RiskListProps) {
  const t = useWords(approveWords);
  const rest = view.segments.length - new Set(risks.map(({ segment }) => segment.id)).size;
  return (
    <ol className="risks" dir="ltr">
      {risks.map((risk, index) => (
        <RiskRow key={index} risk={risk} mayDismiss={view.allowed.includes('dismiss')} run={run} />
      ))}
      <Ledgers segments={view.segments} />
      {rest > 0 && (
        <li className="ledger rest">
          <p className="more">
            <button type="button" className="act go" onClick={onWhole}>
              {t('readRest', { count: rest })}
            </button>
          </p>
        </li>
      )}
    </ol>
  );
}

function RiskRow({
  risk: { segment, number, reason },
  mayDismiss,
  run,
}: {
  readonly risk: Risk;
  readonly mayDismiss: boolean;
  readonly run: RunCommand;
}) {
  const format = useFormat();
  const [mark, alarm] = markOf(reason);
  const { target, draft, kind } = segment;
  const after = target?.paragraphs ?? [];
  const parts = compared(draft?.paragraphs ?? null, after);
  const big = kind === 'headline' ? ' big' : '';
  const findings = reason.kind === 'finding' ? [reason.finding] : [];
  return (
    <li className={`row risk${big}`} tabIndex={-1}>
      <p className={`spine sev${alarm ? ' alarm' : ''}`}>
        <Mark name={mark} />
      </p>
      <h2>
        <RiskTitle reason={reason} confirmed={target?.status === 'confirmed'} />
      </h2>
      <ArabicText segment={segment} findings={findings} />
      <p className="spine">
        <span className="no">{format.number(number)}</span>
      </p>
      <div
        className={`en${big}${reason.kind === 'machine' ? ' machine' : ''}`}
        lang="en"
        dir="ltr"
        data-segment={segment.id}
        data-number={number}
      >
        {reason.kind === 'cut' ? (
          <p>
            <del>{(draft?.plain ?? target?.plain ?? '').replaceAll('\n', ' ')}</del>
          </p>
        ) : parts && reason.kind !== 'machine' ? (
          <DiffText parts={parts} after={after} findings={findings} />
        ) : (
          <CleanText paragraphs={after} findings={findings} />
        )}
        <WhatWasSaid reason={reason} segment={segment} />
        {reason.kind === 'finding' && mayDismiss && (
          <DismissHere segmentId={segment.id} findingId={reason.finding.id} run={run} />
        )}
      </div>
    </li>
  );
}

function RiskTitle({
  reason,
  confirmed,
}: {
  readonly reason: RiskReason;
  readonly confirmed: boolean;
}) {
  const t = useWords(approveWords);
  const story = useWords(storyWords);
  if (reason.kind === 'finding')
    return (
      <>
        {story(reason.finding.severity)}: <FindingSentence finding={reason.finding} />
      </>
    );
  if (reason.kind === 'dismissed')
    return (
      <>
        {t('dismissed')} <IsolatedArabic text={reason.dismissed.message} />
      </>
    );
  return t(reason.kind === 'machine' && !confirmed ? 'machineOpen' : reason.kind);
}

/** The editor's own reason, where one was given. */
function WhatWasSaid({
  reason,
  segment: { target },
}: {
  readonly reason: RiskReason;
  readonly segment: Risk['segment'];
}) {
  const [name, said] =
    reason.kind === 'dismissed'
      ? [reason.dismissed.by.name, reason.dismissed.reason]
      : reason.kind === 'cut'
        ? [target?.by?.name ?? '', target?.cutReason ?? null]
        : ['', null];
  if (said === null) return null;
  return (
    <p className="say" dir="auto">
      <Say words={approveWords} k="says" values={{ name, reason: said }} />
    </p>
  );
}

function DismissHere({
  segmentId,
  findingId,
  run,
}: {
  readonly segmentId: string;
  readonly findingId: string;
  readonly run: RunCommand;
}) {
  const t = useWords(reviewWords);
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <p className="acts">
        <button type="button" className="act" onClick={() => setAsking(true)}>
          {t('dismiss')}
        </button>
      </p>
    );
  return (
    <ReasonForm
      label={t('dismissWhy')}
      action={t('doDismiss')}
      onCancel={() => setAsking(false)}
      onGive={(reason) => {
        setAsking(false);
        void run('dismiss', { segmentId, findingId, reason });
      }}
    />
  );
}

function markOf(reason: RiskReason): [mark: MarkName, alarm: boolean] {
  switch (reason.kind) {
    case 'finding':
      return [`f-${reason.finding.severity}`, reason.finding.severity === 'block'];
    case 'dismissed':
      return ['f-warn', false];
    case 'arabic':
      return ['m-changed', true];
    case 'machine':
      return ['m-untouched', false];
    case 'cut':
      return ['m-cut', false];
    case 'headline':
    case 'rewritten':
    case 'edited':
      return ['m-edited', false];
  }
}
