import { newOperator } from '../spaces';
import { accepted, activeContract, createContract } from '../steps';
import { contractBody, type World } from '../world';
import type { Prepared, Writes } from '.';

const posted = async (world: World, path: string, body = {}): Promise<string> =>
  accepted(await world.admin.post(path, body)).id as string;

const draft = async (world: World): Promise<string> => createContract(world);

/** One that goes on by itself after its end. */
const renewing = (world: World): Promise<string> =>
  activeContract(world, { end_date: '2026-06-30', automatic_renewal: {} });

/** With a company, from a day that is to come. */
async function space(world: World): Promise<string> {
  const operator = await newOperator(world);
  return posted(world, '/contracts', operator.space({ start_date: '2027-01-15' }));
}

async function halfSigned(world: World): Promise<string> {
  const id = await createContract(world);
  await posted(world, `/contracts/${id}/signatures`, { signature: 'The Client' });
  return id;
}

/** A request about a contract that has come so far. */
const on =
  (make: (world: World) => Promise<string>, rest: (world: World) => Omit<Prepared, 'ids'> = () => ({})) =>
  async (world: World): Promise<Prepared> => ({ ids: { contractId: await make(world) }, ...rest(world) });

const signed = { body: { signature: 'Wanda' }, other: { body: { signature: 'Otto' } } };
const paper = {
  body: { client_signature: 'Olga', worker_signature: 'Mia' },
  other: { body: { client_signature: 'Olga', worker_signature: 'Max' } },
};
const reasoned = { body: { reason: 'No longer needed' }, other: { body: { reason: 'Something else' } } };
const terms = {
  body: { amount: '6000.00', effective_date: '2026-02-01' },
  other: { body: { amount: '7000.00', effective_date: '2026-02-01' } },
};
const ending = {
  body: { termination_type: 'mutual', completion_date: '2026-06-30', terminate_now: false },
  other: { body: { termination_type: 'mutual', completion_date: '2026-07-31', terminate_now: false } },
};

async function amended(world: World): Promise<{ contractId: string; amendmentId: string }> {
  const contractId = await activeContract(world);
  return {
    contractId,
    amendmentId: await posted(world, `/contracts/${contractId}/amendments`, terms.body),
  };
}

const onAmendment =
  (rest: (world: World) => Omit<Prepared, 'ids'> = () => ({})) =>
  async (world: World): Promise<Prepared> => ({ ids: await amended(world), ...rest(world) });

let people = 0;

