/** Kinds sold today. The rest of D-1 (`space`, `client_agreement`, `supplier_agreement`) will join this list. */
export const contractKinds = ['fixed', 'payg_time', 'payg_tasks', 'milestones'] as const;
export type ContractKind = (typeof contractKinds)[number];

/** What a kind says of itself; whatever depends on the kind asks here, or `charges` for what it bills. */
interface KindFacts {
  /** What the amount of the terms pays: days, or a unit of the work that is reported. */
  amount: 'days' | 'unit' | null;
  /** Whether a cycle in which nobody reports anything is billed. */
  paysByItself: boolean;
}

const facts: Record<ContractKind, KindFacts> = {
  fixed: { amount: 'days', paysByItself: true },
  payg_time: { amount: 'unit', paysByItself: false },
  payg_tasks: { amount: null, paysByItself: false },
  milestones: { amount: null, paysByItself: false },
};

type OfKind = { kind: ContractKind };

export const hasAmount = ({ kind }: OfKind): boolean => facts[kind].amount !== null;

/** Whether its days earn by the calendar, so that it counts no hours and unpaid days are taken off. */
export const isPaidByDays = ({ kind }: OfKind): boolean => facts[kind].amount === 'days';

export const paysByItself = ({ kind }: OfKind): boolean => facts[kind].paysByItself;
