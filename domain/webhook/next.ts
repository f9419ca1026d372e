import type { Next } from '../shared/lifecycle';
import { addElapsedSeconds, type Instant } from '../shared/time';
import type { Endpoint } from './endpoint';
import type { SendingRules } from './sending';
import { endpointTable } from './transitions';

interface Surroundings {
  rules: Pick<SendingRules, 'disableAfterMs'>;
  /** Since when nothing has been sent although something is due; null: sending goes on. */
  neglectedSince: Instant | null;
}

/** What the endpoint waits for, who must act, until when (by real time), and what happens then. */
export function endpointNext(endpoint: Endpoint, surroundings: Surroundings): Next {
  const { waitsFor, who } = endpointTable[endpoint.status];
  if (surroundings.neglectedSince !== null)
    return {
      ...{ waiting_for: 'sending', who: ['system'], until: null },
      then: `nothing has been sent since ${surroundings.neglectedSince}, although something is due: no worker of the service gets on with it. Nothing is lost; whoever runs the service finds out why with perdure doctor`,
    };
  return { waiting_for: waitsFor ?? '', who, ...deadline(endpoint, surroundings.rules) };
}

function deadline(
  { status, failingSince, position }: Endpoint,
  { disableAfterMs }: Surroundings['rules'],
): Pick<Next, 'until' | 'then'> {
  switch (status) {
    case 'enabled':
      if (failingSince === null) return { until: null, then: 'each event is sent when it has happened' };
      return {
        until: addElapsedSeconds(failingSince, disableAfterMs / 1_000),
        then: 'the endpoint is disabled, unless something arrives before',
      };
    case 'paused':
    case 'disabled':
      return {
        until: null,
        then: `what waits is sent, and then the events after place ${position} of the feed`,
      };
  }
}
