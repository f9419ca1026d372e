import type { Language } from '../../language/language';
import type { DisabledEndpoint, Item } from '../letter';
import type { Facts, RowName } from '../template';
import { oneLine } from './plain';

/** The item in words of the reader; what people wrote is made harmless here, and nowhere else. */
export function factsOf({ formats, glossary }: Language, employer: string, item: Item): Facts {
  const { title, worker = '', zone = 'UTC', amount, what, number = '', day, period, until } = item;
  const { outcome, endpoint } = item;
  return {
    employer: oneLine(employer),
    worker: oneLine(worker),
    title: title === undefined ? '' : formats.quoted(oneLine(title)),
    amount: amount ? formats.amount(amount) : '',
    what: what ? glossary.paidThings[what] : '',
    outcome: outcome ?? 'approved',
    decision: outcome ? glossary.decisions[outcome] : '',
    number: oneLine(number),
    day: day ? formats.day(day) : '',
    period: period ? formats.period(...period) : '',
    until: until ? formats.instant(until, zone) : '',
    endpoint: endpoint ? nameOf(endpoint) : '',
    disabled: endpoint?.reason ?? 'failing',
    since: endpoint?.failingSince ? formats.instant(endpoint.failingSince, 'UTC') : '',
    call: endpoint ? `POST /v1/webhooks/${endpoint.id}/resume` : '',
    note: item.note ?? '',
  };
}

/** The address is the reader's own, and is to be copied: only the name is made inert. */
const nameOf = ({ name, host }: DisabledEndpoint) => (name ? `${oneLine(name)} (${host})` : host);

/** What a row says; '' where there is nothing to say. */
export function valueOf(name: RowName, facts: Facts): string {
  switch (name) {
    case 'contract':
      return facts.title;
    case 'employer':
    case 'worker':
    case 'what':
    case 'amount':
    case 'decision':
    case 'endpoint':
    case 'period':
      return facts[name];
    case 'invoice':
      return facts.number;
    case 'due':
    case 'paymentDate':
    case 'startDate':
    case 'endDate':
    case 'lastDay':
    case 'appliesFrom':
      return facts.day;
    case 'signBy':
    case 'locksOn':
    case 'nextAttempt':
      return facts.until;
  }
}
