import { isEscalated, type Awaiting } from '../../domain/approval/awaiting';
import { peopleOf } from '../../domain/approval/standing';
import { isVacant, whoMayDecide, type Decider } from '../../domain/approval/who';
import { rolesWith } from '../../domain/people/rights';
import { readPeople } from '../../store/approval/facts';
import { readAway, readCandidates } from '../../store/approval/people';
import type { Context, ReadServices } from '../context';

/** Who may approve it now, where a policy asks; null where none does, and for workers, to whom it is nobody's business. */
export async function whoDecides(
  { db }: ReadServices,
  { scope, now, caller }: Context,
  item: Awaiting,
): Promise<Decider[] | null> {
  const { approval } = item;
  if (!approval || caller.side === 'worker') return null;
  const { steps, escalation } = approval;
  const asked = [...steps, ...(escalation && isEscalated(item, now) ? [escalation] : [])];
  const candidates = await readCandidates(db, scope, {
    users: asked.flatMap(({ users }) => users),
    roles: [...new Set(asked.flatMap(({ roles }) => roles))],
  });
  const away = await readAway(
    db,
    scope,
    candidates.map(({ id }) => id),
    now,
  );
  const known = new Set(candidates.map(({ id }) => id));
  const others = [...peopleOf([approval]).map(({ id }) => id), ...away.map(({ delegateId }) => delegateId)];
  const rest = await readPeople(
    db,
    scope,
    others.filter((id) => !known.has(id)),
  );
  const people = [...candidates, ...rest];
  const deciders = whoMayDecide(item, people, away, now);
  if (!isVacant(item, deciders, now)) return deciders;
  const overriders = await readCandidates(db, scope, { users: [], roles: rolesWith('approvals:manage') });
  const all = new Map([...overriders, ...people].map((person) => [person.id, person]));
  return whoMayDecide(item, [...all.values()], away, now);
}
