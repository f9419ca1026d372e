import type { AmendmentCommand } from '../../../domain/amendment/amendment';
import type { ContractCommand, ContractDraft } from '../../../domain/contract/commands';
import type { Contract } from '../../../domain/contract/contract';
import { SYSTEM, type Actor } from '../../../domain/shared/lifecycle';
import type { TerminationCommand } from '../../../domain/termination/termination';
import { readContract } from '../../../store/contract/contracts';
import { newId } from '../../../store/db/ids';
import { newOperator } from '../../support/spaces';
import { activeContract, createContract } from '../../support/steps';
import type { World } from '../../support/world';
import type { Steps } from './steps';

export const ADMIN: Actor = { type: 'admin', id: 'admin', name: 'Ada Admin' };
const WORKER: Actor = { type: 'worker', id: 'worker', name: 'Wanda' };

const read = async ({ db, scope }: World, id: string): Promise<Contract> =>
  (await readContract(db, scope, id))!;

const signs = (actor: Actor): ContractCommand => ({ type: 'sign', actor, signature: actor.name });
const invites: ContractCommand = {
  ...{ type: 'invite', actor: ADMIN, email: 'wanda@example.com', message: null, locale: 'en' },
};

export async function contract(steps: Steps<'contractSigning'>): Promise<void> {
  const pattern = await read(steps.world, await createContract(steps.world, { end_date: '2026-12-31' }));
  const make = (submit: boolean, changes: Partial<ContractDraft> = {}) =>
    steps.take(null, {
      ...{ type: 'create', actor: ADMIN, submit },
      draft: { ...pattern, id: newId(), number: null, ...changes },
    });
  await neverSigned(steps, make);
  await signedAndOver(steps, make);
  await signedOnPaper(steps, make);
  await goingOn(steps, make);
}

type Make = (submit: boolean, changes?: Partial<ContractDraft>) => Promise<Contract>;

async function neverSigned({ take }: Steps<'contractSigning'>, make: Make): Promise<void> {
  await take(await make(true), { type: 'delete', actor: ADMIN });
  let row = await make(false);
  const document = { id: newId(), filename: 'a.pdf', contentType: 'application/pdf', size: 1, sha256: 'a' };
  const commands: ContractCommand[] = [
    { type: 'edit', actor: ADMIN, edit: { title: 'Other work', terms: { amount: '600000' } } },
    { type: 'submit', actor: ADMIN },
    { type: 'setExternalId', actor: ADMIN, externalId: 'external' },
    { type: 'addDocument', actor: ADMIN, document },
    { type: 'remind', actor: SYSTEM },
    signs(ADMIN),
    invites,
    { type: 'withdrawInvitation', actor: ADMIN },
    invites,
    { type: 'expireInvitation', actor: SYSTEM },
    invites,
    { type: 'decline', actor: WORKER, reason: null },
    { type: 'cancel', actor: ADMIN, reason: null },
    { type: 'archive', actor: ADMIN },
  ];
  for (const command of commands) row = await take(row, command);
  expect(row).toMatchObject({ status: 'cancelled', isArchived: true });
}

async function signedAndOver({ take }: Steps<'contractSigning'>, make: Make): Promise<void> {
  let started = await make(true);
  for (const actor of [ADMIN, WORKER]) started = await take(started, signs(actor));
  expect(started.status).toBe('active');

  const startsAt = '2026-03-01T00:00:00.000Z';
  let row = await make(true, { startDate: '2026-03-01', startsAt });
  for (const actor of [ADMIN, WORKER]) row = await take(row, signs(actor));
  row = await take(row, { type: 'activate', actor: SYSTEM }, { at: startsAt });
  row = await take(row, { type: 'remindExpiry', actor: SYSTEM }, { at: startsAt });
  row = await take(row, { type: 'complete', actor: SYSTEM }, { at: row.endsAt! });
  expect(row.status).toBe('completed');
}

async function signedOnPaper({ world, take }: Steps<'contractSigning'>, make: Make): Promise<void> {
  const { desk } = await newOperator(world);
  const { terms } = await read(world, await createContract(world));
  const steps = [{ startDate: '2026-01-01', endDate: null, price: '25000' }];
  const plans = [{ itemId: desk, name: 'Desk', count: 1, steps }];
  const row = await make(true, { kind: 'space', terms: { ...terms, amount: null, plans } });
  const paper = { client: 'Ada', worker: 'Wanda', signedOn: '2026-01-02' };
  expect(await take(row, { type: 'signByHand', actor: ADMIN, ...paper })).toMatchObject({ status: 'active' });
}

