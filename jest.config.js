import { existsSync } from 'node:fs';

// One run for the whole repository: every suite beside its code, TypeScript through swc, native ESM.
const doors = {
  '^@dragoman/shared/(.*)$': '<rootDir>/shared/src/$1/index.ts',
  '^@dragoman/(intake|desk|edition|practice-engine|standalone)$':
    '<rootDir>/services/$1/src/index.ts',
  '^@dragoman/(draft|publish|upkeep)-worker$': '<rootDir>/workers/$1/src/index.ts',
};

export default {
  testEnvironment: 'node',
  roots: [
    '<rootDir>/shared/src',
    '<rootDir>/services',
    '<rootDir>/workers',
    '<rootDir>/editor-ui/src',
    '<rootDir>/e2e',
    '<rootDir>/eval',
  ].filter((folder) => existsSync(new URL(folder.replace('<rootDir>', '.'), import.meta.url))),
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  // Sources import './name.js', as NodeNext wants; the file on disk is './name.ts'.
  moduleNameMapper: { ...doors, '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
  globalSetup: '<rootDir>/shared/src/testing/global-setup.mjs',
  globalTeardown: '<rootDir>/shared/src/testing/global-teardown.mjs',
  testSequencer: '<rootDir>/shared/src/testing/longest-first.mjs',
  maxWorkers: 2,
  testTimeout: 30_000,
};
