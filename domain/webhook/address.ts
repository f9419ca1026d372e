import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/**
 * What may be sent to beside the public internet: names of hosts, addresses and networks. Over http, too, and to any
 * port. For development, and for receivers in a network of one's own.
 */
export interface Opened {
  names: ReadonlySet<string>;
  networks: readonly [Address, number][];
}

export const NOTHING_OPENED: Opened = { names: new Set(), networks: [] };

/** By commas: `localhost,127.0.0.0/8,::1`. Answers the entry that is none of these, if there is one. */
export function parseOpened(text: string): Opened | string {
  const names = new Set<string>();
  const networks: [Address, number][] = [];
  for (const entry of text.split(',').map((each) => each.trim().toLowerCase())) {
    if (entry === '') continue;
    const network = networkOf(entry);
    if (network) networks.push(network);
    else if (/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(entry) && /[a-z]/.test(entry)) names.add(entry);
    else return entry;
  }
  return { names, networks };
}

function networkOf(entry: string): [Address, number] | null {
  const [address, length, more] = entry.split('/');
  if (address === undefined || more !== undefined || !isLiteral(address)) return null;
  const parsed = ipaddr.parse(address);
  const most = parsed.kind() === 'ipv4' ? 32 : 128;
  if (length === undefined) return [parsed, most];
  return /^\d{1,3}$/.test(length) && Number(length) <= most ? [parsed, Number(length)] : null;
}

/** As PostgreSQL and sockets write addresses: four decimals, or IPv6. `ipaddr.js` alone takes `10.1` for one as well. */
const isLiteral = (text: string): boolean =>
  ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text);

/** Named like a public address, and is the platform's own: it answers to every machine in that cloud. */
const PLATFORM = ['168.63.129.16'];

/** An address of the internet at large: no loopback, private, link-local, shared, mapped, translated or reserved one. */
export function isPublic(text: string): boolean {
  if (!isLiteral(text)) return false;
  const address = ipaddr.parse(text);
  if (address.range() !== 'unicast' || PLATFORM.includes(text)) return false;
  // Of IPv6, only this is in use; the rest is not given to anybody yet.
  return address.kind() === 'ipv4' || address.match(ipaddr.parse('2000::'), 3);
}

/** One that the configuration names; an IPv4 address that is written as IPv6 is the same one. */
export function isOpened(text: string, { networks }: Opened): boolean {
  if (!isLiteral(text)) return false;
  const address = ipaddr.process(text);
  return networks.some(
    ([network, length]) => network.kind() === address.kind() && address.match(network, length),
  );
}

export const isOpenedName = (host: string, { names }: Opened): boolean => names.has(nameOf(host));

/** A name as it is looked up: without the point at its end, and an IPv6 address without its brackets. */
export const nameOf = (host: string): string =>
  host
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^\[(.*)\]$/, '$1');

/** Whether a message may go to that address, reached in that way. */
export function mayReach(
  address: string,
  { isPlain, opened }: { isPlain: boolean; opened: Opened },
): boolean {
  return isOpened(address, opened) || (!isPlain && isPublic(address));
}

/** Over http, or to a port that belongs to something else: only what the configuration opens is reached so. */
export const isPlain = ({ protocol, port }: { protocol: string; port: string | number }): boolean =>
  protocol !== 'https:' || !isUsualPort(Number(port === '' ? 443 : port));

const isUsualPort = (port: number): boolean => port === 443 || port > 1_023;

export const isHttp = ({ protocol }: Pick<URL, 'protocol'>): boolean =>
  protocol === 'https:' || protocol === 'http:';

export type UrlRefusal = 'scheme' | 'credentials' | 'port' | 'address';

/**
 * Why nothing is sent there, as far as the URL alone says it; null where that depends on what its name leads to. Any
 * writing of an address (decimal, octal, hexadecimal, short) has been made one of four decimals by `URL`.
 */
export function refusalOfUrl(url: URL, opened: Opened): UrlRefusal | null {
  if (!isHttp(url)) return 'scheme';
  if (url.username !== '' || url.password !== '') return 'credentials';
  const host = nameOf(url.hostname);
  if (isOpenedName(host, opened)) return null;
  const plain = isPlain(url);
  if (isLiteral(host)) {
    if (isOpened(host, opened)) return null;
    return isPublic(host) ? plainRefusal(url) : 'address';
  }
  if (/(^|\.)(localhost|internal|local|home\.arpa)$/.test(host) && opened.networks.length === 0)
    return 'address';
  return plain && opened.networks.length === 0 ? plainRefusal(url) : null;
}

const plainRefusal = (url: URL): UrlRefusal | null =>
  url.protocol !== 'https:' ? 'scheme' : isPlain(url) ? 'port' : null;
