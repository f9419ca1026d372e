import type { Actor } from '../../../domain/shared/lifecycle';

export { SYSTEM } from '../../../domain/shared/lifecycle';
export const ADMIN: Actor = { type: 'admin', id: 'token-1', name: 'Ada Admin' };
export const WORKER: Actor = { type: 'worker', id: 'person-1', name: 'Wim Worker' };
