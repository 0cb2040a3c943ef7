import pg from 'pg';
import { readInstant } from './read-instant.js';

const driver = pg.types.getTypeParser(pg.types.builtins.TIMESTAMPTZ) as (text: string) => unknown;

describe('readInstant', () => {
  it.each([
    '2026-12-01 08:22:33+00',
    '2026-12-01 08:22:33.123999+00',
    '2026-12-01 08:22:33.1+03',
    '2026-12-01 00:00:00-11',
    '2026-12-01 08:22:33.000001+05:30',
    '1890-03-01 08:22:33-00:44:30',
    '0001-01-01 00:00:00+00',
    '12026-12-01 08:22:33+00',
    '0044-03-15 12:00:00+00 BC',
    'infinity',
    '-infinity',
  ])('reads %s as the driver does', (text) => {
    expect(readInstant(text)).toEqual(driver(text));
  });
});
