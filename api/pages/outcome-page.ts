import { html } from '../../domain/shared/html';
import type { Choice } from './acts/act';
import { layout } from './layout';
import type { Page } from './messages';
import type { Visit } from './visit';

/** What was done, and what happens next; null where the row says that something else was. */
export function outcomePage(
  { subject, writing }: Pick<Visit, 'subject' | 'writing'>,
  choice: Choice,
): Page | null {
  const outcome = subject.outcome(choice, writing);
  if (!outcome) return null;
  const { urls, words, language } = writing;
  const { title } = subject.show(writing);
  const main = html`<div class="card message-only ${choice === 'accept' ? 'accepted' : 'declined'}">
    <p class="mark" aria-hidden="true"></p>
    <h1>${outcome.title}</h1>
    <p class="about" dir="auto">${title}</p>
    <p>${outcome.next}</p>
    <p class="quiet">${words.closeWindow}</p>
  </div>`;
  return {
    status: 200,
    body: layout({ urls, locale: language.locale, title: outcome.title, header: writing, main }),
  };
}
