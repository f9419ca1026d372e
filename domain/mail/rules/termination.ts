import type { TerminationPayloads } from '../../events/termination';
import { usersWith, worker } from '../audience';
import type { Rules } from '../rule';
import type { Told } from '../told';

const editors = usersWith('terminations:write');

const lastDay = ({ payload }: Told<keyof TerminationPayloads>) => ({ day: payload.completion_date });

const announced = ({ payload }: Told<'contract.termination.scheduled'>) => ({
  ...{ day: payload.completion_date, note: payload.message },
});

/** Where a contract ended otherwise, that is what is told. */
const byPeople = ({ payload }: Told<'contract.termination.cancelled'>) => payload.reason === undefined;

export const terminationRules: Rules<keyof TerminationPayloads> = {
  'contract.termination.scheduled': [
    { kind: 'termination_scheduled', to: worker, item: announced },
    { kind: 'termination_scheduled', to: editors, item: announced },
  ],
  'contract.termination.cancelled': [
    { kind: 'termination_cancelled', to: worker, when: byPeople, item: lastDay },
    { kind: 'termination_cancelled', to: editors, when: byPeople, item: lastDay },
  ],
  'contract.termination.reminded': [
    { kind: 'termination_reminder', to: worker, item: lastDay },
    { kind: 'termination_reminder', to: editors, item: lastDay },
  ],
};
