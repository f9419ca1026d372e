import { invalidField } from '../../../domain/shared/failures';
import { Router } from 'express';
import type { Contract } from '../../../domain/contract/contract';
import { listContracts, listTerms, type ContractView } from '../../../store/contract/contracts';
import { findByCommand } from '../../../store/event/events';
import { peekNumber } from '../../../store/environment/numbers';
import {
  findPersonByEmail,
  getGroup,
  getPerson,
  insertPerson,
  type Group,
  type Person,
} from '../../../store/people/people';
import { contractOf, idParam } from '../../shared/access';
import { type Context } from '../../../queries/context';
import { contextOf } from '../../shared/middleware/authenticate';
import type { Services } from '../../shared/services';
import { adminOnly } from '../legacy';
import { page } from '../../shared/pagination';
import { createContract, editContract, listContractsQuery, toDraft, toEdit } from '../schemas/contract';
import { withReason } from '../schemas/lifecycle';
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
    const worker = await workerFor(services, context, body);
    const group = await groupFor(services, context, body.group_id);
    const draft = toDraft(body, worker.id, context);
    const { actor } = context;
    const row = await gateway.contract(context, null, { type: 'create', actor, draft, submit: body.submit });
    res
      .status(201)
      .location(`/v1/contracts/${row.id}`)
      .json(contractWire(withNames(row, worker, group)));
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
    const worker = await personFor(services, context, body.worker_id ?? contract.workerId);
    const group = await groupFor(
      services,
      context,
      body.group_id === undefined ? contract.groupId : body.group_id,
    );
    const { actor } = context;
    // The external id is the client's own label: it may be set at any time, everything else only before signing.
    const onlyLabel = Object.keys(body).every((field) => field === 'external_id');
    const command = onlyLabel
      ? ({ type: 'setExternalId', actor, externalId: body.external_id ?? null } as const)
      : ({ type: 'edit', actor, edit: toEdit(body, contract) } as const);
    res.json(contractWire(withNames(await gateway.contract(context, contract, command), worker, group)));
  });

  router.delete('/contracts/:contractId', adminOnly, async (req, res) => {
    const context = contextOf(res);
    const id = idParam(req, 'contractId', 'contract');
    // A repeat of this very request finds the contract gone, which is what it asked for.
    if (!(await findByCommand(db, context.scope, context.commandId))) {
      const contract = await contractOf(services, context, req);
      await gateway.contract(context, contract, { type: 'delete', actor: context.actor });
    }
    res.json({ id, deleted: true });
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

/** The committed row with the names that the answer shows, which were read before the command. */
function withNames(row: Contract, worker: Person, group: Group | null): ContractView {
  return {
    ...row,
    workerName: `${worker.firstName} ${worker.lastName}`,
    workerEmail: worker.email,
    groupName: group?.name ?? null,
  };
}

interface WorkerInput {
  worker_id?: string | undefined;
  worker?: { first_name: string; last_name: string; email: string; country?: string | undefined } | undefined;
}

async function workerFor(
  services: Services,
  context: Context,
  { worker_id, worker }: WorkerInput,
): Promise<Person> {
  if (worker_id !== undefined) return personFor(services, context, worker_id);
  const { db } = services;
  const { scope, actor, now: at, resourceId } = context;
  const { first_name: firstName, last_name: lastName, email, country = null } = worker!;
  const known = await findPersonByEmail(db, scope, email);
  if (known) return known;
  const person: Person = {
    ...scope,
    id: resourceId,
    firstName,
    lastName,
    email,
    country,
    status: 'active',
    createdAt: at,
  };
  const inserted = await insertPerson(db, person, { actor, at, commandId: `person/${context.commandId}` });
  return inserted ?? (await findPersonByEmail(db, scope, email))!;
}

async function personFor({ db }: Services, { scope }: Context, id: string): Promise<Person> {
  const person = await getPerson(db, scope, id);
  if (person) return person;
  throw invalidField(
    'worker_id',
    'unknown_person',
    'is not the id of a person here; create one with POST /v1/people',
  );
}

async function groupFor(
  { db }: Services,
  { scope }: Context,
  id: string | null | undefined,
): Promise<Group | null> {
  if (!id) return null;
  const group = await getGroup(db, scope, id);
  if (group) return group;
  throw invalidField(
    'group_id',
    'unknown_group',
    'is not the id of a group here; create one with POST /v1/groups',
  );
}
