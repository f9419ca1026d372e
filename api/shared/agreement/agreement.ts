import type { DocumentRef } from '../../../domain/contract/contract';
import { familyOf, isOfWorkforce } from '../../../domain/contract/kinds';
import type { ContractView } from '../../../queries/contract/find-contract';
import { itemFields } from '../../../domain/space/priced-item';
import { html, type Html } from '../../../domain/shared/html';
import { indexationText, minimumTermText, renewalText } from './clauses';
import { facts, prose } from './facts';
import type { Language } from './language';
import { billingText, noticeText, termText } from './terms';

export interface Shown {
  /** The employer's side, where its name is known. */
  employer: string | null;
  /** Where one of the documents can be read; they are left out where there is no such place. */
  documentUrl?(document: DocumentRef): string;
}

/** The agreement that people read before they sign it (R3-03): the one place that says how it looks. */
export function agreement(contract: ContractView, shown: Shown, language: Language): Html {
  const { words, formats, glossary } = language;
  const { terms } = contract;
  const { labels } = words;
  const [own, other] = isOfWorkforce(contract)
    ? [glossary.employer, glossary.worker]
    : [familyOf(contract) === 'supplier' ? labels.buyer : labels.provider, labels.counterparty];
  const section = (title: string, content: Html) =>
    html`<section>
      <h2>${title}</h2>
      ${content}
    </section>`;
  return html`${section(
    labels.parties,
    facts([
      [own, shown.employer],
      [labels.company, contract.partyName],
      [
        other,
        html`<bdi>${contract.workerName}</bdi> <span class="quiet below">${contract.workerEmail}</span>`,
      ],
      [labels.location, contract.placeName],
    ]),
  )}
  ${section(
    labels.terms,
    facts([
      [labels.pay, pay(contract, language)],
      ...itemFields.map((field) => [words.fields[field], termText(field, terms, language)] as const),
      [words.fields.agreement, termText('agreement', terms, language)],
      [words.fields.firstPayment, termText('firstPayment', terms, language)],
      [words.fields.firstPaymentDate, termText('firstPaymentDate', terms, language)],
      [labels.billing, billingText(terms, language)],
      [glossary.startDate, formats.day(contract.startDate)],
      [glossary.endDate, contract.endDate === null ? words.openEnded : formats.day(contract.endDate)],
      [labels.notice, noticeText(contract.notice, language)],
      [labels.minimumTerm, minimumTermText(contract, language)],
      [labels.automaticRenewal, renewalText(contract, language)],
      [labels.indexation, indexationText(contract, language)],
      [words.fields.jobTitle, terms.jobTitle],
      [words.fields.seniority, terms.seniority],
      [glossary.kind, glossary.contractKinds[contract.kind]],
      [glossary.contractNumber, contract.number],
      [labels.timezone, contract.timezone],
    ]),
  )}
  ${terms.scopeOfWork && section(words.fields.scopeOfWork, prose(terms.scopeOfWork))}
  ${terms.specialClause && section(words.fields.specialClause, prose(terms.specialClause))}
  ${documents(contract, shown, language)}
  ${section(
    labels.signatures,
    facts([
      [own, signature(contract.clientSignature, contract.timezone, language)],
      [other, signature(contract.workerSignature, contract.timezone, language)],
    ]),
  )}`;
}

function pay({ terms }: ContractView, language: Language): Html | null {
  const amount = termText('amount', terms, language);
  return amount === null ? null : html`<strong>${amount}</strong>`;
}

function documents(
  { documents: all }: ContractView,
  { documentUrl }: Shown,
  language: Language,
): Html | null {
  if (!documentUrl || all.length === 0) return null;
  const { words, formats } = language;
  const item = (document: DocumentRef) =>
    html`<li>
      <a href="${documentUrl(document)}"><bdi>${document.filename}</bdi></a>
      <span class="quiet">${formats.size(document.size)}</span>
    </li>`;
  return html`<section>
    <h2>${words.labels.documents}</h2>
    <ul class="files">
      ${all.map(item)}
    </ul>
  </section>`;
}

function signature(given: ContractView['clientSignature'], zone: string, { words, formats }: Language): Html {
  if (!given) return html`<span class="quiet">${words.notSigned}</span>`;
  return html`<bdi class="signature">${given.text}</bdi>
    <span class="quiet">${words.signedAt(formats.instant(given.at, zone))}</span>`;
}
