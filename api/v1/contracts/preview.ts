import type { ContractView } from '../../../queries/contract/find-contract';
import { agreement } from '../../shared/agreement/agreement';
import { languageOf } from '../../shared/agreement/language';
import { html } from '../../../domain/shared/html';

/** The agreement as a page that stands alone, for whoever has it from the API and shows it elsewhere. */
export function previewHtml(contract: ContractView): string {
  const text = agreement(contract, { employer: null }, languageOf('en'));
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${contract.title}</title>
        <style>
          body {
            font: 16px/1.5 sans-serif;
            max-width: 46rem;
            margin: 2rem auto;
            padding: 0 1rem;
            overflow-wrap: anywhere;
          }
          h2 {
            font-size: 1.1em;
          }
          .facts div {
            display: grid;
            grid-template-columns: 12rem 1fr;
            padding: 0.3rem 0;
          }
          dd {
            margin: 0;
          }
          .prose {
            white-space: pre-wrap;
          }
          .quiet {
            color: #555;
          }
        </style>
      </head>
      <body>
        <h1 dir="auto">${contract.title}</h1>
        ${text}
      </body>
    </html> `.toString();
}
