import { z } from 'zod';
import type { Role } from '../domain/index.js';
import { IfMatch, type Route } from './route.js';
import {
  MinedTerms,
  MineTerms,
  NewTerm,
  TermChange,
  TermDetail,
  TermPage,
  TermQuery,
  TermView,
  TranslationTerms,
} from './term-contract.js';
import { TermExportQuery, TermImportQuery, TermImportReport } from './term-file-contract.js';

const desk = ['editor', 'approver', 'admin'] as const satisfies readonly Role[];
const deciders = ['approver', 'admin'] as const satisfies readonly Role[];
const one = z.strictObject({ termId: z.uuid() });

export const termRoutes = {
  listTerms: {
    method: 'get',
    path: '/terms',
    service: 'desk',
    summary: 'The term base',
    roles: desk,
    query: TermQuery,
    answer: TermPage,
    statuses: [200],
  },
  createTerm: {
    method: 'post',
    path: '/terms',
    service: 'desk',
    summary: 'Add a term; an editor’s is a candidate',
    roles: desk,
    body: NewTerm,
    answer: TermView,
    statuses: [201],
  },
  exportTerms: {
    method: 'get',
    path: '/terms/export',
    service: 'desk',
    summary: 'The term base as a file: CSV for a spreadsheet, or TBX',
    roles: desk,
    query: TermExportQuery,
    answer: z.string(),
    file: ['text/csv', 'application/x-tbx+xml'],
    statuses: [200],
  },
  importTerms: {
    method: 'post',
    path: '/terms/import',
    service: 'desk',
    summary:
      'Take terms from a CSV or TBX file, whole; the report names every row that was refused',
    roles: deciders,
    query: TermImportQuery,
    upload: ['text/csv', 'application/x-tbx+xml', 'application/xml', 'application/octet-stream'],
    answer: TermImportReport,
    statuses: [200],
  },
  mineTerms: {
    method: 'post',
    path: '/terms/mine',
    service: 'desk',
    summary: 'Look through published stories for terms to propose',
    roles: deciders,
    body: MineTerms,
    answer: MinedTerms,
    statuses: [200],
  },
  getTerm: {
    method: 'get',
    path: '/terms/{termId}',
    service: 'desk',
    summary: 'A term and its history',
    roles: desk,
    params: one,
    answer: TermDetail,
    statuses: [200],
  },
  changeTerm: {
    method: 'patch',
    path: '/terms/{termId}',
    service: 'desk',
    summary: 'Change, adopt, decline, retire or bring back a term; needs If-Match with its version',
    roles: deciders,
    params: one,
    headers: { 'If-Match': IfMatch },
    body: TermChange,
    answer: TermView,
    statuses: [200],
  },
  getTranslationTerms: {
    method: 'get',
    path: '/translations/{id}/terms',
    service: 'desk',
    summary: 'The terms in the Arabic of a translation',
    roles: desk,
    params: z.strictObject({ id: z.uuid() }),
    answer: TranslationTerms,
    statuses: [200],
  },
} as const satisfies Record<string, Route>;
