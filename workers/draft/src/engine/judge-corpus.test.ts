import { readCorpus } from '@dragoman/shared/testing';
import { judgeReply } from './judge-reply.js';

const corpus = readCorpus();
const given = corpus ? it : it.skip;

given('keeps every segment that human translators of 62 news stories wrote', () => {
  const stories = corpus ?? [];
  expect(stories).toHaveLength(62);
  for (const { id, pairs } of stories) {
    const asked = pairs.map(({ ar }, n) => ({ id: `s${n}`, ar, marks: [] }));
    const reply = pairs.map(({ en }, n) => ({ id: `s${n}`, en }));
    const { accepted, broken } = judgeReply(asked, reply, false);
    expect([id, Object.fromEntries(broken)]).toEqual([id, {}]);
    expect(accepted.size).toBe(pairs.length);
  }
});
