import { peekNumber } from '../../store/environment/numbers';
import type { Context, ReadServices } from '../context';

/** The number that the next contract would get; nothing is reserved (D-6). */
export function nextNumber({ db }: ReadServices, { scope }: Context): Promise<string> {
  return peekNumber(db, scope, 'contract');
}
