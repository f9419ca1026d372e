import { kindNames } from '../../../domain/mail/words/kinds';
import { html } from '../../../domain/shared/html';
import type { Subscription } from '../../../queries/mail/find-subscription';
import { layout } from '../layout';
import type { Page } from '../messages';
import type { PageUrls } from '../urls';
import { pageWords } from '../words';

/** `asks`: nothing is done before the button is pressed, whoever opens the link for its reader. */
export type State = 'asks' | 'stopped' | 'resumed';

interface Writing {
  urls: PageUrls;
  employer: string;
  status?: number;
}

/** What a mail is about, and the button that stops such mails or has them sent again. */
export function unsubscribePage(
  { kind, locale, name, isSandbox }: Subscription,
  state: State,
  { urls, employer, status = 200 }: Writing,
): Page {
  const words = pageWords[locale];
  const { unsubscribe } = words;
  const title = unsubscribe[state];
  const button =
    state === 'stopped'
      ? html`<button class="primary" name="choice" value="resume">${unsubscribe.resume}</button>`
      : html`<button class="primary" name="choice" value="stop">${unsubscribe.stop}</button>`;
  const main = html`<div class="card message-only accepted">
    ${state !== 'asks' && html`<p class="mark" aria-hidden="true"></p>`}
    <p class="eyebrow">${unsubscribe.eyebrow}</p>
    <h1>${title}</h1>
    <p class="about">${kindNames[locale][kind]}</p>
    <p>${unsubscribe.others(employer)}</p>
    <form method="post"><div class="buttons">${button}</div></form>
  </div>`;
  const header = { employer, isSandbox, words };
  return { status, body: layout({ urls, locale, title, header, main, footer: words.onlyFor(name) }) };
}
