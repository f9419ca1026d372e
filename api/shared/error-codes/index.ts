import type { ErrorEntry } from './entry';
import { refusals } from './refusals';
import { faults, notNow, requestFaults } from './requests';

export type { ErrorEntry } from './entry';

const table = { ...requestFaults, ...refusals, ...notNow, ...faults };

/** Every code that an error can have. The list is closed: an answer with another one does not compile. */
export type ErrorCode = keyof typeof table;

export const errorCodes: Readonly<Record<ErrorCode, ErrorEntry>> = table;

export const statusOf = (code: ErrorCode): number => errorCodes[code].status;

/** The groups in which the documentation lists them. */
export const errorGroups: readonly { title: string; codes: readonly ErrorCode[] }[] = [
  { title: 'The request', codes: codesOf(requestFaults) },
  { title: 'The rules', codes: codesOf(refusals) },
  { title: 'Not now', codes: codesOf(notNow) },
  { title: 'Faults', codes: codesOf(faults) },
];

function codesOf<Code extends ErrorCode>(part: Record<Code, ErrorEntry>): Code[] {
  return Object.keys(part) as Code[];
}
