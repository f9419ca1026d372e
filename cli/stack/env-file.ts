import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePrivate } from './process/json-file';

/** What `source .perdure/env` gives to a shell. Values not given now are kept from the last start. */
export function writeEnvFile(stateDir: string, values: Record<string, string>): Record<string, string> {
  const file = join(stateDir, 'env');
  const all = { ...readEnvFile(file), ...values };
  const lines = Object.entries(all).map(([name, value]) => `export ${name}=${quote(value)}\n`);
  writePrivate(file, lines.join(''));
  return all;
}

export function readEnvFile(file: string): Record<string, string> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return {};
  }
  const found = text.matchAll(/^export (\w+)='(.*)'$/gm);
  const values: Record<string, string> = {};
  for (const [, name = '', value = ''] of found) values[name] = unquote(value);
  return values;
}

function quote(value: string): string {
  return `'${value.replaceAll("'", `'\\''`)}'`;
}

function unquote(value: string): string {
  return value.replaceAll(`'\\''`, "'");
}
