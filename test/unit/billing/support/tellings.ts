import { openAmendment } from '../../../../domain/amendment/amendment';
import { decideAmendment } from '../../../../domain/amendment/decide';
import {
  forecast,
  type BillingFacts,
  type Forecast,
  type ForecastInvoice,
} from '../../../../domain/billing/forecast';
import type { LeftOut } from '../../../../domain/billing/forecast-items';
import type { Billing, InvoiceLine } from '../../../../domain/billing/invoice';
import { ADMIN } from '../../support/actors';
import { frozen } from '../../support/outcome';
import { DAY, HOUR, shift } from '../../support/time';
import { BillingWorld, type Issued } from './billing-world';
import { perform, type Story } from './stories';

/** The facts as the store reads them. */
export function factsOf(world: BillingWorld): BillingFacts {
  const { contract, terms, amendments, rules, items, credits, successor, charged } = world;
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return structuredClone({
    ...{ contract, terms, credits, successor, agreement: charged, rebilled: new Map() },
    cycles: world.plannedCycles(),
    unpaid: world.unpaid(),
    amendments: amendments.filter(({ status }) => openAmendment.includes(status)),
    rules: rules.filter(({ status }) => status === 'active').sort(byId),
    items: items.filter(({ status }) => status === 'pending' || status === 'approved').sort(byId),
  });
}

/** People do what the forecast assumes, or the contrary where it was told to leave that out. */
function settle(world: BillingWorld, { includeUnsigned, includePending }: Story): void {
  // First the items: an approval finds the cycles, and the currency, as they are when the forecast is told.
  world.reviewInstances = includePending ? 'approve' : 'decline';
  for (const item of world.items.filter(({ status }) => status === 'pending'))
    world.review(item, world.reviewInstances);
  for (const amendment of world.amendments.filter(({ status }) => status.startsWith('awaiting'))) {
    const command = { type: 'withdraw', actor: ADMIN, reason: null } as const;
    const withdrawn = decideAmendment(amendment, command, world.now);
    // What has expired can be neither signed nor withdrawn.
    if (!withdrawn.ok) continue;
    if (includeUnsigned) world.sign(amendment);
    else world.replace(withdrawn.change.next);
  }
}

interface Lines {
  base: InvoiceLine[];
  items: unknown[];
}

/** Lines as they can be compared: rules that make instances in one cycle do so in no order of their own. */
function linesOf(lines: InvoiceLine[], keyOf: (line: InvoiceLine) => string | null): Lines {
  const items = lines.filter(({ sourceType }) => sourceType === 'adjustment');
  return {
    base: lines.filter(({ sourceType }) => sourceType !== 'adjustment'),
    items: items
      .map((line): [string, InvoiceLine] => [keyOf(line) ?? '', { ...line, sourceId: null }])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

function summary(cycle: Issued['cycle'] | ForecastInvoice['cycle'], billing: Billing, lines: Lines) {
  const { startsOn, endsOn, opensAt, closesAt, locksAt, dueDate, overdueAt, isFinal } = cycle;
  const period = { startsOn, endsOn, opensAt, closesAt, locksAt, dueDate, overdueAt, isFinal };
  // It names the currencies in the order of the lines.
  if (!billing.ok) return { ...period, reason: billing.reason.split(/\W+/).sort() };
  const { currency, total, creditUsed, creditLeft } = billing.invoice;
  return { ...period, currency, total, creditUsed, creditLeft, ...lines };
}

/** A forecast told at a random moment of the story, and what came of it. */
export function tell(given: Story) {
  const world = new BillingWorld(given.contract, given.contract.startsAt);
  given.deeds.forEach((deed, index) => perform(world, deed, index, given.lateItems));
  world.runTo(shift(world.now, given.laterHours * HOUR));
  const now = world.now;
  const told = forecast(frozen(factsOf(world)), { ...given, now });
  const before = world.issued.length;
  const wasRenewed = world.next !== null;
  const issuedSoFar = () => (wasRenewed ? world.issued : world.allIssued());
  const [overtaken, alone] = [world.overtaken.length, world.alone.length];
  const existing = new Set(world.items.map(({ id }) => id));
  const changed = world.applied.length;
  const refused = world.refused.length;
  settle(world, given);
  const refusedNow = world.refused.slice(refused);
  // Long enough for every amendment, and for every invoice that was told.
  for (
    let months = 0;
    months < 4 || (issuedSoFar().length < before + given.count && months < 30);
    months += 1
  )
    world.runTo(shift(world.now, 35 * DAY));
  const ruleOf = new Map(world.items.map(({ id, ruleId }) => [id, ruleId]));
  const keyOf = ({ sourceId }: InvoiceLine) =>
    sourceId === null || existing.has(sourceId) ? sourceId : ruleOf.get(sourceId)!;
  const issued = issuedSoFar().slice(before, before + given.count);
  return {
    told: {
      invoices: told.invoices.map(invoiceOf),
      declined: idsOf(told, 'currency_changed'),
      refused: idsOf(told, 'mixed_currencies'),
      alone: idsOf(told, 'own_invoice'),
      amendments: told.amendments.map(({ id, effectiveFrom, effectiveAt }) => [
        id,
        effectiveFrom,
        effectiveAt,
      ]),
    },
    came: {
      invoices: issued.map((each) => issuedOf(each, keyOf)),
      declined: world.overtaken
        .slice(overtaken)
        .filter((id) => existing.has(id))
        .sort(),
      refused: refusedNow.filter((id) => !world.overtaken.includes(id)).sort(),
      alone: world.alone
        .slice(alone)
        .filter((id) => existing.has(id))
        .sort(),
      amendments: world.applied
        .slice(changed)
        .map(({ id, effectiveFrom, activatedAt }) => [id, effectiveFrom, activatedAt]),
    },
  };
}

const idsOf = ({ leftOut }: Forecast, reason: LeftOut['because']): string[] =>
  leftOut
    .filter(({ because }) => because === reason)
    .map(({ id }) => id)
    .sort();

function issuedOf({ cycle, billing }: Issued, keyOf: (line: InvoiceLine) => string | null) {
  const lines = linesOf(billing.ok ? billing.invoice.lines : [], keyOf);
  return {
    ...summary(cycle, billing, lines),
    status: cycle.status === 'invoiced' ? 'expected' : cycle.status,
  };
}

function invoiceOf({ cycle, billing, lines, status }: ForecastInvoice) {
  const keys = new Map<InvoiceLine, string | null>();
  for (const { ruleId, assumed: _assumed, ...line } of lines) keys.set(line, line.sourceId ?? ruleId);
  return {
    ...summary(
      cycle,
      billing,
      linesOf([...keys.keys()], (line) => keys.get(line)!),
    ),
    status,
  };
}
