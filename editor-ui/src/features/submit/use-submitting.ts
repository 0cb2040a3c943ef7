import type { ArticleReceipt, SourceView } from '@dragoman/shared/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ApiProblem } from '../../api/api-problem.js';
import { callRoute } from '../../api/call-route.js';
import { queryKeys } from '../../api/query-client.js';
import { keepDraft, keepUpdate, keptDraft, keptUpdate, newExternalId } from './kept-draft.js';
import {
  articleInputOf,
  emptyDraft,
  fieldsWrong,
  type SubmissionDraft,
} from './submission-draft.js';

/** What was handed in last, for the word of thanks. */
interface HandedIn {
  readonly headline: string;
  readonly receipt: ArticleReceipt;
}

/** An article being written and handed in. */
export interface Submitting {
  readonly draft: SubmissionDraft;
  /** What is wrong, by field of the contract. */
  readonly wrong: Readonly<Record<string, string>>;
  readonly error: Error | null;
  readonly isSending: boolean;
  readonly handedIn: HandedIn | null;
  change(part: Partial<SubmissionDraft>): void;
  /** Opens an article for a new state of it; what was being written is kept aside. */
  open(draft: SubmissionDraft): void;
  putAway(): void;
  send(): void;
}

/** useSubmitting holds the form: every stroke is kept in the browser until the desk has the article. */
export function useSubmitting(sources: readonly SourceView[]): Submitting {
  const client = useQueryClient();
  const [own, setOwn] = useState(keptDraft);
  const [opened, setOpened] = useState(keptUpdate);
  const [refused, setRefused] = useState<Readonly<Record<string, string>>>({});
  const [handedIn, setHandedIn] = useState<HandedIn | null>(null);
  const sourced = (draft: SubmissionDraft) =>
    draft.source === '' ? { ...draft, source: sources[0]?.id ?? '' } : draft;
  const draft = sourced(opened ?? own);

  useEffect(() => keepDraft(own), [own]);
  useEffect(() => keepUpdate(opened), [opened]);

  const sending = useMutation({
    mutationFn: (sent: SubmissionDraft) =>
      callRoute('putArticle', {
        params: { source: sent.source, externalId: sent.externalId },
        body: articleInputOf(sent),
      }),
    onSuccess: async (receipt, sent) => {
      setHandedIn({ headline: sent.headline, receipt });
      document.documentElement.scrollTo({ top: 0 });
      setRefused({});
      if (sent.update) setOpened(null);
      else
        setOwn(
          emptyDraft(newExternalId(), {
            byline: sent.byline,
            section: sent.section,
            source: sent.source,
          }),
        );
      await client.invalidateQueries({ queryKey: queryKeys.submissions });
    },
    onError: (error) => {
      const wrong = fieldsOf(error);
      setRefused(wrong);
      focusFirst(wrong);
    },
  });

  return {
    draft,
    wrong: refused,
    error: sending.error,
    isSending: sending.isPending,
    handedIn,
    change: (part) => {
      setHandedIn(null);
      // A file that is opened changes the headline and the text at once.
      if (opened) setOpened((now) => now && { ...now, ...part });
      else setOwn((now) => ({ ...now, ...part }));
    },
    open: (next) => {
      setRefused({});
      sending.reset();
      setOpened(next);
    },
    putAway: () => {
      setRefused({});
      sending.reset();
      setOpened(null);
    },
    send: () => {
      const wrong = fieldsWrong(draft);
      setRefused(wrong);
      if (Object.keys(wrong).length === 0) sending.mutate(draft);
      else focusFirst(wrong);
    },
  };
}

function focusFirst(wrong: Readonly<Record<string, string>>): void {
  const [first] = Object.keys(wrong);
  if (first !== undefined) document.getElementById(first === 'dueAt' ? 'due' : first)?.focus();
}

/** fieldsOf lays a refusal at the fields it names: `body.value.3` is the text. */
function fieldsOf(error: Error): Record<string, string> {
  if (!(error instanceof ApiProblem)) return {};
  const fields: Record<string, string> = {};
  for (const { field, message } of error.errors) fields[field.split('.')[0] ?? field] ??= message;
  if (error.code === 'not_arabic' || error.code === 'empty_body') fields['body'] ??= error.detail;
  return fields;
}
