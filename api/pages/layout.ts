import type { Locale } from '../../domain/language/locale';
import { directionOf } from '../../domain/language/formats';
import { html, type Html } from '../../domain/shared/html';
import type { Writing } from './acts/act';
import { ICON, stylesFor } from './assets';
import type { PageUrls } from './urls';

interface Layout {
  urls: PageUrls;
  locale: Locale;
  /** Of the window. */
  title: string;
  /** Where the answer is given, for whoever wants to go there at once. */
  skip?: { to: string; text: string } | undefined;
  /** What stands above: the employer's side, where that is anybody's to know. */
  header?: Pick<Writing, 'employer' | 'isSandbox' | 'words'> | undefined;
  main: Html;
  footer?: string | undefined;
}

/** A page, whole. */
export function layout({ urls, locale, title, skip, header, main, footer }: Layout): string {
  const body = html`${skip && html`<a class="skip" href="#${skip.to}">${skip.text}</a> `}${
      header &&
      html`<header class="top">
        <p dir="auto">${header.employer}</p>
        ${header.isSandbox && html`<p class="sandbox">${header.words.sandbox}</p>`}
      </header>`
    }
    <main>${main}</main>
    ${footer && html`<footer class="foot"><p dir="auto">${footer}</p></footer> `}`;
  const styles = stylesFor(title + body.toString());
  return html`<!doctype html>
    <html lang="${locale}" dir="${directionOf[locale]}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" type="image/svg+xml" href="${urls.asset(ICON)}" />
        ${styles.map((name) => html`<link rel="stylesheet" href="${urls.asset(name)}" /> `)}
      </head>
      <body>
        ${body}
      </body>
    </html> `.toString();
}
