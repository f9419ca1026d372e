// ESM-only dependencies that Jest's CommonJS runtime must transform.
const esm = ['temporal-polyfill', 'temporal-utils', 'dinero.js', 'jose', '@apidevtools'].join('|');

/** @type {import('jest').Config} */
const common = {
  testEnvironment: 'node',
  rootDir: __dirname,
  transform: {
    '^.+\\.[jt]s$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, sourceMaps: 'inline' },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esm})/)`],
  moduleNameMapper: { '^@perdure/client$': '<rootDir>/client/src/index.ts' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.perdure/'],
};

/** @type {import('jest').Config} */
module.exports = {
  // `unit` needs no service and runs in seconds; `stack` starts one PostgreSQL, one Temporal, one API and one worker.
  projects: [
    { ...common, displayName: 'unit', testMatch: ['<rootDir>/test/unit/**/*.test.ts'] },
    {
      ...common,
      displayName: 'stack',
      testMatch: ['<rootDir>/test/{api,lifecycle,store,replay,stack}/**/*.test.ts'],
      globalSetup: '<rootDir>/test/support/global-setup.ts',
      globalTeardown: '<rootDir>/test/support/global-teardown.ts',
    },
    // Kills and restarts services, so each file starts a stack of its own.
    {
      ...common,
      displayName: 'durability',
      testMatch: ['<rootDir>/test/durability/**/*.test.ts'],
      globalSetup: '<rootDir>/test/support/replayer-setup.ts',
      globalTeardown: '<rootDir>/test/support/replayer-teardown.ts',
    },
  ],
  // It only bounds what hangs: on a busy machine a test or a hook may take many times as long as on an idle one.
  testTimeout: 600_000,
};
