import type { Submission } from '@dragoman/shared/contract';

/** Where an article stands, as the one who handed it in wants to know it. */
export type SubmissionStanding =
  | 'withdrawn'
  | 'live'
  | 'scheduled'
  | 'taken_down'
  | 'queued'
  | 'drafting'
  | 'failed'
  | 'ready'
  | 'editing'
  | 'in_review'
  | 'approved'
  | 'spiked';

/** standingOf puts first what weighs most: withdrawn, then what readers have, then where the work is. */
export function standingOf({ article, translation }: Submission): SubmissionStanding {
  if (article.withdrawnAt !== null) return 'withdrawn';
  if (translation.publication.status === 'live') return 'live';
  if (translation.publication.status === 'scheduled') return 'scheduled';
  if (translation.publication.status === 'withdrawn' && translation.state === 'approved')
    return 'taken_down';
  return translation.state;
}

/** inProgress counts the articles that the English desk still has work with. */
export function inProgress(submissions: readonly Submission[]): number {
  const settled: readonly SubmissionStanding[] = ['withdrawn', 'live', 'taken_down', 'spiked'];
  return submissions.filter((submission) => !settled.includes(standingOf(submission))).length;
}
