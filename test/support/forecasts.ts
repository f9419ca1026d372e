import { itemKinds, type ItemKind } from '../../domain/adjustment/item-kind';
import { adjustmentsOf } from './adjustments';
import type { Json } from './http';
import { accepted } from './steps';
import type { World } from './world';

export async function forecastOf(world: World, contractId: string, body: Json = {}): Promise<Json> {
  return accepted(await world.admin.post(`/contracts/${contractId}/forecast`, body));
}

/** What the forecast told, in the terms in which the issued invoices are compared with it. */
export function toldOf({ data }: Json): Json[] {
  return (data as Json[]).map((invoice) => {
    const { issues_at: issued_at, status, ...told } = invoice;
    const key = (line: Json) => (line.source_id ?? line.rule_id ?? '') as string;
    return { ...common({ ...told, issued_at }), ...moneyOf(invoice, key), status: status as string };
  });
}

/**
 * What came of the cycles that the forecast told of: their invoices, that they were skipped, or became exceptions. An
 * instance of a rule that did not exist yet is known by its rule.
 */
export async function issuedOf(world: World, contractId: string, forecast: Json): Promise<Json[]> {
  const items = adjustmentsOf(world, contractId);
  const invoices = (await items.invoices()).filter((invoice) => invoice.cycle_id !== null);
  const ruleOf = new Map((await items.list()).map(({ id, rule_id }) => [id as string, rule_id as string]));
  const foreseen = new Set((forecast.data as Json[]).flatMap(({ lines }) => (lines as Json[]).map(sourceOf)));
  const key = (line: Json): string => {
    const id = sourceOf(line);
    return foreseen.has(id) ? id : (ruleOf.get(id) ?? id);
  };
  const from = (forecast.data as Json[])[0]?.period_start as string;
  const cycles = accepted(await world.admin.get(`/contracts/${contractId}/cycles`)).data as Json[];
  return [...cycles]
    .reverse()
    .filter(({ start_date }) => start_date >= from)
    .slice(0, (forecast.data as Json[]).length)
    .map((cycle) => {
      const invoice = invoices.find(({ cycle_id }) => cycle_id === cycle.id);
      const period = {
        period_start: cycle.start_date,
        period_end: cycle.end_date,
        due_date: cycle.due_date,
        issued_at: cycle.locked_at,
        is_final: cycle.is_final,
      };
      if (!invoice) return { ...common(period), ...NOTHING, status: cycle.status as string };
      return { ...common({ ...period, ...invoice }), ...moneyOf(invoice, key), status: 'expected' };
    });
}

const NOTHING = { total: undefined, credit_used: undefined, credit_left: undefined, lines: [] };

const sourceOf = ({ source_id }: Json) => (source_id ?? '') as string;

function common({ period_start, period_end, issued_at, due_date, is_final }: Json): Json {
  return { period_start, period_end, issued_at, due_date, is_final };
}

/** Rules that make instances in one cycle do so in no order of their own, so lines are compared in one of theirs. */
function moneyOf(
  { status, currency, total, credit_used, credit_left, lines }: Json,
  key: (line: Json) => string,
) {
  if (status === 'skipped' || status === 'exception') return NOTHING;
  const all = (lines as Json[]).map((line) => {
    const { source_type, description, category, amount } = line;
    return { source_type, key: key(line), description, category, amount };
  });
  const items = all.filter(({ source_type }) => itemKinds.includes(source_type as ItemKind));
  const others = all.filter((line) => !items.includes(line));
  return { currency, total, credit_used, credit_left, lines: [...others, ...items.sort(byKey)] };
}

const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
