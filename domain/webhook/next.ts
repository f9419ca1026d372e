import type { Next } from '../shared/lifecycle';
import { addElapsedSeconds } from '../shared/time';
import type { Endpoint } from './endpoint';
import { SENDING_RULES } from './sending';
import { endpointTable } from './transitions';

/** What the endpoint waits for, who must act, until when (by real time), and what happens then. */
export function endpointNext(endpoint: Endpoint): Next {
  const { waitsFor, who } = endpointTable[endpoint.status];
  return { waiting_for: waitsFor ?? '', who, ...deadline(endpoint) };
}

function deadline({ status, failingSince, position }: Endpoint): Pick<Next, 'until' | 'then'> {
  switch (status) {
    case 'enabled':
      if (failingSince === null) return { until: null, then: 'each event is sent when it has happened' };
      return {
        until: addElapsedSeconds(failingSince, SENDING_RULES.disableAfterMs / 1_000),
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
