import { parseReply } from './parse-reply.js';

const two = [
  { id: 's01', en: 'One "quoted"' },
  { id: 's02', en: 'Two' },
];
const json = JSON.stringify({ segments: two });

it.each([
  ['JSON as asked', json],
  ['JSON in fences', `\`\`\`json\n${json}\n\`\`\``],
  ['JSON between prose', `Here you are:\n${json}\nDone {really}.`],
  ['reasoning before it', `<think>{"segments":[]} hmm</think>${json}`],
  ['a bare array', JSON.stringify(two)],
  ['ids as names', JSON.stringify({ s01: two[0]!.en, s02: two[1]!.en })],
  [
    'ids as names under the asked one',
    JSON.stringify({ segments: { s01: two[0]!.en, s02: 'Two' } }),
  ],
  ['JSON inside a JSON string', JSON.stringify(json)],
  [
    'single quotes and trailing commas',
    `{'segments':[{'id':'s01','en':'One "quoted"'},{'id':'s02','en':'Two',},]}`,
  ],
  ['marked lines', '[[s01]] One "quoted"\n[[s02]]: Two'],
])('reads %s', (_name, content) => {
  expect(parseReply(content)).toEqual({ segments: two, cutOff: false });
});

it('keeps what stands before the place where a reply was cut off', () => {
  const cut = json.slice(0, json.indexOf('Two') + 2);
  expect(parseReply(cut)).toEqual({
    segments: [two[0], { id: 's02', en: 'Tw' }],
    cutOff: true,
  });
});

it('skips entries that are not segments', () => {
  const content = '{"segments":[{"id":"s01"},null,7,{"id":2,"en":"Two"}]}';
  expect(parseReply(content).segments).toEqual([{ id: '2', en: 'Two' }]);
});

it.each([
  '',
  'I cannot help.',
  '<html><body>Bad gateway</body></html>',
  '{"segments":{}}',
  '[1,2]',
])('finds nothing in %j', (content) => {
  expect(parseReply(content).segments).toEqual([]);
});
