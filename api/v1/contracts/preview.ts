import { formatMoney } from '../../../domain/shared/money';
import type { ContractView } from '../../../queries/contract/find-contract';

/** The agreement as a page to read before signing (R3-03). Everything a client typed is escaped. */
export function previewHtml(contract: ContractView): string {
  const { terms } = contract;
  const pay =
    terms.amount === null
      ? 'as approved per item'
      : `${formatMoney({ minor: terms.amount, currency: terms.currency })} ${terms.currency} (${terms.scale})`;
  const rows: [string, string | null][] = [
    ['Contract number', contract.number],
    ['Kind', contract.kind],
    ['Worker', `${contract.workerName} <${contract.workerEmail}>`],
    ['Job title', terms.jobTitle],
    ['Seniority', terms.seniority],
    ['Start date', contract.startDate],
    ['End date', contract.endDate ?? 'open-ended'],
    ['Time zone', contract.timezone],
    ['Pay', pay],
    ['Billing', `${terms.frequency}, due ${terms.paymentDueDays} days after the cycle`],
    ['Notice', contract.notice ? `${contract.notice.count} ${contract.notice.unit}` : 'none'],
    ['Scope of work', terms.scopeOfWork],
    ['Special clause', terms.specialClause],
  ];
  const table = rows
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `<tr><th scope="row">${escape(name)}</th><td>${escape(value ?? '')}</td></tr>`);
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escape(contract.title)}</title>
<style>body{font:16px/1.5 sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}th{text-align:left;vertical-align:top;padding:.3rem 1.5rem .3rem 0}td{white-space:pre-wrap;padding:.3rem 0}</style></head>
<body>
<h1>${escape(contract.title)}</h1>
<table>${table.join('\n')}</table>
<h2>Signatures</h2>
<p>Client: ${signature(contract.clientSignature)}</p>
<p>Worker: ${signature(contract.workerSignature)}</p>
</body>
</html>
`;
}

function signature(given: ContractView['clientSignature']): string {
  return given ? `<em>${escape(given.text)}</em>, ${escape(given.at)}` : 'not signed yet';
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
