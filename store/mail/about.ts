import type { Adjustment } from '../../domain/adjustment/adjustment';
import type { ApprovableKind } from '../../domain/approval/approval';
import type { Amendment } from '../../domain/amendment/amendment';
import type { Contract } from '../../domain/contract/contract';
import type { Invoice } from '../../domain/invoice/invoice';
import type { About, Reader, Told } from '../../domain/mail/told';
import type { OffCyclePayment } from '../../domain/off-cycle/off-cycle';
import { inScope, type Scope } from '../../domain/shared/scope';
import type { Termination } from '../../domain/termination/termination';
import type { TimeOff } from '../../domain/time-off/time-off';
import type { Endpoint } from '../../domain/webhook/endpoint';
import type { Transaction } from '../db/database';
import type { StoredEvent } from '../event/events';
import { readWorkerReaders } from './readers';

/** An event with what it is about, and the worker of its contract. */
export interface ToldToWorker {
  told: Told;
  worker: Reader | undefined;
}

type Id = string | undefined;

/** The ids that events name in their payloads. */
interface Named {
  amendment_id?: Id;
  adjustment_id?: Id;
  item_id?: Id;
  off_cycle_payment_id?: Id;
  time_off_id?: Id;
  invoice_ids?: string[];
  kind?: string;
}

const namedBy = ({ payload }: StoredEvent): Named => payload;

/** Reads what events are about: a statement a table, however many events. */
export async function readTold(
  trx: Transaction,
  scope: Scope,
  events: readonly StoredEvent[],
): Promise<ToldToWorker[]> {
  const reader = new Rows(trx, scope);
  const ids = (idOf: (event: StoredEvent) => Id | null) => [
    ...new Set(events.flatMap((each) => idOf(each) ?? [])),
  ];
  const ended = events.filter(({ type }) => type === 'contract.terminated');
  const contracts = await reader.byId<Contract>(
    'contracts',
    ids(({ contractId }) => contractId),
  );
  const amendments = await reader.byId<Amendment>(
    'amendments',
    ids((each) => namedBy(each).amendment_id),
  );
  const adjustments = await reader.byId<Adjustment>('adjustments', ids(reviewedItem));
  const offCycle = await reader.byId<OffCyclePayment>('off_cycle_payments', ids(reviewedPayment));
  const paid = events.flatMap((each) =>
    each.type.startsWith('payment.') ? (namedBy(each).invoice_ids ?? []) : [],
  );
  const invoices = await reader.byId<Invoice>('invoices', [...new Set(paid)]);
  const terminations = await reader.effective(ended.flatMap(({ contractId }) => contractId ?? []));
  const endpoints = await reader.byId<Endpoint>('webhook_endpoints', ids(disabledEndpoint));
  const timesOff = await reader.byId<TimeOff>('time_off', ids(reviewedTimeOff));
  const workers = await readWorkerReaders(trx, scope, [
    ...[...contracts.values()].map(({ workerId }) => workerId),
    ...[...timesOff.values()].map(({ personId }) => personId),
  ]);
  return events.map((event) => {
    const named = namedBy(event);
    const contract = contracts.get(event.contractId ?? '');
    const timeOff = timesOff.get(reviewedTimeOff(event) ?? '');
    const worker = workers.get(timeOff?.personId ?? contract?.workerId ?? '');
    const about: About = {
      contract,
      workerName: worker?.name ?? '',
      amendment: amendments.get(named.amendment_id ?? ''),
      adjustment: adjustments.get(reviewedItem(event) ?? ''),
      timeOff,
      offCycle: offCycle.get(reviewedPayment(event) ?? ''),
      endpoint: endpoints.get(disabledEndpoint(event) ?? ''),
      termination: terminations.get(event.contractId ?? ''),
      invoices: (named.invoice_ids ?? []).flatMap((id) => invoices.get(id) ?? []),
    };
    return { told: { ...event, about } as unknown as Told, worker };
  });
}

const reviewedItem = (event: StoredEvent): Id =>
  event.type.startsWith('invoice-adjustment.') ? namedBy(event).adjustment_id : namedBy(event).item_id;
const reviewedPayment = (event: StoredEvent): Id =>
  event.type.startsWith('off_cycle_payment.')
    ? namedBy(event).off_cycle_payment_id
    : approved(event, 'off_cycle_payment');
const reviewedTimeOff = (event: StoredEvent): Id => namedBy(event).time_off_id ?? approved(event, 'time_off');

/** Events of an approval name what it is of by its kind. */
const approved = (event: StoredEvent, of: ApprovableKind): Id => {
  const { kind, item_id: id } = namedBy(event);
  return event.type.startsWith('approval.') && kind === of ? id : undefined;
};

const disabledEndpoint = (event: StoredEvent): Id =>
  event.type === 'webhook-endpoint.disabled' ? (event.payload as { id: string }).id : undefined;

class Rows {
  constructor(
    private readonly trx: Transaction,
    private readonly scope: Scope,
  ) {}

  async byId<Row extends { id: string }>(table: string, ids: string[]): Promise<Map<string, Row>> {
    if (ids.length === 0) return new Map();
    const rows = (await this.trx(table).where(inScope(this.scope)).whereIn('id', ids)) as Row[];
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** The terminations in effect, by their contracts: there is one at most. */
  async effective(contractIds: string[]): Promise<Map<string, Termination>> {
    if (contractIds.length === 0) return new Map();
    const rows = await this.trx<Termination>('terminations')
      .where({ ...inScope(this.scope), status: 'effective' })
      .whereIn('contractId', contractIds);
    return new Map(rows.map((row) => [row.contractId, row]));
  }
}
