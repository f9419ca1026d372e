import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/**
 * What each room may import of ours, besides itself (design, 2). The longest name that a file's path begins with is
 * its room; `api/v1` and every other wire know the use cases, what wires share, and nothing of each other.
 */
const wire = ['domain', 'commands', 'queries', 'api/shared'];
const rooms = {
  domain: [],
  store: ['domain', 'config'],
  workflows: ['domain', 'activities/index.ts'],
  activities: ['domain', 'store', 'workflows/messages', 'config'],
  config: ['domain'],
  worker: ['activities', 'config', 'store', 'workflows/messages'],
  queries: ['domain', 'store'],
  commands: ['domain', 'store', 'queries', 'config'],
  'commands/orchestrator': ['domain', 'store', 'queries', 'config', 'workflows/messages'],
  'api/shared': ['domain', 'store', 'config', 'commands', 'queries'],
  'api/openapi': ['api/shared', 'domain'],
  'api/v1': wire,
  'api/pages': wire,
};

const zones = Object.entries(rooms).map(([room, others]) => ({
  target: filesOf(room),
  from: './',
  except: [room, ...others, 'node_modules', ...innerRooms(room)].map((path) => `./${path}`),
  message: `${room} may import only itself and: ${others.join(', ') || 'nothing'}.`,
}));

/** Those of a room inside it are left out: they are checked by its own rule. */
function filesOf(room) {
  const inner = innerRooms(room).map((other) => other.slice(room.length + 1));
  return [`./${room}/*`, `./${room}/!(${inner.join('|')})/**/*`];
}

/** The outer room may import the one inside it. */
function innerRooms(room) {
  return Object.keys(rooms).filter((other) => other.startsWith(`${room}/`));
}

/** Packages that a room must do without. */
const SDK = {
  group: ['@temporalio/*'],
  message: 'Only the orchestrator, activities and workers know Temporal.',
};
const SQL = { group: ['knex', 'pg', 'pg-*'], message: 'SQL is the store’s.' };
const HTTP = { group: ['express', 'multer', 'helmet'], message: 'HTTP is the API’s.' };
const without = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'client/dist/',
      'client/src/schema.d.ts',
      'node_modules/',
      '.perdure/',
      'coverage/',
      'jest*.config.js',
      'eslint.config.mjs',
      'bin/',
      'scripts/',
      'test/support/*.mjs',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver': { node: { extensions: ['.ts', '.js'] } } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'import-x/no-cycle': 'error',
      // Ports here are objects of closures; there is no `this` to lose.
      '@typescript-eslint/unbound-method': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  { files: ['**/*.ts'], rules: { 'import-x/no-restricted-paths': ['error', { zones }] } },
  without(
    ['domain/**/*.ts'],
    [
      {
        regex: '^(?!\\.|ipaddr\\.js$|dinero\\.js/|fast-deep-equal$|temporal-polyfill/implementation$)',
        message: 'The domain is pure: no I/O, no SDK.',
      },
    ],
  ),
  without(['store/**/*.ts', 'queries/**/*.ts'], [SDK, HTTP]),
  without(['commands/**/*.ts'], [SDK, SQL, HTTP], ['commands/orchestrator/**']),
  without(['commands/orchestrator/**/*.ts', 'activities/**/*.ts'], [SQL, HTTP]),
  without(['api/v1/**/*.ts', 'api/pages/**/*.ts'], [SDK, SQL]),
  {
    // Workflow code is replayed: no Node, no host time zone, no code of activities, no state between runs.
    files: ['workflows/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!\\.|@temporalio/workflow$)',
              message: 'Workflows import @temporalio/workflow, the domain and their own folder only.',
            },
            {
              regex: '(^|/)domain/shared/calendar$',
              allowTypeImports: true,
              message: 'Time zones come from the host; resolve them outside workflows.',
            },
            {
              regex: '^(\\.\\./)+activities(/.*)?$',
              importNamePattern: '^(?!Activities$)',
              message: 'Workflows may know the types of activities, never their code.',
            },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'Temporal', 'process', 'setTimeout', 'setInterval', 'fetch'],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Program > VariableDeclaration[kind="let"]',
          message: 'State at module level would be shared between workflows.',
        },
      ],
    },
  },
  {
    // The pure core takes the time as an argument and never reads a clock or a die.
    files: ['domain/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Take the time as an argument.' },
        { object: 'Math', property: 'random', message: 'The core is deterministic.' },
      ],
    },
  },
  {
    files: ['cli/**/*.ts', 'bench/**/*.ts', 'test/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Answers are untyped JSON, and the assertions on them are the check.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
