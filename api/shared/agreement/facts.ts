import { html, type Html, type Part } from '../../../domain/shared/html';

export type Fact = readonly [name: string, value: Part];

/** Names and values; those without a value are left out. What people wrote runs in the direction of its own letters. */
export function facts(rows: readonly Fact[]): Html {
  const shown = rows.filter(
    ([, value]) => value !== null && value !== undefined && value !== false && value !== '',
  );
  return html`<dl class="facts">${shown.map(fact)}</dl>`;
}

function fact([name, value]: Fact): Html {
  return html`<div>
    <dt>${name}</dt>
    ${described(value)}
  </div>`;
}

/** What stands beside a name: a text as it was written, with its lines. */
export const described = (value: Part): Html =>
  html`<dd dir="auto" ${typeof value === 'string' && html` class="prose"`}>${value}</dd>`;

/** A text of several lines, as it was written. */
export const prose = (text: string): Html => html`<div class="prose" dir="auto">${text}</div>`;
