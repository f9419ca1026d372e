import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** Folders in the order of the layers: each may import those it names, and nothing else of ours (design, 2). */
const layers = {
  domain: [],
  store: ['domain', 'config'],
  workflows: ['domain', 'activities'],
  activities: ['domain', 'store', 'workflows', 'config'],
  config: [],
  worker: ['activities', 'config', 'store', 'workflows'],
  queries: ['domain', 'store'],
  commands: ['domain', 'store', 'queries', 'config', 'workflows'],
  api: ['domain', 'store', 'config', 'commands', 'queries'],
  cli: ['domain', 'store', 'config', 'workflows', 'activities', 'worker', 'api'],
};
const folders = Object.keys(layers);

const layerRules = folders.map((folder) => ({
  files: [`${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(${folders.filter((other) => other !== folder && !layers[folder].includes(other)).join('|')})(/|$)`,
            message: `${folder} may import only: ${['itself', ...layers[folder]].join(', ')}.`,
          },
          ...(folder === 'domain'
            ? [
                {
                  regex: '^(?!\\.|dinero\\.js/|temporal-polyfill/implementation$)',
                  message: 'The domain is pure: no I/O, no SDK.',
                },
              ]
            : []),
          ...(folder === 'store'
            ? [{ group: ['@temporalio/*', 'express'], message: 'The store is SQL only.' }]
            : []),
        ],
      },
    ],
  },
}));

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      '.perdure/',
      'coverage/',
      'jest.config.js',
      'eslint.config.mjs',
      'bin/',
      'scripts/',
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
  ...layerRules,
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
              regex: '^(\\.\\./)+(store|api|worker|cli|config)(/|$)',
              message: 'Workflows touch the world through activities only.',
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
    // Routes parse, call one gateway or store function, answer. They know no database and no engine.
    files: ['api/v1/**/*.ts'],
    ignores: ['api/v1/routes/health.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['knex', 'pg', '@temporalio/*'],
              message: 'Routes go through the gateway and the store.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['cli/**/*.ts', 'bench/**/*.ts', 'test/**/*.ts'],
    rules: { 'no-console': 'off', 'no-restricted-imports': 'off' },
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
