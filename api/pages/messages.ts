import { html } from '../../domain/shared/html';
import type { Locale } from '../../domain/language/locale';
import { layout } from './layout';
import type { PageUrls } from './urls';
import { pageWords, type PageWords } from './words';

/** A page as it is answered. */
export interface Page {
  status: number;
  body: string;
}

/**
 * The one page for whatever opens nothing: forged, expired, used, withdrawn, or somebody else's. It tells nothing of
 * what there is, or was; its language is the browser's.
 */
export function gonePage(urls: PageUrls, locale: Locale): Page {
  const { title, why, help } = pageWords[locale].gone;
  const main = html`<div class="card message-only">
    <h1>${title}</h1>
    <p>${why}</p>
    <p>${help}</p>
  </div>`;
  return { status: 404, body: layout({ urls, locale, title, main }) };
}

/** A page for what goes wrong before anything is known of the link. */
export function noticePage(
  urls: PageUrls,
  locale: Locale,
  status: number,
  notice: keyof PageWords['notices'],
): Page {
  const { notices } = pageWords[locale];
  const main = html`<div class="card message-only">
    <h1>${notices.problem}</h1>
    <p>${notices[notice]}</p>
  </div>`;
  return { status, body: layout({ urls, locale, title: notices.problem, main }) };
}
