import tseslint from 'typescript-eslint';

/** Which rooms look into which is held by a test, by the table in ARCHITECTURE.md; here is what they may take from outside. */
const driver = {
  group: ['neo4j-driver', 'neo4j-driver/*'],
  message: 'The driver stays in graph/database.',
};
const graphql = {
  group: ['graphql', 'graphql/*', '@apollo/*'],
  message: 'GraphQL stays in execution/, resolvers/ and server/.',
};
const closed = (files, ...patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      '.quanze',
      '.neo4j',
      'resolvers/generated',
      'dashboard/generated',
      'dashboard/dist',
    ],
  },
  ...tseslint.configs.recommended,
  {
    rules: {
      'no-console': 'error',
      'no-warning-comments': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only server/config.ts reads the environment.' },
      ],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: [
      'server/config.ts',
      'cli/with-database.ts',
      'cli/language.ts',
      'server/main.ts',
      'graph/database/open.ts',
      'test/**',
      'bench/**',
      'vitest*.ts',
    ],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: [
      '*.config.ts',
      '*.config.js',
      'dashboard/vite.config.ts',
      'codegen.ts',
      'test/support/neo4j-global-setup.ts',
    ],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: ['test/**', 'bench/**'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off', 'no-console': 'off' },
  },
  closed(
    ['domain', 'kinds', 'columns', 'rules', 'tables', 'workbook', 'linked-data', 'seeds', 'cli'].map(
      (room) => `${room}/**/*.ts`,
    ),
    driver,
    graphql,
  ),
  closed(['graph/**/*.ts'], graphql),
  closed(['graph/!(database)/**/*.ts', 'graph/*.ts'], driver, graphql),
  closed(['execution/**/*.ts', 'resolvers/**/*.ts', 'server/**/*.ts'], driver),
  {
    // The pages know the service by HTTP alone, and set no HTML from texts.
    files: ['dashboard/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [driver, graphql] }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Pages show text, never HTML.',
        },
      ],
    },
  },
  {
    // The oracle is worth something as long as it shares nothing with what it judges; its tests bring both together.
    files: ['test/oracle/!(*.test).ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: ['../*', '!./*', ...driver.group, ...graphql.group] }],
    },
  },
  {
    files: ['test/oracle/*/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: ['../../*', ...driver.group, ...graphql.group] }],
    },
  },
);
