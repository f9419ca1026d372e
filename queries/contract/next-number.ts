import { numberFamilyOf, type ContractKind } from '../../domain/contract/kinds';
import { peekNumber } from '../../store/environment/numbers';
import type { Context, ReadServices } from '../context';

/** The number that the next contract of the kind would get; nothing is reserved (D-6). */
export function nextNumber({ db }: ReadServices, { scope }: Context, kind: ContractKind): Promise<string> {
  return peekNumber(db, scope, numberFamilyOf({ kind }));
}
