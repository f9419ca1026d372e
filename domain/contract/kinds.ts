import type { Register } from '../register/registers';
import type { PartyField } from './parties';

/** What contracts are about (D-1). */
export const contractKinds = [
  ...(['fixed', 'payg_time', 'payg_tasks', 'milestones', 'space'] as const),
  ...(['client_agreement', 'supplier_agreement'] as const),
] as const;
export type ContractKind = (typeof contractKinds)[number];

/** What a kind says of itself; whatever depends on the kind asks here, or `charges` for what it bills. */
interface KindFacts {
  /** What the amount of the terms pays: days, a unit of the work that is reported, or a billing period. */
  amount: 'days' | 'unit' | 'period' | null;
  /** Whether priced items are what it charges (R2-05), instead of an amount. */
  hasItems: boolean;
  /** Whether every cycle is billed, even where nobody reports anything and nothing was agreed on for its days. */
  isAlwaysBilled: boolean;
  /** Whom its invoices are for: people who work are paid, clients pay, suppliers are paid. */
  family: 'workforce' | 'client' | 'supplier';
  /**
   * The registers of the parties that it names; null where it is with a person alone. Where it names a member, their
   * person signs; else the contract names who does.
   */
  parties: Partial<Record<PartyField, Register>> | null;
}

const SPACE = { partyId: 'company', memberId: 'member', placeId: 'location' } as const;
const CLIENT = { partyId: 'client', placeId: 'site' } as const;
const SUPPLIER = { partyId: 'supplier' } as const;

const facts: Record<ContractKind, KindFacts> = {
  fixed: { amount: 'days', hasItems: false, isAlwaysBilled: true, family: 'workforce', parties: null },
  payg_time: { amount: 'unit', hasItems: false, isAlwaysBilled: false, family: 'workforce', parties: null },
  payg_tasks: { amount: null, hasItems: false, isAlwaysBilled: false, family: 'workforce', parties: null },
  milestones: { amount: null, hasItems: false, isAlwaysBilled: false, family: 'workforce', parties: null },
  space: { amount: null, hasItems: true, isAlwaysBilled: false, family: 'client', parties: SPACE },
  client_agreement: {
    amount: 'period',
    hasItems: false,
    isAlwaysBilled: false,
    family: 'client',
    parties: CLIENT,
  },
  supplier_agreement: {
    amount: 'period',
    hasItems: false,
    isAlwaysBilled: false,
    family: 'supplier',
    parties: SUPPLIER,
  },
};

type OfKind = { kind: ContractKind };

export const hasAmount = ({ kind }: OfKind): boolean => facts[kind].amount !== null;

export const hasPricedItems = ({ kind }: OfKind): boolean => facts[kind].hasItems;

/** Whether a percentage has something to change: an amount, or prices. */
export const isRaisable = ({ kind }: OfKind): boolean => facts[kind].amount !== null || facts[kind].hasItems;

/** Whether a person works under it, who is paid; else they are a customer's, who pays. */
export const isOfWorkforce = ({ kind }: OfKind): boolean => facts[kind].family === 'workforce';

/** Those of people who work, as queries name them. */
export const workforceKinds = contractKinds.filter((kind) => isOfWorkforce({ kind }));

export const partiesOfKind = ({ kind }: OfKind): KindFacts['parties'] => facts[kind].parties;

/** Whether the person who signs follows from its parties. */
export const isSignedByMember = ({ kind }: OfKind): boolean => facts[kind].parties?.memberId !== undefined;

export const familyOf = ({ kind }: OfKind): KindFacts['family'] => facts[kind].family;

/** Whether its days earn by the calendar, so that it counts no hours and unpaid days are taken off. */
export const isPaidByDays = ({ kind }: OfKind): boolean => facts[kind].amount === 'days';

export const isAlwaysBilled = ({ kind }: OfKind): boolean => facts[kind].isAlwaysBilled;

/** Whether it is charged by billing periods, and agreed on by an approval. */
export const isAgreement = ({ kind }: OfKind): boolean => facts[kind].amount === 'period';

/** In which sequence it is numbered (D-6). */
export function numberFamilyOf({ kind }: OfKind): 'contract' | 'client_contract' | 'supplier_contract' {
  switch (kind) {
    case 'client_agreement':
      return 'client_contract';
    case 'supplier_agreement':
      return 'supplier_contract';
    default:
      return 'contract';
  }
}
