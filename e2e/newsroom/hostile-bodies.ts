import { z } from 'zod';

const deep = (open: string, close: string) => open.repeat(50_000) + close.repeat(50_000);

/** Bodies that are no request at all, whatever the route: a name, the bytes, their media type. */
export const brokenBodies: readonly { name: string; body: string; type: string }[] = [
  { name: 'not JSON', body: '{"headline": "ع",}', type: 'application/json' },
  { name: 'a bare word', body: 'nonsense', type: 'application/json' },
  { name: 'null', body: 'null', type: 'application/json' },
  { name: 'a number', body: '17', type: 'application/json' },
  { name: 'a string', body: '"نص"', type: 'application/json' },
  { name: 'a list', body: '[]', type: 'application/json' },
  { name: 'the prototype', body: '{"__proto__": {"headline": 1}}', type: 'application/json' },
  { name: 'deep lists', body: deep('[', ']'), type: 'application/json' },
  { name: 'deep objects', body: deep('{"a":', '}').replace(':}', ':1}'), type: 'application/json' },
  { name: '5 MB', body: JSON.stringify({ body: 'ع'.repeat(2_500_000) }), type: 'application/json' },
  { name: 'plain text', body: 'نص', type: 'text/plain' },
  { name: 'a form', body: 'headline=x', type: 'application/x-www-form-urlencoded' },
  { name: 'another charset', body: '{}', type: 'application/json; charset=utf-7' },
  { name: 'an unknown field', body: '{"surprise": true}', type: 'application/json' },
];

const hostileValues: readonly unknown[] = [
  17,
  -1.5,
  1e300,
  true,
  null,
  '',
  'A\u0000B',
  '\ud800',
  'ن\udfffص',
  '\u202eevil\u202c',
  'x'.repeat(100_000),
  [],
  [[]],
  ['\u0000'],
  [{ text: '\u0000\ud800', marks: [{ type: 'link', href: 'javascript:alert(1)' }] }],
  {},
  { format: 'html', value: 17 },
  { $ne: null },
];

/** hostileBodies makes bodies with the field names of a schema and values that belong to none of them. */
export function hostileBodies(schema: z.ZodType | undefined): unknown[] {
  const fields = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  return hostileValues.flatMap((value) => [
    Object.fromEntries(fields.map((field) => [field, value])),
    ...(fields.length > 1 ? fields.map((field) => ({ [field]: value })) : []),
  ]);
}