async function goingOn({ world, take }: Steps<'contractSigning'>, make: Make): Promise<void> {
  const nextIndexation = { date: '2026-02-01', at: '2026-02-01T00:00:00.000Z' };
  let row = await make(true, {
    automaticRenewal: { term: 'same', percentage: '2', stopNotice: null },
    renewalStopsUntil: '2027-01-01T00:00:00.000Z',
    ...{ indexation: { percentage: '1', yearlyFrom: nextIndexation.date, dates: [] }, nextIndexation },
  });
  for (const actor of [ADMIN, WORKER]) row = await take(row, signs(actor));
  row = await take(row, { type: 'stopRenewal', actor: ADMIN, reason: null });
  row = await take(row, { type: 'resumeRenewal', actor: ADMIN });
  const next = { date: '2026-03-01', at: '2026-03-01T00:00:00.000Z' };
  const skip = { type: 'skipIndexation', date: nextIndexation.date, next, reason: null } as const;
  for (const actor of [ADMIN, WORKER]) row = await take(row, { ...skip, actor });
  expect(row).toMatchObject({ termsVersion: 1, nextIndexation: next });
  row = await take(row, { type: 'index', actor: SYSTEM }, { at: next.at });
  expect(row).toMatchObject({ termsVersion: 2, nextIndexation: { date: '2027-02-01' } });
  row = await take(row, { type: 'remindRenewal', actor: SYSTEM }, { at: '2026-12-02T00:00:00.000Z' });
  row = await take(row, { type: 'renewTerm', actor: SYSTEM }, { at: row.endsAt! });
  expect(row.status).toBe('renewed');
  expect(await read(world, row.nextContractId!)).toMatchObject({ status: 'active', startDate: '2027-01-01' });
}

export async function amendment({ world, take }: Steps<'amendmentSigning'>): Promise<void> {
  const { id: contractId, policies, terms } = await read(world, await activeContract(world));
  const { currency } = terms;
  const propose = (changes: Partial<typeof policies> = {}) =>
    take(null, {
      type: 'propose',
      actor: ADMIN,
      proposal: {
        ...{ ...world.scope, id: newId(), contractId, message: null },
        changes: [
          { field: 'currency', old: currency, new: 'USD' },
          { field: 'amount', old: terms.amount, new: '510000' },
        ],
        currency: { old: currency, new: 'USD' },
        ...{ effectiveDate: '2026-02-01', effectiveAt: '2026-02-01T00:00:00.000Z' },
        policies: { ...policies, ...changes },
      },
    });
  const sign = (actor: Actor): AmendmentCommand => ({
    ...{ type: 'sign', actor, signature: actor.name, today: '2026-01-10' },
  });
  await take(await propose(), { type: 'decline', actor: WORKER, reason: null });
  await take(await propose(), { type: 'withdraw', actor: ADMIN, reason: null });
  await take(await propose(), { type: 'expire', actor: SYSTEM });
  let row = await propose({ amendmentClientSignature: 'explicit' });
  const commands: AmendmentCommand[] = [
    { type: 'remind', actor: SYSTEM },
    sign(ADMIN),
    sign(WORKER),
    { type: 'activate', actor: SYSTEM },
  ];
  for (const command of commands) row = await take(row, command);
  expect((await read(world, contractId)).terms.currency).toBe('USD');
}

export async function termination({ world, take }: Steps<'scheduledTermination'>): Promise<void> {
  const { id: contractId, policies } = await read(world, await activeContract(world));
  const request = (): TerminationCommand => ({
    type: 'request',
    actor: ADMIN,
    request: {
      ...{
        ...world.scope,
        id: newId(),
        contractId,
        policies,
        terminationType: 'mutual',
        terminateNow: false,
      },
      ...{ completionDate: '2026-01-31', completesAt: '2026-02-01T00:00:00.000Z' },
      ...{ message: null, noticeOverrideReason: null, today: '2026-01-10', earliestByNotice: '2026-01-10' },
    },
  });
  const scheduled = await take(null, request());
  await take(await take(scheduled, { type: 'remind', actor: SYSTEM }), { type: 'cancel', actor: ADMIN });
  await take(await take(null, request()), { type: 'takeEffect', actor: SYSTEM });
  expect((await read(world, contractId)).status).toBe('terminated');
}
