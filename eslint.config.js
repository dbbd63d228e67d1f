import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import { guardedReads } from './eslint-guarded-reads.js'
import { walls } from './eslint-walls.js'

export default tseslint.config(
  {
    ignores: [
      'build',
      '**/*.d.ts',
      'app/generated',
      'node_modules',
      'data',
      'test-results',
      'playwright-report',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['app/**/*.{ts,tsx}', 'prisma/**/*.ts', 'e2e/**/*.ts', '*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { rapport: { rules: { 'guarded-reads': guardedReads } } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', prefer: 'type-imports' },
      ],
      '@typescript-eslint/ban-ts-comment': 'error',
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-control-regex': 'off',
      'no-console': ['error', { allow: ['error'] }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['app/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    extends: [jsxA11y.flatConfigs.recommended],
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'max-lines-per-function': ['error', { max: 110, skipBlankLines: true, skipComments: true }],
      // The one autofocus is the log form's first field, which is that page's whole purpose.
      'jsx-a11y/no-autofocus': 'off',
    },
  },
  {
    files: ['app/domain/**/*.ts', 'app/routes/**/*.{ts,tsx}', 'app/web/**/*.ts'],
    rules: { 'rapport/guarded-reads': 'error' },
  },
  { files: ['app/domain/**/*.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'error' } },
  ...walls,
  {
    files: ['**/*.test.{ts,tsx}', 'app/testing/**/*.ts', 'e2e/**/*.ts', 'prisma/**/*.ts', 'app/i18n/**/*.ts'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': 'off', 'rapport/guarded-reads': 'off' },
  },
  { files: ['app/commands/**', 'prisma/**', 'app/server.ts'], rules: { 'no-console': 'off' } },
)
