import type { z } from 'zod';
import type { Right } from '../../../domain/people/rights';
import { invalidField } from '../../../domain/shared/failures';
import type { Context } from '../../../queries/context';
import { orNull } from '../schemas';
import type { Services } from '../services';

export interface Asking {
  services: Services;
  context: Context;
}

/** What rows of other lists may lead to, and who may read it by itself: nobody learns more by way of another row. */
export interface Target<Wire extends z.ZodType> {
  schema: Wire;
  needs: Right;
  /** A worker is let in for what is their own; `read` is for saying what that is. */
  orWorker?: true;
  /** All of a page in one statement, by key; what the caller may not see is not among them. */
  read(asking: Asking, keys: string[]): Promise<ReadonlyMap<string, z.input<Wire>>>;
}

/** What a row leads to, and how that is found for all rows of a page at once. */
export interface Relation<Row> extends Pick<Target<z.ZodType>, 'needs' | 'orWorker'> {
  schema: z.ZodType;
  load: (asking: Asking, rows: readonly Row[]) => Promise<(row: Row) => unknown>;
}

/** By the names under which requests ask for them, and answers give them. */
export type Relations<Row> = Readonly<Record<string, Relation<Row>>>;

/** What one page may lead to, however many its rows are. */
export const MAX_RELATED = 1_000;

/** The one thing that a key in the row names; null where there is none, or none that the caller may see. */
export function toOne<Row, Wire extends z.ZodType>(
  { schema, read, ...access }: Target<Wire>,
  keyOf: (row: Row) => string | null,
): Relation<Row> {
  return {
    ...{ ...access, schema: orNull(schema) },
    load: async (asking, rows) => {
      const found = await readAll(read, asking, rows.map(keyOf));
      return (row) => found.get(keyOf(row) ?? '') ?? null;
    },
  };
}

/** The things that keys in the row name, in their order. */
export function toMany<Row, Wire extends z.ZodType>(
  target: Target<Wire>,
  keysOf: (row: Row) => readonly string[],
): Relation<Row> {
  const { schema, read, ...access } = target;
  return {
    ...{ ...access, schema: schema.array() },
    load: async (asking, rows) => {
      const keys = rows.flatMap(keysOf);
      if (keys.length > MAX_RELATED) throw tooMany(keys.length);
      const found = await readAll(read, asking, keys);
      return (row) => keysOf(row).flatMap((key) => found.get(key) ?? []);
    },
  };
}

/** All that belong to a key of the row; of each row there are few. */
export function toGroup<Row, Wire extends z.ZodType>(
  { schema, read, ...access }: Omit<Target<Wire>, 'read'> & { read: ReadGroups<Wire> },
  keyOf: (row: Row) => string,
): Relation<Row> {
  return {
    ...{ ...access, schema: schema.array() },
    load: async (asking, rows) => {
      const found = await readAll(read, asking, rows.map(keyOf));
      return (row) => found.get(keyOf(row)) ?? [];
    },
  };
}

type ReadGroups<Wire> = (asking: Asking, keys: string[]) => Promise<ReadonlyMap<string, z.input<Wire>[]>>;

/** What was read, as a target answers it. */
export function keyed<Row, Wire>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  view: (row: Row) => Wire,
): Map<string, Wire> {
  return new Map(rows.map((row) => [keyOf(row), view(row)]));
}

async function readAll<Found>(
  read: (asking: Asking, keys: string[]) => Promise<ReadonlyMap<string, Found>>,
  asking: Asking,
  keys: readonly (string | null)[],
): Promise<ReadonlyMap<string, Found>> {
  const named = [...new Set(keys.filter((key) => key !== null))];
  return named.length === 0 ? new Map<string, Found>() : read(asking, named);
}

const tooMany = (count: number) =>
  invalidField(
    'expand',
    'too_many',
    `leads to ${count} rows on this page, and ${MAX_RELATED} are the most; ask for fewer at once by limit`,
  );
