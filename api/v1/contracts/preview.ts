import { perScale, type Terms } from '../../../domain/contract/terms';
import { formatMoney } from '../../../domain/shared/money';
import type { ContractView } from '../../../queries/contract/find-contract';

/** The agreement as a page to read before signing (R3-03). Everything a client typed is escaped. */
export function previewHtml(contract: ContractView): string {
  const { terms } = contract;
  const money = (minor: string) => `${formatMoney({ minor, currency: terms.currency })} ${terms.currency}`;
  const pay =
    terms.amount === null ? 'as approved per item' : `${money(terms.amount)} ${perScale[terms.scale]}`;
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
    [
      'First payment',
      terms.firstPayment && `${money(terms.firstPayment)} instead of the pay of the first billing cycle`,
    ],
    ['First payment due', terms.firstPaymentDate],
    ['Billing', `${billed[terms.frequency]}, due ${dueText(terms)}`],
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

const billed: Record<Terms['frequency'], string> = {
  weekly: 'every week',
  biweekly: 'every two weeks',
  semimonthly: 'twice a month',
  monthly: 'every month',
  calendar_month: 'every calendar month',
};

function dueText({ paymentDueType, paymentDueDays: days, payBeforeWeekends }: Terms): string {
  const late = days === 1 ? '1 day after the last day' : `${days} days after the last day`;
  const due = paymentDueType === 'WITHIN_MONTH' || days === 0 ? 'on the last day' : late;
  return `${due} of the billing cycle${payBeforeWeekends ? ', or on the Friday before where that is a weekend' : ''}`;
}

function signature(given: ContractView['clientSignature']): string {
  return given ? `<em>${escape(given.text)}</em>, ${escape(given.at)}` : 'not signed yet';
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
