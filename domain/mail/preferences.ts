import type { EventDraft } from '../events/event';
import { invalidField } from '../shared/failures';
import { isOptional, isRequired, kindsFor, tellsOf, type MailKind, type Side } from './kinds';
import type { Locale } from '../language/locale';

/** What somebody wants to be told, and in which language. */
export interface Preferences {
  locale: Locale;
  /** The kinds that they do without. */
  off: MailKind[];
}

export interface Whose {
  side: Side;
  id: string;
}

/** A kind as somebody sees it who may do without it, or may not. */
export interface Choice {
  kind: MailKind;
  tells: string;
  isOn: boolean;
  canBeOff: boolean;
}

export function choicesOf(side: Side, off: readonly MailKind[]): Choice[] {
  return kindsFor(side).map((kind) => ({
    ...{ kind, tells: tellsOf(kind), canBeOff: !isRequired(kind) },
    isOn: isRequired(kind) || !off.includes(kind),
  }));
}

/** The kinds in the order of the table, each once. What one has to be told is not switched off. */
export function checkedOff(side: Side, wanted: readonly MailKind[]): MailKind[] {
  const own = kindsFor(side);
  const strange = wanted.filter((kind) => !own.includes(kind));
  if (strange.length > 0) {
    const whom = side === 'worker' ? 'workers' : 'users';
    throw invalidField(
      'off',
      'not_yours',
      `names kinds that no ${whom} are told: ${strange.join(', ')}; leave them out`,
    );
  }
  const required = wanted.filter(isRequired);
  if (required.length > 0) {
    const which = required.join(', ');
    throw invalidField(
      'off',
      'required_kind',
      `names kinds that one has to be told: ${which}; leave them out`,
    );
  }
  return own.filter((kind) => wanted.includes(kind));
}

/** What is off once a kind has been switched off, or on again; what one has to be told stays on. */
export function switched(
  side: Side,
  off: readonly MailKind[],
  { kind, isOn }: { kind: MailKind; isOn: boolean },
): MailKind[] {
  return kindsFor(side)
    .filter(isOptional)
    .filter((each) => (each === kind ? !isOn : off.includes(each)));
}

export function notificationsUpdated({ side, id }: Whose, { locale, off }: Preferences): EventDraft {
  return {
    type: 'notifications.updated',
    payload: {
      ...{ user_id: side === 'user' ? id : null, person_id: side === 'worker' ? id : null },
      ...{ locale, off },
    },
  };
}
