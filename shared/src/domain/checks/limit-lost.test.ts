import { editedPair } from '../../testing/edited-pair.js';
import { limitLost } from './limit-lost.js';

const found = (ar: string, en: string) =>
  limitLost(editedPair(ar, en)).map(({ params }) => params?.['arabic']);

describe('a limit that is gone', () => {
  it.each([
    ['يشمل القرار الموظفين الجدد فقط.', 'The decision covers new employees.', 'فقط'],
    ['ستباع التذاكر حصراً عبر الموقع.', 'Tickets will be sold through the site.', 'حصراً'],
    ['ولم يحضر سوى عضوين من اللجنة.', 'Two members of the committee attended.', 'ولم يحضر سوى'],
  ])('is told of: %s', (ar, en, said) => expect(found(ar, en)).toEqual([said]));

  it.each([
    ['يشمل القرار الموظفين الجدد فقط.', 'The decision covers new employees alone.'],
    ['ولم يحضر سوى عضوين.', 'No one came but two members.'],
    ['ولم يحضر سوى عضوين.', 'Just two members turned up.'],
    [
      'وليس هذا خطأ الوزارة فقط، بل خطأ الجميع.',
      'This is the fault of the ministry and of everyone.',
    ],
    ['قال إن السوق تعافى.', 'He said the market had recovered.'],
  ])('passes: %s', (ar, en) => expect(found(ar, en)).toEqual([]));
});
