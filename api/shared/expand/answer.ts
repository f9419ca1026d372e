import type { Context } from '../../../queries/context';
import { checkForm } from '../access';
import type { Answer, Route } from '../route';
import type { Asking, Relation } from './relation';

type Named = readonly [name: string, relation: Relation<object>];

/** The relations that a request asks for, in the order of the declaration. */
export function askedFor({ expand = {} }: Route, query: unknown): Named[] {
  const names = (query as { expand?: string[] } | undefined)?.expand ?? [];
  return (Object.entries(expand) as unknown as Named[]).filter(([name]) => names.includes(name));
}

/** What a relation leads to needs the same right as to read it by itself. */
export function checkRelations(context: Context, asked: readonly Named[]): void {
  for (const [name, { needs, orWorker }] of asked) {
    const isOwn = context.caller.side === 'worker' && orWorker;
    if (!isOwn) checkForm(context, { needs, form: `expand names ${name}` });
  }
}

/** The answer with what each of its rows leads to. */
export async function expanded(asking: Asking, asked: readonly Named[], answer: Answer): Promise<Answer> {
  if (asked.length === 0) return answer;
  const { body } = answer as Answer<number, object>;
  const rows = 'data' in body && Array.isArray(body.data) ? (body.data as object[]) : null;
  const found = await Promise.all(
    asked.map(async ([name, { load }]) => [name, await load(asking, rows ?? [body])] as const),
  );
  const of = (row: object) => ({
    ...row,
    expanded: Object.fromEntries(found.map(([name, valueOf]) => [name, valueOf(row)])),
  });
  return { ...answer, body: rows ? { ...body, data: rows.map(of) } : of(body) };
}
