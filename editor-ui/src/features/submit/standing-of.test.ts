import { inProgress, standingOf } from './standing-of.js';

type Given = Parameters<typeof standingOf>[0];

const submission = (state: string, publication = 'none', withdrawnAt: string | null = null) =>
  ({
    article: { withdrawnAt },
    translation: { state, publication: { status: publication } },
  }) as Given;

describe('where a handed-in article stands', () => {
  it('is withdrawn before all else, then what readers have, then where the work is', () => {
    expect(standingOf(submission('editing', 'live', '2026-11-23T10:00:00Z'))).toBe('withdrawn');
    expect(standingOf(submission('editing', 'live'))).toBe('live');
    expect(standingOf(submission('approved', 'scheduled'))).toBe('scheduled');
    expect(standingOf(submission('approved', 'withdrawn'))).toBe('taken_down');
    expect(standingOf(submission('in_review'))).toBe('in_review');
  });

  it('counts as in progress until it is out, withdrawn or not run', () => {
    const all = [
      submission('ready'),
      submission('approved', 'scheduled'),
      submission('approved', 'live'),
      submission('spiked'),
      submission('ready', 'none', '2026-11-23T10:00:00Z'),
    ];
    expect(inProgress(all)).toBe(2);
  });
});
