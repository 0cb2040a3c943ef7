import type { NewTerm } from '@dragoman/shared/contract';

/** The terms this newsroom's editors agreed on; what every newsroom shares is planted at each first start. */
export const demonstrationTerms: readonly NewTerm[] = [
  {
    arabic: ['مديرية الموارد المائية'],
    preferred: 'Directorate of Water Resources',
    allowed: ['Water Resources Directorate'],
    banned: [],
    kind: 'institution',
    note: 'A province’s office; the ministry is another body.',
  },
  {
    arabic: ['هور', 'أهوار'],
    preferred: 'marsh',
    allowed: ['marshes', 'marshland', 'marshlands'],
    banned: ['hor'],
    kind: 'word',
    note: 'Readers do not know the Arabic word.',
  },
  {
    arabic: ['هور الحويزة'],
    preferred: 'Hawizeh marsh',
    allowed: ['Hawizeh marshes'],
    banned: ['Hor al-Huwaizah'],
    kind: 'place',
    note: '',
  },
  {
    arabic: ['جاموس', 'جاموسة', 'جواميس'],
    preferred: 'buffalo',
    allowed: [],
    banned: ['buffaloes', 'buffalos'],
    kind: 'word',
    note: 'One buffalo, many buffalo.',
  },
];
