import type { WorkKind } from '../../../domain/adjustment/item-kind';
import type { ContractView } from '../../../queries/contract/find-contract';
import { findWork, type WorkInCycle } from '../../../queries/work/find-work';
import { pathId, type Loading } from '../../shared/route';
import { contractPath, loadContract } from '../shared/contract-path';

/** What routes about work of one kind have in common. */
export interface OfKind {
  kind: WorkKind;
  /** As sentences name one and many, with an article. */
  one: string;
  many: string;
  /** Of the whole environment, of a contract, and of one of them. */
  all: string;
  list: string;
  item: string;
}

const ofKind = (kind: WorkKind): OfKind => ({
  kind,
  ...{ one: `a ${kind}`, many: `${kind}s` },
  ...{ all: `/${kind}s`, list: `/contracts/:contractId/${kind}s` },
  item: `/contracts/:contractId/${kind}s/:${kind}Id`,
});

export const kinds: readonly OfKind[] = (['timesheet', 'task', 'milestone'] as const).map(ofKind);

/** The work that a path names, and its contract. */
export interface Loaded {
  contract: ContractView;
  item: WorkInCycle;
}

/** For routes below one item: the ids, and what they name. */
export function ofItem({ kind }: OfKind) {
  const name = `${kind}Id`;
  return {
    params: { ...contractPath, [name]: pathId(kind) },
    load: async (request: Loading<{ contractId: string } & Record<string, string>>): Promise<Loaded> => {
      const { services, context, params } = request;
      const contract = await loadContract(request);
      return { contract, item: await findWork(services, context, contract, { kind, id: params[name]! }) };
    },
  };
}
