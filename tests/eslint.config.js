// ESLint's settings; run as `eslint -c tests/eslint.config.js .` from the root.
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';
import svelteConfig from '../svelte.config.js';
import oneWayImports from './tools/lint/one-way-imports.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The modules that run unchanged in Node, in a worker and in the browser, tests and Node's own files apart. */
const pure = {
  files: ['src/lib/{text,dates,events,timeline}/**/*.ts'],
  ignores: ['**/*.test.ts', '**/*.server.ts', 'src/lib/events/seeds-plugin.ts'],
};

/** Every page's and every Node's own names that the modules above do without. */
const foreignGlobals = [
  ...['window', 'document', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage'],
  ...['requestAnimationFrame', 'getComputedStyle', 'matchMedia', 'DOMParser', 'Element'],
  ...['HTMLElement', 'SVGElement', 'Node', 'process', 'Buffer', 'global', 'require'],
];

export default defineConfig(
  { ignores: ['build/', '.svelte-kit/', 'coverage/', 'tests/results/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },

  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        // Scripts that a page loads as they are belong to no program of the compiler.
        projectService: { allowDefaultProject: ['static/*.js'] },
        tsconfigRootDir: root,
        extraFileExtensions: ['.svelte'],
      },
    },
    plugins: { tarikh: { rules: { 'one-way-imports': oneWayImports } } },
    rules: {
      'tarikh/one-way-imports': 'error',
      eqeqeq: 'error',
      'no-undef': 'off', // the compiler knows better
      // Marks written as escapes stand apart on purpose.
      'no-misleading-character-class': ['error', { allowEscape: true }],
      // `typeof import('…')` is how a module that is loaded later is typed.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A leading underscore says that a value is passed over.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // A table of parameter types has rows without parameters.
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      // Short arrows that only pass a call on, and an early `return report(…)`, read well.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // A string is spread to take its code points apart, which is what a reader of texts wants.
      '@typescript-eslint/no-misused-spread': 'off',
      // `noUncheckedIndexedAccess` makes these the plain way to say what a loop's bounds already say.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser, svelteConfig } },
  },
  {
    files: ['**/*.svelte'],
    rules: {
      // To ESLint whatever one component takes from another is `any`; svelte-check knows its type.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // Puts HTML into the page that the build itself has made of components.
    files: ['src/lib/view/turns/Built.svelte'],
    rules: { 'svelte/no-at-html-tags': 'off' },
  },
  {
    files: ['**/*.js'],
    rules: {
      // In JavaScript these do not see the casts that JSDoc writes; the compiler does.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['src/**'],
    rules: { 'no-console': 'error' },
  },
  {
    ...pure,
    rules: {
      'no-restricted-globals': ['error', ...foreignGlobals],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.property.name=/^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset)$/]',
          message: 'This reads the time zone of the machine; days are integers here, or UTC.',
        },
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length!=1]',
          message: 'This reads the clock or the time zone of the machine; days are integers here.',
        },
      ],
    },
  },
);
