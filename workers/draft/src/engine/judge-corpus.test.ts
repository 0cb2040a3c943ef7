import { existsSync, readFileSync } from 'node:fs';
import { judgeReply } from './judge-reply.js';

const folder = process.env['DRAGOMAN_CORPUS'] ?? '../shared/corpus';
const file = `${folder}/ntrex-ar-en.jsonl`;
const isHere = existsSync(file);
if (!isHere && process.env['CI']) throw new Error(`The corpus is not at ${folder}.`);
const given = isHere ? it : it.skip;

interface Story {
  readonly id: string;
  readonly pairs: readonly { readonly ar: string; readonly en: string }[];
}

given('keeps every segment that human translators of 62 news stories wrote', () => {
  const stories = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Story);
  expect(stories).toHaveLength(62);
  for (const { id, pairs } of stories) {
    const asked = pairs.map(({ ar }, n) => ({ id: `s${n}`, ar, marks: [] }));
    const reply = pairs.map(({ en }, n) => ({ id: `s${n}`, en }));
    const { accepted, broken } = judgeReply(asked, reply, false);
    expect([id, Object.fromEntries(broken)]).toEqual([id, {}]);
    expect(accepted.size).toBe(pairs.length);
  }
});
