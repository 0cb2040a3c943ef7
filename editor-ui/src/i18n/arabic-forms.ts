/**
 * arabicForms writes a phrase of a count in the six forms that Arabic plurals take, from the four that
 * differ in our phrases: none, many and other are worded alike.
 */
export const arabicForms = <Base extends string>(
  base: Base,
  one: string,
  two: string,
  few: string,
  many: string,
) =>
  ({
    [`${base}_zero`]: many,
    [`${base}_one`]: one,
    [`${base}_two`]: two,
    [`${base}_few`]: few,
    [`${base}_many`]: many,
    [`${base}_other`]: many,
  }) as Record<`${Base}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}`, string>;
