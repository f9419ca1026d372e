import type { Register } from '../register/registers';

type Dashed<Name extends string> = Name extends `${infer Head}_${infer Tail}` ? `${Head}-${Tail}` : Name;

/** What is told of entries: `company.created` and so on, of each register. */
export type RegisterEvent<Verb extends string> = `${Dashed<Register>}.${Verb}`;

type Row = { id: string };

/** What an entry says is read there, by whoever may. */
export type RegisterPayloads = Record<RegisterEvent<'created' | 'removed'>, Row> &
  Record<RegisterEvent<'updated'>, Row & { changed: string[] }>;
