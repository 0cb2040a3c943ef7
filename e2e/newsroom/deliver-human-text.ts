import type { TakenIn } from './corpus-in-chaos.js';
import type { HttpCaller } from './http-caller.js';

/** What came of a human translation: the segments that a finding blocks, in words. */
export interface Delivered {
  readonly blocked: readonly string[];
  readonly submitted: boolean;
}

/** deliverHumanText writes the corpus' English into every segment of a story and submits it. */
export async function deliverHumanText(
  editor: HttpCaller,
  { story, translationId }: TakenIn,
): Promise<Delivered> {
  const path = `/api/v1/translations/${translationId}`;
  await editor.ok('POST', `${path}/claim`, {});
  const { segments } = await editor.ok('GET', path);
  const blocked: string[] = [];
  for (const [index, { id, target }] of segments.entries()) {
    const { ar = '', en = '' } = story.pairs[index] ?? {};
    const { segment } = await editor.ok(
      'PATCH',
      `${path}/segments/${id}`,
      { paragraphs: [en], status: 'confirmed' },
      { 'If-Match': `"${target.version}"` },
    );
    const kinds = segment.findings
      .filter(({ severity }: { severity: string }) => severity === 'block')
      .map(({ kind }: { kind: string }) => kind);
    if (kinds.length > 0)
      blocked.push(`  ${story.id} ${index + 1}, ${kinds.join(' ')}: ${en}\n    ${ar}`);
  }
  const submit = await editor.send('POST', `${path}/submit`, { json: {} });
  if (submit.status !== 200 && submit.body.code !== 'findings_block')
    throw new Error(`${story.id} cannot be submitted: ${JSON.stringify(submit.body)}`);
  return { blocked, submitted: submit.status === 200 };
}
