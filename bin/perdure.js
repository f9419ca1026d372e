#!/usr/bin/env node
'use strict';

const { join } = require('node:path');

async function run() {
  // A container image is built beforehand and cannot write to its own code.
  if (process.env.PERDURE_PREBUILT !== '1') {
    const { bootstrap } = await import('../scripts/bootstrap.mjs');
    await bootstrap();
  }
  const { main } = require(join(__dirname, '..', 'dist', 'cli', 'main.js'));
  return main(process.argv.slice(2));
}

run().then(
  (code) => {
    process.exitCode = code;
    // What failed may have left a connection open that keeps the process alive; nothing is waited for any more.
    if (code !== 0) setTimeout(() => process.exit(), 3_000).unref();
  },
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
