import { Router } from 'express';
import { getContract, listContracts, listTerms, type ContractView } from '../../store/contracts';
import { peekNumber } from '../../store/numbers';
import { findPersonByEmail, getGroup, getPerson, insertPerson } from '../../store/people';
import { contractOf } from '../access';
import { contextOf, type Context } from '../context';
import type { Services } from '../services';
import { adminOnly } from '../middleware/authenticate';
import { page } from '../pagination';
import { createContract, editContract, listContractsQuery, toDraft, toEdit } from '../schemas/contract';
import { withReason } from '../schemas/lifecycle';
import { invalidField } from '../schemas/terms';
import { contractWire, termsVersionWire } from '../views/contract';
import { previewHtml } from '../views/preview';

export function contractRoutes(services: Services): Router {
  const { db, gateway } = services;
  const router = Router();

  router.get('/contracts', async (req, res) => {
    const context = contextOf(res);
    const query = listContractsQuery.parse(req.query);
    const own = context.token.personId;
    const filter = {
      statuses: query.status ?? query['status[]'],
      kinds: query.kind ?? query.type,
      workerId: own ?? query.worker_id,
      groupId: query.group_id ?? query.team_id,
      externalId: query.external_id,
      number: query.number,
      search: query.search,
      includeArchived: query.include_archived,
    };
    res.json(await page(query, (keyset) => listContracts(db, context.scope, filter, keyset), contractWire));
  });

  router.post('/contracts', adminOnly, async (req, res) => {
    const context = contextOf(res);
    const body = createContract.parse(req.body);
    const workerId = await workerFor(services, context, body);
    await checkGroup(services, context, body.group_id);
    const draft = toDraft(body, workerId, context);
    const { actor } = context;
    const { id } = await gateway.contract(context, null, {
      type: 'create',
      actor,
      draft,
      submit: body.submit,
    });
    res
      .status(201)
      .location(`/v1/contracts/${id}`)
      .json(contractWire(await reread(services, context, id)));
  });

  /** The number that the next contract would get; nothing is reserved (D-6). */
  router.get('/contracts/next-number', adminOnly, async (_req, res) => {
    res.json({ number: await peekNumber(db, contextOf(res).scope, 'contract') });
  });

  router.get('/contracts/:contractId', async (req, res) => {
    res.json(contractWire(await contractOf(services, contextOf(res), req)));
  });

  router.patch('/contracts/:contractId', adminOnly, async (req, res) => {
    const context = contextOf(res);
    const contract = await contractOf(services, context, req);
    const body = editContract.parse(req.body);
    if (body.worker_id) await checkPerson(services, context, body.worker_id);
    await checkGroup(services, context, body.group_id);
    const { actor } = context;
    // The external id is the client's own label: it may be set at any time, everything else only before signing.
    const onlyLabel = Object.keys(body).every((field) => field === 'external_id');
    const command = onlyLabel
      ? ({ type: 'setExternalId', actor, externalId: body.external_id ?? null } as const)
      : ({ type: 'edit', actor, edit: toEdit(body, contract) } as const);
    await gateway.contract(context, contract, command);
    res.json(contractWire(await reread(services, context, contract.id)));
  });

  router.delete('/contracts/:contractId', adminOnly, async (req, res) => {
    const context = contextOf(res);
    const contract = await contractOf(services, context, req);
    await gateway.contract(context, contract, { type: 'delete', actor: context.actor });
    res.json({ id: contract.id, deleted: true });
  });

  for (const type of ['submit', 'archive'] as const) {
    router.post(`/contracts/:contractId/${type}`, adminOnly, async (req, res) => {
      const context = contextOf(res);
      const contract = await contractOf(services, context, req);
      const row = await gateway.contract(context, contract, { type, actor: context.actor });
      res.json(contractWire({ ...contract, ...row }));
    });
  }

  router.post('/contracts/:contractId/cancel', adminOnly, async (req, res) => {
    const context = contextOf(res);
    const contract = await contractOf(services, context, req);
    const { reason } = withReason.parse(req.body ?? {});
    const row = await gateway.contract(context, contract, {
      type: 'cancel',
      actor: context.actor,
      reason: reason ?? null,
    });
    res.json(contractWire({ ...contract, ...row }));
  });

  router.get('/contracts/:contractId/preview', async (req, res) => {
    const page = previewHtml(await contractOf(services, contextOf(res), req));
    res.type('html').send(page);
  });

  router.get('/contracts/:contractId/terms', async (req, res) => {
    const context = contextOf(res);
    const contract = await contractOf(services, context, req);
    res.json({ data: (await listTerms(db, context.scope, contract.id)).map(termsVersionWire) });
  });

  return router;
}

/** The committed row with the names that the answer shows. */
export async function reread({ db }: Services, context: Context, id: string): Promise<ContractView> {
  const contract = await getContract(db, context.scope, id);
  if (!contract) throw new Error(`Contract ${id} was just written but is not there.`);
  return contract;
}

interface WorkerInput {
  worker_id?: string | undefined;
  worker?: { first_name: string; last_name: string; email: string; country?: string | undefined } | undefined;
}

async function workerFor(
  services: Services,
  context: Context,
  { worker_id, worker }: WorkerInput,
): Promise<string> {
  if (worker_id !== undefined) return checkPerson(services, context, worker_id);
  const { db } = services;
  const { scope, actor, now: at, resourceId } = context;
  const { first_name: firstName, last_name: lastName, email, country = null } = worker!;
  const known = await findPersonByEmail(db, scope, email);
  if (known) return known.id;
  const person = {
    ...scope,
    id: resourceId,
    firstName,
    lastName,
    email,
    country,
    status: 'active' as const,
    createdAt: at,
  };
  const inserted = await insertPerson(db, person, { actor, at, commandId: `person/${context.commandId}` });
  return (inserted ?? (await findPersonByEmail(db, scope, email)))!.id;
}

async function checkPerson({ db }: Services, { scope }: Context, id: string): Promise<string> {
  if (await getPerson(db, scope, id)) return id;
  throw invalidField(
    'worker_id',
    'unknown_person',
    'is not the id of a person here; create one with POST /v1/people',
  );
}

async function checkGroup(
  { db }: Services,
  { scope }: Context,
  id: string | null | undefined,
): Promise<void> {
  if (!id || (await getGroup(db, scope, id))) return;
  throw invalidField(
    'group_id',
    'unknown_group',
    'is not the id of a group here; create one with POST /v1/groups',
  );
}
