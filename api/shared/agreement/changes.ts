import type { AmendmentPreview } from '../../../domain/amendment/preview';
import type { TermsField } from '../../../domain/contract/terms';
import { html, type Html } from '../../../domain/shared/html';
import { described } from './facts';
import type { Language } from './language';
import { changedFields, isWritten, termText } from './terms';

type Change = Pick<AmendmentPreview, 'changes' | 'termsBefore' | 'termsAfter'>;

/** What an amendment changes, each term as it is and as it will be. */
export function changesList({ changes, termsBefore, termsAfter }: Change, language: Language): Html {
  const { words } = language;
  // The values that were agreed on, not those that another amendment has changed since.
  const before = { ...termsBefore, ...Object.fromEntries(changes.map(({ field, old }) => [field, old])) };
  const row = (field: TermsField) => {
    const [old, wanted] = [termText(field, before, language), termText(field, termsAfter, language)];
    return html`<div class="change${isWritten(field) && ' long'}">
      <h3>${words.fields[field]}</h3>
      <dl>
        <div class="old">
          <dt>${words.labels.before}</dt>
          ${described(shownValue(old, words.empty))}
        </div>
        <div class="new">
          <dt>${words.labels.after}</dt>
          ${described(shownValue(wanted, words.empty))}
        </div>
      </dl>
    </div>`;
  };
  return html`<div class="changes">${changedFields(changes.map(({ field }) => field)).map(row)}</div>`;
}

const shownValue = (value: string | null, empty: string) =>
  value === null ? html`<span class="quiet">${empty}</span>` : value;
