import type { Knex } from 'knex';
import { inScope, type Scope } from '../../domain/shared/scope';
import { bindingStatuses, type Contract } from '../../domain/contract/contract';
import { partyFields } from '../../domain/contract/parties';
import { oneOffItems, recurringItems } from '../../domain/space/priced-item';
import type { Locale } from '../../domain/language/locale';
import { contractWaiter } from '../../domain/contract/due';
import type { CalendarDate, Instant } from '../../domain/shared/time';
import { workflowOf } from '../../domain/lifecycles';
import { alarmOf, clearingAlarms, settingAlarm } from '../lifecycle/alarms';
import { toRow, type Database, type Transaction } from '../db/database';
import { builtOnce, keptRows } from '../db/kept';
import { narrow, type CommonFilter } from '../db/narrow';
import { writeTogether, type Statements } from '../db/together';
import { rowLocker, rowReader } from '../lifecycle/rows';
import { onPage, type Keyset } from '../db/keyset';

/** A contract with the names a list shows. */
export interface ContractView extends Contract {
  workerName: string;
  workerEmail: string;
  workerLocale: Locale;
  groupName: string | null;
  partyName: string | null;
  placeName: string | null;
}

/** The contract itself, as lifecycles carry it: without the names that were joined to it. */
export function bareContract(contract: Contract | ContractView): Contract {
  const {
    workerName: _name,
    workerEmail: _email,
    workerLocale: _locale,
    groupName: _group,
    partyName: _party,
    placeName: _place,
    ...bare
  } = contract as ContractView;
  return bare;
}

/** Open workflows of earlier releases carry a `contractId` that repeats the contract's own id. */
function columns(contract: Contract): Record<string, unknown> {
  const { contractId: _itself, ...row } = contract as Contract & { contractId?: string };
  return toRow(row);
}

/** The lock that orders everything that happens to a contract; always taken first (design, decision 4). */
export const lockContract = rowLocker('contractSigning');

/** The row as it is, a deleted one included. */
export const readContract = rowReader('contractSigning');

export async function insertContract(
  trx: Transaction,
  contract: Contract,
  besides: Statements = {},
): Promise<void> {
  const [inserted, terms] = [trx('contracts').insert(columns(contract)), writingTerms(trx, contract)];
  await writeTogether(trx, { inserted, terms, ...alarmWrites(trx, contract), ...besides });
  await linkItems(trx, contract);
}

export async function updateContract(
  trx: Transaction,
  contract: Contract,
  besides: Statements = {},
): Promise<void> {
  const { id, organisationId, environmentId, ...fields } = columns(contract);
  const updated = trx('contracts').where({ id, organisationId, environmentId }).update(fields);
  await writeTogether(trx, { updated, ...alarmWrites(trx, contract), ...besides });
}

/** Writes the contract's present terms as their version; an edit before signing rewrites version 1. */
export async function saveTerms(
  trx: Transaction,
  contract: Contract,
  effectiveFrom: CalendarDate,
  amendmentId: string | null,
  indexedBy: string | null = null,
): Promise<void> {
  await writingTerms(trx, contract, effectiveFrom, amendmentId, indexedBy);
  await linkItems(trx, contract);
}

/** What a contract has named stays in the registers, for as long as invoices speak of it. */
async function linkItems(trx: Transaction, { id: contractId, terms }: Contract): Promise<void> {
  const ids = new Set([...recurringItems(terms), ...oneOffItems(terms)].map(({ itemId }) => itemId));
  if (ids.size === 0) return;
  const rows = [...ids].map((entryId) => ({ contractId, entryId }));
  await trx('contract_items').insert(rows).onConflict(['contractId', 'entryId']).ignore();
}

function writingTerms(
  trx: Transaction,
  contract: Contract,
  effectiveFrom: CalendarDate = contract.startDate,
  amendmentId: string | null = null,
  indexedBy: string | null = null,
): Knex.QueryBuilder {
  const { id: contractId, organisationId, environmentId, termsVersion: version, terms } = contract;
  return trx('contract_terms')
    .insert(
      toRow({
        contractId,
        version,
        organisationId,
        environmentId,
        effectiveFrom,
        terms,
        amendmentId,
        indexedBy,
      }),
    )
    .onConflict(['contractId', 'version'])
    .merge(['terms', 'effectiveFrom']);
}

