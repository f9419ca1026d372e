import type { Invited } from '../../domain/contract/invite';
import { isAgreement, type ContractKind } from '../../domain/contract/kinds';
import type { Person } from '../../store/people/people';

/** To whom an agreement is sent as it is submitted: whoever signs for its other party. Other contracts are not sent. */
export function invitationOf(
  { kind }: { kind: ContractKind },
  { email, locale }: Pick<Person, 'email' | 'locale'>,
): Invited | undefined {
  return isAgreement({ kind }) ? { email, locale, message: null } : undefined;
}
