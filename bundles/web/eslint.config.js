import js from '@eslint/js';

const browser = ['document', 'window', 'location', 'history', 'navigator', 'localStorage', 'customElements', 'fetch', 'console',
  'setTimeout', 'clearTimeout', 'queueMicrotask', 'URL', 'URLSearchParams', 'CustomEvent', 'FormData', 'Element', 'HTMLElement', 'HTMLInputElement',
  'AbortController', 'Blob', 'File', 'Image', 'DOMException', 'DOMParser', 'XMLSerializer'];
const node = ['process', 'console', 'URL', 'URLSearchParams', 'AbortController', 'ReadableStream', 'Response', 'TextEncoder', 'setImmediate'];
const readonly = (/** @type {string[]} */ names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

/** @type {import('eslint').Linter.Config[]} */
export default [
  js.configs.recommended,
  {
    languageOptions: { ecmaVersion: 2023, sourceType: 'module' },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'eqeqeq': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-implied-eval': 'error',
      'no-restricted-properties': ['error',
        { property: 'innerHTML', message: 'Central data may contain markup: let Lit put it in as text.' },
        { property: 'outerHTML', message: 'Central data may contain markup: let Lit put it in as text.' }],
      'no-restricted-imports': ['error', { patterns: [{ group: ['lit/directives/unsafe-*'], message: 'Central data may contain markup: show it as text.' }] }],
      'no-restricted-globals': ['error', { name: 'parseFloat', message: 'Money is an exact decimal string: see ebok/decimal.js.' }],
      'no-restricted-syntax': ['error', { selector: "TemplateElement[value.raw=/\\sstyle=/]", message: 'The content security policy bars inline styles.' }],
      'max-lines': ['error', 320],
    },
  },
  { files: ['**/src/main/**/*.js'], languageOptions: { globals: readonly(browser) } },
  { files: ['**/scripts/**', '**/src/test/**'], languageOptions: { globals: readonly(node) } },
];