function alarmWrites(trx: Transaction, contract: Contract): Statements {
  const signing = workflowOf('contractSigning', contract);
  const term = workflowOf('contractTerm', contract);
  const waiter = contractWaiter(contract);
  if (!waiter) return { over: clearingAlarms(trx, [signing, term]) };
  const alarm = settingAlarm(trx, alarmOf(waiter, contract)!);
  // Its signing is over once its term waits; the other way round it has none yet.
  return waiter === 'contractTerm' ? { alarm, over: clearingAlarms(trx, [signing]) } : { alarm };
}

/** The successor of a contract that has taken effect by then, or does so at that instant. */
export async function successorInForce(
  trx: Transaction,
  scope: Scope,
  contractId: string,
  at: Instant,
): Promise<Contract | undefined> {
  return trx<Contract>('contracts')
    .where({ ...inScope(scope), previousContractId: contractId })
    .whereIn('status', ['signed', 'active', 'termination_scheduled'])
    .where('startsAt', '<=', at)
    .first();
}

/** How many contracts that bind somebody go on past that instant. */
export async function countRunningBeyond(db: Database, scope: Scope, at: Instant): Promise<number> {
  const row = await db('contracts')
    .where(inScope(scope))
    .whereIn('status', bindingStatuses)
    // Where another term follows by itself there is no end in sight, unless it is terminated.
    .whereRaw(
      `coalesce(terminates_at, CASE WHEN automatic_renewal IS NOT NULL AND renewal_stopped IS NULL
         THEN 'infinity' ELSE ends_at END, 'infinity') > ?`,
      [at],
    )
    .count<{ count: string }[]>()
    .first();
  return Number(row?.count ?? 0);
}

/** The successor that is signed and waits for its start. */
export async function signedSuccessor(
  db: Database,
  scope: Scope,
  contractId: string,
): Promise<Contract | undefined> {
  return db<Contract>('contracts')
    .where({ ...inScope(scope), previousContractId: contractId, status: 'signed' })
    .first();
}

/** The signed successors of these contracts, by the contract that each of them renews. */
export async function signedSuccessors(
  db: Database,
  scope: Scope,
  contractIds: string[],
): Promise<Map<string, Contract>> {
  const rows = await db<Contract>('contracts')
    .where({ ...inScope(scope), status: 'signed' })
    .whereIn('previousContractId', contractIds);
  return new Map(rows.map((row) => [row.previousContractId!, row]));
}

/** The one that renews it, from its draft on, until it is cancelled. */
export async function openSuccessor(
  db: Database,
  scope: Scope,
  contractId: string,
): Promise<Contract | undefined> {
  return db<Contract>('contracts')
    .where({ ...inScope(scope), previousContractId: contractId })
    .whereNotIn('status', ['cancelled', 'deleted'])
    .first();
}

/** Its type is the kind of the contract, its date the first day. */
export interface ContractFilter extends CommonFilter {
  workerId?: string | undefined;
  groupId?: string | undefined;
  partyId?: string | undefined;
  memberId?: string | undefined;
  placeId?: string | undefined;
  externalId?: string | undefined;
  templateId?: string | undefined;
  includeArchived?: boolean | undefined;
  /** Leaves out what has been renewed; but for the last of each chain, where that is wanted. */
  excludeRenewed?: boolean | undefined;
  includeLastRenewed?: boolean | undefined;
  /** Leaves out what the worker has never been shown (`isUnseen`). */
  isSeen?: boolean;
}

/** One page of contracts, newest first; the keyset is the id, so a page costs the same however deep it is. */
export async function listContracts(
  db: Database,
  scope: Scope,
  filter: ContractFilter,
  page: Keyset,
): Promise<ContractView[]> {
  return listQuery(db, scope, filter, page);
}

