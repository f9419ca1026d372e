import { isWrite, takesKey } from '../../../api/shared/refusals';
import { namesIn, type Route } from '../../../api/shared/route';
import { routes } from '../../../api/v1';
import type { EventType } from '../../../domain/events/event';
import type { Answer, Api, Json, SendOptions } from '../http';
import type { World } from '../world';
import { approvalWrites } from './approvals';
import { billingWrites } from './billing';
import { contractTemplateWrites } from './contract-templates';
import { contractWrites } from './contracts';
import { itemWrites } from './items';
import { paymentScheduleWrites } from './payment-schedules';
import { peopleWrites } from './people';
import { prepayWrites } from './prepay';
import { registerWrites } from './registers';
import { timeOffWrites } from './time-off';
import { webhookWrites } from './webhooks';
import { workWrites } from './work';

export interface Upload {
  filename: string;
  content: string;
}

/** One request that has an effect, once what it needs is there. */
export interface Prepared {
  /** What the names in its path stand for. */
  ids?: Record<string, string>;
  query?: string;
  body?: Json;
  /** Sent as a form, with `body` as its fields. */
  file?: Upload;
  by?: Api;
  /** What a request with other content has instead. Where there is nothing to change, it is meant for any version (If-Match: *), or for something else that it names. */
  other?: { body?: Json; file?: Upload };
}

/** How one write is tried. */
export interface Write {
  prepare(world: World): Promise<Prepared>;
  /** All events that tell of its effect, and how many of each; none where it only answers, or moves the clock. */
  events: Partial<Record<EventType, number>>;
  /** The row goes on by itself: a repeat whose answer was lost is told how it is by then. */
  goesOn?: true;
  /** It needs a world in which time has passed, or makes it pass. */
  hasOwnTime?: true;
}

/** By method and path; what comes after a space is another form of the same. */
export type Writes = Record<string, Write>;

const all: Writes = {
  ...{ ...contractWrites, ...itemWrites, ...workWrites, ...billingWrites },
  ...{ ...peopleWrites, ...timeOffWrites, ...webhookWrites, ...approvalWrites },
  ...registerWrites,
  ...prepayWrites,
  ...contractTemplateWrites,
  ...paymentScheduleWrites,
};

export const labelOf = ({ method, path }: Route): string => `${method.toUpperCase()} ${path}`;

export const keyedWrites: readonly Route[] = routes.filter(takesKey);
export const unkeyedWrites: readonly Route[] = routes.filter((route) => isWrite(route) && !takesKey(route));

/** Every way in which a declared write is tried: what is missing here is missing in `all`, or is no route any more. */
export const tried = Object.entries(all).map(([name, write]) => {
  const [method, path] = name.split(' ');
  const route = keyedWrites.find((each) => labelOf(each) === `${method} ${path}`);
  return { name, route, ...write };
});

export type Tried = Write & { name: string; route: Route };

/** The request as it goes out; `changes` for one that differs. */
export function send(
  world: World,
  route: Route,
  { ids = {}, query = '', body, file, by = world.admin }: Prepared,
  options: SendOptions,
): Promise<Answer> {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => ids[name]!) + query;
  const given = file ? { ...options, raw: formOf(body ?? {}, file) } : options;
  return by.send(route.method.toUpperCase(), path, file ? undefined : body, given);
}

/** The same request but for its content; see `Prepared.other`. */
export function differing(
  route: Route,
  prepared: Prepared,
  headers: Record<string, string> = {},
): { prepared: Prepared; headers: Record<string, string> } {
  const { other, ids = {} } = prepared;
  if (other) return { prepared: { ...prepared, ...other }, headers };
  if (route.versioned) return { prepared, headers: { ...headers, 'If-Match': '*' } };
  const last = namesIn(route.path).at(-1);
  if (last === undefined) throw new Error(`${labelOf(route)} has nothing that could differ.`);
  return { prepared: { ...prepared, ids: { ...ids, [last]: ELSE } }, headers };
}

const ELSE = '00000000-0000-7000-8000-000000000000';

function formOf(fields: Json, { filename, content }: Upload): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, String(value));
  data.append('file', new Blob([content], { type: 'text/plain' }), filename);
  return data;
}

const HEADERS = ['etag', 'link', 'location', 'deprecation', 'sunset'];

/** All that is said again by a repeat. */
export const said = ({ status, body, headers }: Answer) => ({
  status,
  body,
  headers: HEADERS.map((name) => [name, headers.get(name)]),
});

/** How many events of each of these types there are. */
export async function countByType({ db, scope }: World, types: string[]): Promise<Record<string, number>> {
  const rows = await db('events').where(scope).whereIn('type', types).pluck<string[]>('type');
  return Object.fromEntries(types.map((type) => [type, rows.filter((each) => each === type).length]));
}
