import type { Client } from '@temporalio/client';
import type { Amendment } from '../domain/amendment/amendment';
import type { Contract } from '../domain/contract/contract';
import type { Termination } from '../domain/termination/termination';
import type { Database } from '../store/database';
import { loadSubject } from '../store/subjects';
import type { RecordRequest, SubjectRef } from '../workflows/messages';
import { createClockActivities } from './advance-clock';
import { recordChange } from './record';
import { amendmentRecorder } from './record-amendment';
import { contractRecorder } from './record-contract';
import { terminationRecorder } from './record-termination';
import { createWaker } from './wake';

export interface Dependencies {
  db: Database;
  client: Client;
}

/** Every effect a workflow may have. All are idempotent: each may run again after it has succeeded. */
export function createActivities({ db, client }: Dependencies) {
  return {
    recordContract: (request: RecordRequest<Contract>) => recordChange(db, contractRecorder, request),
    recordAmendment: (request: RecordRequest<Amendment>) => recordChange(db, amendmentRecorder, request),
    recordTermination: (request: RecordRequest<Termination>) =>
      recordChange(db, terminationRecorder, request),
    loadContract: ({ scope, id }: SubjectRef) => loadSubject(db, scope, 'contract', id),
    loadAmendment: ({ scope, id }: SubjectRef) => loadSubject(db, scope, 'amendment', id),
    loadTermination: ({ scope, id }: SubjectRef) => loadSubject(db, scope, 'termination', id),
    wakeWorkflows: createWaker({ db, client }),
    ...createClockActivities({ db, client }),
  };
}

export type Activities = ReturnType<typeof createActivities>;
