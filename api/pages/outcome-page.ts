import { html, type Html } from '../../domain/shared/html';
import type { Choice, Outcome, Writing } from './acts/act';
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
  const { words } = writing;
  const main = html`<div class="card message-only ${choice === 'accept' ? 'accepted' : 'declined'}">
    <p class="mark" aria-hidden="true"></p>
    ${told(outcome, subject.show(writing).title)}
    <p class="quiet">${outcome.isWaiting ? words.review.approval.closeWindow : words.closeWindow}</p>
  </div>`;
  return page(200, outcome.title, main, writing);
}

/** There is nothing to answer any more since the time for it has passed; null where that is not so. */
export function latePage({ subject, writing }: Pick<Visit, 'subject' | 'writing'>): Page | null {
  const outcome = subject.standing === 'late' ? subject.late(writing) : null;
  if (!outcome) return null;
  const main = html`<div class="card message-only">${told(outcome, subject.show(writing).title)}</div>`;
  return page(410, outcome.title, main, writing);
}

/** Somebody opens a link again after their answer: what it was, and what it waits for now; not what it was about. */
export function saidPage({ subject, writing }: Pick<Visit, 'subject' | 'writing'>): Page | null {
  const said = subject.standing === 'over' ? subject.said?.(writing) : null;
  if (!said) return null;
  const main = html`<div class="card message-only accepted">
    <p class="mark" aria-hidden="true"></p>
    <h1>${said.title}</h1>
    <p>${said.next}</p>
  </div>`;
  return page(200, said.title, main, writing);
}

const told = ({ title, next }: Outcome, about: string): Html =>
  html`<h1>${title}</h1>
    <p class="about" dir="auto">${about}</p>
    <p>${next}</p>`;

function page(status: number, title: string, main: Html, writing: Writing): Page {
  const { urls, language } = writing;
  return { status, body: layout({ urls, locale: language.locale, title, header: writing, main }) };
}