/** The page as a query, for who narrows it further. */
export function listQuery(db: Database, scope: Scope, filter: ContractFilter, page: Keyset) {
  const query = viewQuery(db, scope);
  onPage(query, 'contracts.id', page);
  if (filter.isSeen) onlySeen(query);
  if (!filter.includeArchived) void query.where('contracts.is_archived', false);
  if (filter.excludeRenewed) onlyCurrent(query, filter);
  narrow(query, filter, {
    status: 'contracts.status',
    type: 'contracts.kind',
    currency: `contracts.terms->>'currency'`,
    number: 'contracts.number',
    date: 'contracts.start_date',
  });
  for (const field of ['workerId', 'groupId', 'externalId', 'templateId', ...partyFields] as const) {
    if (filter[field] !== undefined) void query.where(`contracts.${field}`, filter[field]);
  }
  return query;
}

function onlyCurrent(query: Knex.QueryBuilder, { includeLastRenewed }: ContractFilter): void {
  const last = `EXISTS (SELECT 1 FROM contracts AS s
    WHERE s.id = contracts.next_contract_id AND s.next_contract_id IS NULL)`;
  void query.whereRaw(`(contracts.next_contract_id IS NULL${includeLastRenewed ? ` OR ${last}` : ''})`);
}

export async function getContract(db: Database, scope: Scope, id: string): Promise<ContractView | undefined> {
  return (await keptRows<ContractView>(db, viewing(db, { ...scope, id })))[0];
}

/** Those of the ids that there are; of a worker's side only what they may see. */
export async function readContracts(
  db: Database,
  scope: Scope,
  ids: string[],
  workerId: string | null,
): Promise<ContractView[]> {
  const query = viewQuery(db, scope).whereIn('contracts.id', ids);
  if (workerId !== null) void query.whereIn('contracts.id', shownContracts(db, scope, workerId));
  return query;
}

/** The ids of what a worker may see, for reading what belongs to it. */
export function shownContracts(db: Database, scope: Scope, workerId: string): Knex.QueryBuilder {
  const query = db('contracts')
    .where({ ...inScope(scope), workerId })
    .whereNot({ status: 'deleted' })
    .select('contracts.id');
  onlySeen(query);
  return query;
}

/** Leaves out what the worker has never been shown (`isUnseen`). */
function onlySeen(query: Knex.QueryBuilder): void {
  void query.whereRaw(`NOT (contracts.status = 'draft' OR (contracts.status = 'cancelled'
    AND contracts.first_signer = 'client' AND contracts.client_signature IS NULL
    AND contracts.worker_signature IS NULL AND contracts.invitation IS NULL))`);
}

const viewing = builtOnce<keyof Scope | 'id'>((db, contract) =>
  viewQuery(db, contract).where('contracts.id', contract.id),
);

function viewQuery(db: Database, scope: Scope) {
  return db('contracts')
    .join('people', 'people.id', 'contracts.worker_id')
    .leftJoin('groups', 'groups.id', 'contracts.group_id')
    .leftJoin('register_entries as party', 'party.id', 'contracts.party_id')
    .leftJoin('register_entries as place', 'place.id', 'contracts.place_id')
    .where({
      'contracts.organisation_id': scope.organisationId,
      'contracts.environment_id': scope.environmentId,
    })
    .whereNot('contracts.status', 'deleted')
    .select<ContractView[]>(
      'contracts.*',
      db.raw(`people.first_name || ' ' || people.last_name AS worker_name`),
      'people.email as workerEmail',
      'people.locale as workerLocale',
      'groups.name as groupName',
      'party.name as partyName',
      'place.name as placeName',
    );
}

export interface TermsVersion {
  version: number;
  effectiveFrom: CalendarDate;
  terms: Contract['terms'];
  amendmentId: string | null;
  /** The percentage, of one that an indexation has made. */
  indexedBy: string | null;
}

/** The first version first: a page begins after the version that is its key. */
export async function listTerms(
  db: Database,
  scope: Scope,
  contractId: string,
  page: Keyset,
): Promise<TermsVersion[]> {
  const query = db<TermsVersion & Scope & { contractId: string }>('contract_terms')
    .where({ ...inScope(scope), contractId })
    .orderBy('version')
    .limit(page.limit);
  if (page.after) void query.where('version', '>', Number(page.after));
  return query;
}
