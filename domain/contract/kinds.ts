/** Kinds sold today. The rest of D-1 (`space`, `client_agreement`, `supplier_agreement`) will join this list. */
export const contractKinds = ['fixed', 'payg_time', 'payg_tasks', 'milestones'] as const;
export type ContractKind = (typeof contractKinds)[number];

/** Kinds whose base pay is an amount in the terms; for the others work items carry the money. */
export const kindsWithAmount: readonly ContractKind[] = ['fixed', 'payg_time'];
