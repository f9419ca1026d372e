import { createContract, type CreateContract } from '../contract/create-contract';
import type { ContractTemplate } from '../../domain/contract-template/template';
import { RefusedError } from '../../domain/shared/errors';
import { InvalidFieldError } from '../../domain/shared/failures';
import type { Context } from '../../queries/context';
import { getContract, type ContractView } from '../../store/contract/contracts';
import { derivedId, sha256, timeIn } from '../../store/db/ids';
import type { Services } from '../services';

/** A contract that is asked for, or what is wrong with it beforehand. */
export type Order = { contract: CreateContract } | { refused: Error };

/** What became of one of them. */
export type Outcome = { made: ContractView } | { refused: Error };

/** So many at once: each waits for its workflow, and others want something as well. */
const AT_ONCE = 5;

/**
 * Makes a contract for each order, by the command that makes all contracts; a refusal of one holds up no other. Each
 * has an id that follows from the request, so that a repeat makes what is missing and nothing twice.
 */
export async function applyTemplate(
  services: Services,
  context: Context,
  { id: templateId, version: templateVersion }: Pick<ContractTemplate, 'id' | 'version'>,
  orders: readonly Order[],
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let first = 0; first < orders.length; first += AT_ONCE) {
    const some = orders.slice(first, first + AT_ONCE);
    const settled = await Promise.allSettled(
      some.map((order, index) => one(order, contextOf(context, first + index))),
    );
    for (const result of settled) {
      // Not refused, but not made either, for all that is known: a repeat goes on from here.
      if (result.status === 'rejected') throw result.reason;
      outcomes.push(result.value);
    }
  }
  return outcomes;

  async function one(order: Order, own: Context): Promise<Outcome> {
    const made = own.isRepeat ? await getContract(services.db, own.scope, own.resourceId) : undefined;
    if (made) return { made };
    if ('refused' in order) return order;
    try {
      const contract = { ...order.contract, templateId, templateVersion };
      return { made: await createContract(services, own, contract) };
    } catch (error) {
      if (error instanceof RefusedError || error instanceof InvalidFieldError) return { refused: error };
      throw error;
    }
  }
}

/** Ids of its own, the same for every repeat. */
function contextOf(context: Context, index: number): Context {
  const { resourceId, commandId } = context;
  return {
    ...context,
    resourceId: derivedId(`${resourceId}/contracts/${index}`, timeIn(resourceId)),
    commandId: sha256(`${commandId}/contracts/${index}`),
  };
}
