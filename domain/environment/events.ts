import type { EventDraft } from '../events/event';
import type { GatewayOutcome } from '../payment/payment';
import { fieldName } from '../shared/field-name';
import type { Policies } from '../shared/policies';

export const settingsUpdated = (changes: Partial<Policies>): EventDraft => ({
  type: 'settings.updated',
  payload: { changed: Object.keys(changes).map(fieldName) },
});

export const outcomeChosen = (outcome: GatewayOutcome['outcome']): EventDraft => ({
  type: 'sandbox.payment_outcome_chosen',
  payload: { outcome },
});
