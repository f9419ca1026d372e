import { html, type Html } from '../../shared/html';
import type { Parts } from '.';
import { pieces, visible } from './plain';

/**
 * The mail as HTML: tables and inline styles, which every program keeps, and nothing that has to be fetched. It is read
 * from 320 to 640 pixels, and its colours bear being turned round by a program that makes mails dark.
 */
export function htmlOf(parts: Parts): string {
  const { language, subject, hello, body, note, rows, list, more, action, sender, unsubscribe } = parts;
  return html`<!doctype html>
    <html lang="${language.locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>${visible(subject)}</title>
        <style>
          ${DARK}
        </style>
      </head>
      <body class="page" style="margin:0;padding:0;background-color:#f4f2ee;">
        <table
          role="presentation"
          width="100%"
          cellpadding="0"
          cellspacing="0"
          border="0"
          class="page"
          style="background-color:#f4f2ee;"
        >
          <tr>
            <td align="center" style="padding:24px 12px;">
              <table
                role="presentation"
                width="100%"
                cellpadding="0"
                cellspacing="0"
                border="0"
                class="card"
                style="max-width:600px;background-color:#fffefb;border:1px solid #ddd9d0;border-radius:10px;"
              >
                <tr>
                  <td
                    class="ink"
                    style="padding:32px 28px;${FONT}font-size:16px;line-height:1.55;color:#1d2321;text-align:left;"
                  >
                    <h1
                      dir="auto"
                      style="margin:0 0 20px;${FONT}font-size:21px;line-height:1.35;font-weight:600;${WRAP}"
                    >
                      ${dead(subject)}
                    </h1>
                    ${[hello, ...body].map(paragraph)}
                    ${note ? quote(note) : ''}${rows.length > 0 ? table(rows) : ''}${list.length > 0 ? listOf(list, more) : ''}${action ? button(action) : ''}
                  </td>
                </tr>
              </table>
              <p
                class="faint"
                dir="auto"
                style="max-width:600px;margin:18px auto 0;${FONT}font-size:13px;line-height:1.5;color:#5a625f;text-align:center;"
              >
                ${dead(sender)}${unsubscribe ? way(unsubscribe) : ''}
              </p>
            </td>
          </tr>
        </table>
      </body>
    </html> `.toString();
}

const FONT =
  "font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue','Noto Sans',Arial,sans-serif;";

/** For programs that keep it; others turn the colours themselves, or leave them. */
const DARK = `:root{color-scheme:light dark}
@media (prefers-color-scheme:dark){
.page{background-color:#131716!important}
.card{background-color:#1c2220!important;border-color:#353e3b!important}
.ink,.ink h1,.ink td,.ink p{color:#ebefed!important}
.faint,.ink .faint{color:#a7b1ad!important}
.line{border-color:#353e3b!important}
.quote{background-color:#1f3430!important;border-color:#7fd1c1!important}
.ink a.plain{color:#7fd1c1!important}
}`;

const WRAP = 'overflow-wrap:anywhere;word-break:break-word;';

/** Somebody's words, with a place to break where they would be taken for an address: nothing of it is copied. */
const dead = (text: string): Html =>
  html`${pieces(text).map((piece, index) => html`${index > 0 && html`<wbr />`}${piece}`)}`;

const way = ({ label, url }: NonNullable<Parts['unsubscribe']>): Html =>
  html`<br /><a class="faint" href="${url}" style="color:#5a625f;">${label}</a>`;

const detail = (text: string): Html =>
  html`<br /><span class="faint" style="font-size:13px;color:#5a625f;">${dead(text)}</span>`;

const paragraph = (text: string): Html =>
  html`<p dir="auto" style="margin:0 0 14px;${WRAP}">${dead(text)}</p>`;

function quote({ label, lines }: NonNullable<Parts['note']>): Html {
  return html`<p class="faint" style="margin:20px 0 6px;font-size:13px;color:#5a625f;">${label}</p>
    <div
      class="quote"
      dir="auto"
      style="margin:0 0 18px;padding:12px 16px;background-color:#e3efec;border-left:3px solid #17594f;border-radius:4px;${WRAP}"
    >
      ${lines.map((line, index) => html`${index > 0 && html`<br />`}${dead(line)}`)}
    </div> `;
}

function table(rows: Parts['rows']): Html {
  const cell = 'padding:9px 0;border-top:1px solid #ddd9d0;vertical-align:top;font-size:15px;';
  const lines = rows.map(
    ({ label, value }) =>
      html`<tr>
        <td class="line faint" width="34%" style="${cell}padding-right:12px;color:#5a625f;">${label}</td>
        <td class="line" dir="auto" style="${cell}${WRAP}">${dead(value)}</td>
      </tr>`,
  );
  return html`<table
    role="presentation"
    width="100%"
    cellpadding="0"
    cellspacing="0"
    border="0"
    style="margin:22px 0 6px;"
  >
    ${lines}
  </table> `;
}

function listOf(list: Parts['list'], more: string | null): Html {
  const lines = list.map(({ line, details, action }) => {
    const link = action
      ? html`<br /><a class="plain" href="${action.url}" style="color:#17594f;font-weight:600;"
            >${action.label}</a
          >`
      : '';
    return html`<tr>
      <td class="line" dir="auto" style="padding:11px 0;border-top:1px solid #ddd9d0;font-size:15px;${WRAP}">
        ${dead(line)}${details.map(detail)}${link}
      </td>
    </tr>`;
  });
  const rest = more
    ? html`<tr>
        <td
          class="line faint"
          style="padding:11px 0;border-top:1px solid #ddd9d0;font-size:15px;color:#5a625f;"
        >
          ${more}
        </td>
      </tr>`
    : '';
  return html`<table
    role="presentation"
    width="100%"
    cellpadding="0"
    cellspacing="0"
    border="0"
    style="margin:22px 0 6px;"
  >
    ${lines} ${rest}
  </table> `;
}

function button({ label, url, personal, fallback }: NonNullable<Parts['action']>): Html {
  const href = url;
  return html`<table
      role="presentation"
      cellpadding="0"
      cellspacing="0"
      border="0"
      style="margin:26px 0 20px;"
    >
      <tr>
        <td align="center" style="border-radius:8px;background-color:#17594f;">
          <a
            href="${href}"
            style="display:inline-block;padding:13px 26px;${FONT}font-size:16px;font-weight:600;color:#ffffff;text-decoration:none;border-radius:8px;"
            >${label}</a
          >
        </td>
      </tr>
    </table>
    <p class="faint" style="margin:0;font-size:13px;color:#5a625f;">
      ${personal} ${fallback}<br /><a
        class="plain"
        href="${href}"
        style="color:#17594f;overflow-wrap:anywhere;word-break:break-all;"
        >${href}</a
      >
    </p> `;
}
