import tseslint from 'typescript-eslint';

/** Visible words live in public/_locales only, so that every screen can be translated. */
const LITERAL_TEXT = [
  {
    selector: 'JSXText[value=/\\p{L}/u]',
    message: 'Visible text belongs into public/_locales (t()).',
  },
  {
    selector:
      'JSXAttribute[name.name=/^(aria-label|aria-description|aria-roledescription|title|placeholder|alt|label)$/] > Literal[value=/\\p{L}/u]',
    message: 'Visible text belongs into public/_locales (t()).',
  },
];
const NO_FOREIGN_HTML = [
  {
    selector: 'AssignmentExpression > MemberExpression[property.name=/^(innerHTML|outerHTML)$/]',
    message: 'Never write HTML: foreign text must stay text.',
  },
  {
    selector:
      "CallExpression[callee.property.name=/^(insertAdjacentHTML|write|writeln)$/][callee.object.name='document']",
    message: 'Never write HTML: foreign text must stay text.',
  },
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'Never write HTML: foreign text must stay text.',
  },
];

export default tseslint.config(
  { ignores: ['dist/', '.cache/', 'artifacts/', 'node_modules/'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['eslint.config.js'] } },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      'no-restricted-syntax': ['error', ...NO_FOREIGN_HTML],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...NO_FOREIGN_HTML, ...LITERAL_TEXT] },
  },
  {
    files: ['scripts/**', 'tests/**', '*.config.*'],
    rules: {
      'no-console': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': 'off',
    },
  },
  { files: ['**/*.{js,mjs}'], ...tseslint.configs.disableTypeChecked },
);
