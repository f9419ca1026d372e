import type { EventDraft } from '../events/event';
import type { Token } from './token';
import type { User } from './user';

type Row = { id: string };

export const personCreated = ({ id }: Row): EventDraft => ({ type: 'people.created', payload: { id } });

/** Their last contract has ended. */
export const personTerminated = (id: string): EventDraft => ({
  type: 'people.terminated',
  payload: { person_id: id },
});

/** Whoever had left works again. */
export const personReinstated = (id: string): EventDraft => ({
  type: 'people.reinstated',
  payload: { person_id: id },
});

export const groupCreated = ({ id }: Row): EventDraft => ({ type: 'group.created', payload: { id } });

export const userCreated = ({ id, roles }: Pick<User, 'id' | 'roles'>): EventDraft => ({
  type: 'user.created',
  payload: { id, roles },
});

/** An issuer vouches for them from now on. */
export const identityBound = ({ id }: Row, by: { issuer: string; subject: string }): EventDraft => ({
  type: 'user.identity_bound',
  payload: { id, issuer: by.issuer, subject: by.subject },
});

export const tokenCreated = (
  { id, userId, personId, roles }: Pick<Token, 'id' | 'userId' | 'personId' | 'roles'>,
  kind: Token['kind'],
): EventDraft => ({
  type: 'token.created',
  payload: { id, kind, user_id: userId, person_id: personId, roles },
});

export const tokenRotated = ({ id }: Row, overlapSeconds: number): EventDraft => ({
  type: 'token.rotated',
  payload: { id, overlap_seconds: overlapSeconds },
});

export const tokenRevoked = ({ id }: Row): EventDraft => ({ type: 'token.revoked', payload: { id } });
