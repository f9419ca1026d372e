import type { Amendment } from '../domain/amendment/amendment';
import type { Contract } from '../domain/contract/contract';
import type { Termination } from '../domain/termination/termination';
import type { WorkflowType } from './alarms';
import { getAmendment } from './amendments';
import { readContract } from './contracts';
import type { Database, Scope } from './database';
import { getTermination } from './terminations';

interface Subjects {
  contract: Contract;
  amendment: Amendment;
  termination: Termination;
}

const readers: {
  [Kind in keyof Subjects]: (db: Database, scope: Scope, id: string) => Promise<Subjects[Kind] | undefined>;
} = {
  contract: readContract,
  amendment: getAmendment,
  termination: getTermination,
};

/** Which row each workflow type waits for. */
export const subjectOf: Record<WorkflowType, keyof Subjects> = {
  contractSigning: 'contract',
  contractTerm: 'contract',
  amendmentSigning: 'amendment',
  scheduledTermination: 'termination',
};

export async function loadSubject<Kind extends keyof Subjects>(
  db: Database,
  scope: Scope,
  kind: Kind,
  id: string,
): Promise<Subjects[Kind]> {
  const row = await readers[kind](db, scope, id);
  if (!row) throw new Error(`The ${kind} ${id} is gone; lifecycle rows are never removed.`);
  return row;
}
