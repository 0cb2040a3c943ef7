import { currencySeeds } from './currency-seeds.js';
import { institutionSeeds } from './institution-seeds.js';
import { languageSeeds } from './language-seeds.js';
import { monthSeeds } from './month-seeds.js';
import { regionSeeds } from './region-seeds.js';
import type { TermSeed } from './term-seed.js';
import { titleSeeds } from './title-seeds.js';

/** seedTerms lists the terms every desk starts with: from CLDR through Intl, and from our own lists. */
export function seedTerms(): TermSeed[] {
  return [
    ...regionSeeds(),
    ...languageSeeds(),
    ...currencySeeds(),
    ...monthSeeds(),
    ...institutionSeeds(),
    ...titleSeeds(),
  ];
}
