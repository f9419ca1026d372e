import { lifecycles, type LifecycleName, type StateOf } from '../../domain/lifecycles';
import type { Database } from '../../store/db/database';
import { loadRow } from '../../store/lifecycle/rows';
import type { Recorded, RecordRequest, SubjectRef } from '../../workflows/messages';
import { withCommand } from './earlier-release';
import { recordChange } from './record-change';
import { recorders } from './recorders';

type Declared = typeof lifecycles;

type RecordActivity<Name extends LifecycleName> = (
  request: RecordRequest<StateOf<Name>>,
) => Promise<Recorded<StateOf<Name>>>;
type LoadActivity<Name extends LifecycleName> = (ref: SubjectRef) => Promise<StateOf<Name>>;

export type RecordActivities = {
  [Name in LifecycleName as Declared[Name]['record']]: RecordActivity<Name>;
};

export type LoadActivities = {
  [Name in LifecycleName as Declared[Name]['load']]: LoadActivity<Name>;
};

/** The activities of every lifecycle: one that records a change of its rows, one that reads a row. */
export function createRecordActivities(db: Database): RecordActivities & LoadActivities {
  const activities: Record<string, unknown> = {};
  for (const name of Object.keys(lifecycles) as LifecycleName[]) {
    const { record, load } = lifecycles[name];
    activities[record] = recordActivity(db, name);
    activities[load] = loadActivity(db, name);
  }
  return activities as RecordActivities & LoadActivities;
}

function recordActivity<Name extends LifecycleName>(db: Database, name: Name): RecordActivity<Name> {
  return (request) => recordChange(db, name, recorders[name], withCommand(name, request));
}

function loadActivity<Name extends LifecycleName>(db: Database, name: Name): LoadActivity<Name> {
  return ({ scope, id }) => loadRow(db, name, scope, id);
}
