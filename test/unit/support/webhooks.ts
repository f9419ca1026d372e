import type { EventDraft } from '../../../domain/events/event';
import { decideEndpoint, type EndpointCommand } from '../../../domain/webhook/decide';
import type { Endpoint, EndpointStatus } from '../../../domain/webhook/endpoint';
import { accepted, frozen } from './outcome';
import { NOW } from './time';

export const endpoint: Endpoint = {
  ...{ organisationId: 'org-1', environmentId: 'env-1', id: 'endpoint-1', name: null, description: null },
  ...{ url: 'https://example.com/hooks', eventTypes: null, status: 'enabled', disabledReason: null },
  ...{ disabledAt: null, failingSince: null, lastDeliveredAt: null, position: 0 },
  ...{ replayAfter: null, replayTo: null, replayFailedOnly: false },
  ...{ secret: 'sealed-1', previousSecret: null, previousSecretUntil: null },
  ...{ version: 1, createdAt: NOW, updatedAt: NOW },
};

export function endpointIn(status: EndpointStatus): Endpoint {
  const disabled = { disabledReason: 'failing' as const, disabledAt: NOW, failingSince: NOW };
  return { ...endpoint, status, ...(status === 'disabled' ? disabled : {}) };
}

type ByType = { [Type in EndpointCommand['type']]: Extract<EndpointCommand, { type: Type }> };

export const endpointCommands: ByType = {
  change: { type: 'change', fields: { url: 'https://example.com/other', eventTypes: ['invoice.paid'] } },
  rotate: { type: 'rotate', secret: 'sealed-2', overlapHours: 24 },
  resend: { type: 'resend', range: { after: 0, to: 12, failedOnly: true } },
  stopResending: { type: 'stopResending' },
  pause: { type: 'pause' },
  resume: { type: 'resume' },
  disable: { type: 'disable', reason: 'gone' },
  delete: { type: 'delete' },
};

/** What the command tells; nothing where it is refused. */
export function decidedOf(of: Endpoint, command: EndpointCommand): EventDraft[] {
  const decision = decideEndpoint(frozen(of), command, NOW);
  return decision.ok ? accepted(decision).events : [];
}