/** Contracts, amendments, terminations and documents. */
export const contractWrites: Writes = {
  'POST /contracts': {
    prepare: (world) => {
      const body = contractBody(world, { worker_id: undefined, worker: stranger() });
      return Promise.resolve({ body, other: { body: { ...body, title: 'Other work' } } });
    },
    events: { 'contract.created': 1, 'people.created': 1 },
  },
  'PATCH /contracts/:contractId': {
    prepare: on(draft, () => ({ body: { title: 'New title' }, other: { body: { title: 'Other title' } } })),
    events: { 'contract.updated': 1 },
  },
  'DELETE /contracts/:contractId': { prepare: on(draft), events: { 'contract.deleted': 1 } },
  'POST /contracts/:contractId/submit': { prepare: on(draft), events: { 'contract.status.updated': 1 } },
  'POST /contracts/:contractId/cancel': {
    prepare: on(draft, () => reasoned),
    events: { 'contract.status.updated': 1 },
  },
  'POST /contracts/:contractId/archive': {
    prepare: on(async (world) => {
      const id = await createContract(world);
      await posted(world, `/contracts/${id}/cancel`);
      return id;
    }),
    events: { 'contract.archived': 1 },
  },
  'POST /contracts/:contractId/renewals': {
    prepare: on(
      (world) => activeContract(world, { end_date: '2026-06-30' }),
      () => ({ body: { title: 'Next year' }, other: { body: { title: 'Another year' } } }),
    ),
    events: { 'contract.created': 1 },
  },
  'POST /contracts/:contractId/renewal-stop': {
    prepare: on(renewing, () => reasoned),
    events: { 'contract.renewal.stopped': 1 },
  },
  'DELETE /contracts/:contractId/renewal-stop': {
    prepare: on(async (world) => {
      const id = await renewing(world);
      await posted(world, `/contracts/${id}/renewal-stop`);
      return id;
    }),
    events: { 'contract.renewal.resumed': 1 },
  },
  'POST /contracts/:contractId/indexation-skips': {
    prepare: on(
      (world) => activeContract(world, { indexation: { percentage: '2', yearly_from: '2026-06-01' } }),
      () => reasoned,
    ),
    events: { 'contract.indexation.skip_proposed': 1 },
  },
  'POST /contracts/:contractId/signatures': {
    prepare: on(draft, () => signed),
    events: { 'contract.client_signed': 1 },
  },
  'POST /contracts/:contractId/signatures by the worker': {
    prepare: on(halfSigned, ({ worker: by }) => ({ ...signed, by })),
    events: { 'contract.worker_signed': 1, 'contract.activated': 1 },
  },
  'POST /contracts/:contractId/paper-signatures': {
    prepare: on(space, () => paper),
    events: { 'contract.client_signed': 1, 'contract.worker_signed': 1, 'contract.signed': 1 },
  },
  'POST /contracts/:contractId/invitations': {
    prepare: on(halfSigned, () => ({ body: { message: 'Please' }, other: { body: { message: 'Now' } } })),
    events: { 'contract.invitation.sent': 1 },
  },
  'DELETE /contracts/:contractId/invitations': {
    prepare: on(async (world) => {
      const id = await halfSigned(world);
      await posted(world, `/contracts/${id}/invitations`);
      return id;
    }),
    events: { 'contract.invitation.withdrawn': 1 },
  },
  'POST /contracts/:contractId/decline': {
    prepare: on(halfSigned, ({ worker: by }) => ({ ...reasoned, by })),
    events: { 'contract.declined': 1 },
  },
  'POST /contracts/:contractId/amendments': {
    prepare: on(activeContract, () => terms),
    events: { 'contract.amendment.proposed': 1 },
  },
  'POST /contracts/:contractId/amendments/preview': { prepare: on(activeContract, () => terms), events: {} },
  'POST /contracts/:contractId/amendments/:amendmentId/signatures': {
    prepare: onAmendment(({ worker: by }) => ({ ...signed, by })),
    events: { 'contract.amendment.signed': 1 },
  },
  'POST /contracts/:contractId/amendments/:amendmentId/decline': {
    prepare: onAmendment(({ worker: by }) => ({ ...reasoned, by })),
    events: { 'contract.amendment.declined': 1 },
  },
  'POST /contracts/:contractId/amendments/:amendmentId/withdrawals': {
    prepare: async (world) => {
      const ids = await amended(world);
      const path = `/contracts/${ids.contractId}/amendments/${ids.amendmentId}/signatures`;
      accepted(await world.worker.post(path, { worker_signature: 'Wanda Work' }));
      return { ids, ...reasoned };
    },
    events: { 'contract.amendment.withdrawal_proposed': 1 },
  },
  'DELETE /contracts/:contractId/amendments/:amendmentId': {
    prepare: onAmendment(() => reasoned),
    events: { 'contract.amendment.withdrawn': 1 },
  },
  'POST /contracts/:contractId/terminations': {
    prepare: on(activeContract, () => ending),
    events: { 'contract.termination.scheduled': 1 },
  },
  'DELETE /contracts/:contractId/terminations': {
    prepare: on(async (world) => {
      const id = await activeContract(world);
      await posted(world, `/contracts/${id}/terminations`, ending.body);
      return id;
    }),
    events: { 'contract.termination.cancelled': 1 },
  },
  'POST /contracts/:contractId/documents': {
    prepare: on(draft, () => ({
      file: { filename: 'plan.txt', content: 'one' },
      other: { file: { filename: 'plan.txt', content: 'two' } },
    })),
    events: { 'contract.document.added': 1 },
  },
};

function stranger() {
  people += 1;
  return { first_name: 'Nora', last_name: 'New', email: `nora.${people}@example.com` };
}
