import type { Refusal } from '../../domain/shared/errors';
import { html, type Html } from '../../domain/shared/html';
import type { Writing } from './acts/act';

/** Why something is refused, in the words of the page, or else in those of the API. */
export function refusalText({ code, message }: Refusal, { words }: Pick<Writing, 'words'>): Html {
  const own = words.refusals[code];
  return own === undefined ? html`<p lang="en">${message}</p>` : html`<p>${own}</p>`;
}
