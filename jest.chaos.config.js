const { projects } = require('./jest.config.js');

/** Run by `npm run chaos` alone. */
const durability = projects.find(({ displayName }) => displayName === 'durability');
const minutes = Number(process.env.PERDURE_CHAOS_MINUTES ?? 5);

/** @type {import('jest').Config} */
module.exports = {
  ...durability,
  displayName: 'chaos',
  testMatch: ['<rootDir>/test/chaos/**/*.test.ts'],
  testTimeout: (minutes + 15) * 60_000,
};
