import { lifecycles, type LifecycleName, type StateOf } from '../../domain/lifecycles';
import type { Database } from '../../store/db/database';
import { loadRow } from '../../store/lifecycle/rows';
import type { Recorded, RecordRequest, SubjectRef } from '../../workflows/messages';
import { adjustmentRecorder } from './adjustment';
import { amendmentRecorder } from './amendment';
import { cancellationRecorder } from './cancellation';
import { contractRecorder } from './contract';
import { offCycleRecorder } from './off-cycle';
import { recordPayment } from './payment';
import { recordChange, type Recorder } from './record-change';
import { recurringRecorder } from './recurring';
import { terminationRecorder } from './termination';

const recorders: { [Name in Exclude<LifecycleName, 'payment'>]: Recorder<StateOf<Name>> } = {
  adjustmentApproval: adjustmentRecorder,
  amendmentSigning: amendmentRecorder,
  contractSigning: contractRecorder,
  contractTerm: contractRecorder,
  invoiceCancellation: cancellationRecorder,
  offCyclePayment: offCycleRecorder,
  recurringAdjustment: recurringRecorder,
  scheduledTermination: terminationRecorder,
};

type Declared = typeof lifecycles;

export type RecordActivities = {
  [Name in LifecycleName as Declared[Name]['record']]: (
    request: RecordRequest<StateOf<Name>>,
  ) => Promise<Recorded<StateOf<Name>>>;
};

export type LoadActivities = {
  [Name in LifecycleName as Declared[Name]['load']]: (ref: SubjectRef) => Promise<StateOf<Name>>;
};

/** The activities of every lifecycle: one that records a change of its rows, one that reads a row. */
export function createRecordActivities(db: Database): RecordActivities & LoadActivities {
  const activities: Record<string, (argument: never) => Promise<unknown>> = {};
  for (const name of Object.keys(lifecycles) as LifecycleName[]) {
    const { record, load } = lifecycles[name];
    activities[record] =
      name === 'payment'
        ? (request: RecordRequest<StateOf<'payment'>>) => recordPayment(db, request)
        : (request: RecordRequest<never>) =>
            recordChange(db, name, recorders[name] as Recorder<never>, request);
    activities[load] = ({ scope, id }: SubjectRef) => loadRow(db, name, scope, id);
  }
  return activities as unknown as RecordActivities & LoadActivities;
}
