import tseslint from 'typescript-eslint';

/** A room and the rooms that it must not look into: imports run one way. */
const closed = (room, ...patterns) => ({
  files: [`${room}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: patterns.map((group) => ({
          group: [group].flat(),
          message: `${room}/ must not look in there: see ARCHITECTURE.md`,
        })),
      },
    ],
  },
});

const driver = ['neo4j-driver', 'neo4j-driver/*'];
const graphql = ['graphql', 'graphql/*', '@apollo/*'];

const restrict = (patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

const graphKeepsOut = [
  { group: driver, message: 'The driver stays in graph/database.' },
  { group: graphql, message: 'graph/ is free of GraphQL.' },
  {
    group: [
      '**/server/**',
      '**/workbook/**',
      '**/resolvers/**',
      '**/execution/**',
      '**/cli/**',
      '**/linked-data/**',
    ],
    message: 'Imports run one way.',
  },
];

export default tseslint.config(
  { ignores: ['node_modules', '.quanze', '.neo4j', 'resolvers/generated'] },
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
    files: ['*.config.ts', '*.config.js', 'codegen.ts', 'test/support/neo4j-global-setup.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: ['test/**', 'bench/**'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off', 'no-console': 'off' },
  },
  closed(
    'domain',
    [
      '../graph/*',
      '../graph/**',
      '../server/**',
      '../workbook/**',
      '../kinds/**',
      '../tables/**',
      '../resolvers/**',
      '../execution/**',
      '../cli/**',
      '../linked-data/**',
    ],
    driver,
    graphql,
  ),
  closed('kinds', ['../!(domain)/**', '../../**'], driver, graphql),
  closed(
    'tables',
    [
      '**/graph/**',
      '**/workbook/**',
      '**/server/**',
      '**/resolvers/**',
      '**/execution/**',
      '**/cli/**',
      '**/linked-data/**',
    ],
    driver,
    graphql,
  ),
  closed(
    'graph',
    [
      '**/server/**',
      '**/workbook/**',
      '**/resolvers/**',
      '**/execution/**',
      '**/cli/**',
      '**/linked-data/**',
    ],
    graphql,
  ),
  { files: ['graph/!(database)/**/*.ts', 'graph/*.ts'], rules: restrict(graphKeepsOut) },
  {
    // What a request reads stands on the other rooms of graph/, and answers of more than one reading stand on that.
    files: ['graph/!(database|reading|answers|search|work-plan)/**/*.ts'],
    rules: restrict([
      ...graphKeepsOut,
      {
        group: ['**/reading/*', '**/answers/*'],
        message: 'graph/reading and graph/answers stand on this room: see ARCHITECTURE.md',
      },
    ]),
  },
  {
    files: ['graph/@(reading|search|work-plan)/**/*.ts'],
    rules: restrict([
      ...graphKeepsOut,
      { group: ['**/answers/*'], message: 'graph/answers stands on this room: see ARCHITECTURE.md' },
    ]),
  },
  closed(
    'workbook',
    ['**/server/**', '**/resolvers/**', '**/execution/**', '**/cli/**', '**/linked-data/**'],
    driver,
    graphql,
  ),
  closed(
    'execution',
    ['**/server/**', '**/resolvers/**', '**/workbook/**', '**/cli/**', '**/linked-data/**'],
    driver,
  ),
  closed('resolvers', ['**/server/**', '**/workbook/**', '**/cli/**', '**/linked-data/**'], driver),
  closed(
    'linked-data',
    ['**/server/**', '**/graph/**', '**/workbook/**', '**/resolvers/**', '**/execution/**', '**/cli/**'],
    driver,
    graphql,
  ),
  closed('seeds', ['**/server/**', '**/resolvers/**', '**/execution/**', '**/cli/**'], driver, graphql),
  closed('server', ['**/cli/**'], driver),
  closed('cli', driver, graphql),
  {
    // The oracle is worth something as long as it shares nothing with what it judges; its tests bring both together.
    files: ['test/oracle/!(*.test).ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: ['../*', '!./*', ...driver, ...graphql] }] },
  },
);
