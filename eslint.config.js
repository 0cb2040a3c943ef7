import js from '@eslint/js';
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

// The arrows of ARCHITECTURE.md. Each folder may be imported from only by the folders that stand
// downstream of it: domain ← contract ← jobs, db ← services, workers; domain, contract ← editor-ui.
// `open` are the folders of shared that any of its files may import from.
const arrows = (...open) => [
  ...Object.entries({
    domain: ['domain'],
    contract: ['domain', 'contract'],
    jobs: ['domain', 'contract', 'jobs'],
    db: ['domain', 'contract', 'db'],
    platform: ['domain', 'contract', 'jobs', 'db', 'platform'],
  }).map(([folder, upstream]) => ({
    target: `./shared/src/${folder}`,
    from: `./shared/src/!(${[...upstream, ...open].join('|')})/**`,
  })),
  { target: './shared/src', from: ['./services/**', './workers/**', './editor-ui/**'] },
  {
    target: './editor-ui',
    from: ['./services/**', './workers/**', './shared/src/!(domain|contract)/**'],
  },
  ...['intake', 'desk', 'edition', 'practice-engine'].map((name) => ({
    target: `./services/${name}`,
    from: [`./services/!(${name})/**`, './workers/**', './editor-ui/**'],
  })),
  ...['draft', 'publish', 'upkeep'].map((name) => ({
    target: `./workers/${name}`,
    from: [`./workers/!(${name})/**`, './services/**', './editor-ui/**'],
  })),
  { target: './services/standalone', from: './editor-ui/**' },
];

const noDeepImports = {
  group: ['@dragoman/*/src/*', '@dragoman/*/dist/*', '@dragoman/shared/*/*'],
  message: 'Enter a package through its doors.',
};

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', '.data/', '.cache/', 'coverage/'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        createTypeScriptImportResolver({ project: ['tsconfig.json', 'editor-ui/tsconfig.json'] }),
      ],
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones: arrows() }],
      'import-x/no-default-export': 'error',
      'no-restricted-imports': ['error', { patterns: [noDeepImports] }],
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['shared/src/domain/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^(?!\\.|zod$|diff$)', message: 'The domain is pure: zod and diff only.' },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'process', 'Buffer', 'setTimeout', 'fetch', 'crypto'],
      'no-restricted-properties': [
        'error',
        {
          object: 'Date',
          property: 'now',
          message: 'The domain has no clock: take `now` as an argument.',
        },
        { object: 'Math', property: 'random', message: 'The domain is deterministic.' },
      ],
    },
  },
  {
    files: ['editor-ui/**/*.tsx', 'editor-ui/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
          message: 'Render structure, never markup.',
        },
      ],
    },
  },
  {
    // Commands a person runs speak on the console; configuration files export defaults for their tools.
    files: [
      'scripts/**',
      '**/*.config.ts',
      '**/*-main.ts',
      'bench/**',
      'eval/**',
      'services/standalone/src/**',
    ],
    rules: { 'no-console': 'off', 'import-x/no-default-export': 'off' },
  },
  {
    files: ['scripts/**/*.mjs', '*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
  {
    // Tests stand on the test database and its factories, which stand on everything.
    files: ['**/*.test.ts', '**/*.test.tsx'],
    rules: {
      'max-lines': ['error', 500],
      'import-x/no-restricted-paths': ['error', { zones: arrows('testing') }],
    },
  },
);
