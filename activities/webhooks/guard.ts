import { lookup as systemLookup, type LookupAddress, type LookupOptions } from 'node:dns';
import { isIP } from 'node:net';
import { buildConnector } from 'undici';
import { withoutInterim } from './interim';
import { isOpened, isOpenedName, isPlain, mayReach, nameOf, type Opened } from '../../domain/webhook/address';

/** No connection was made, because of where it would have led, or because that is not known. */
export class BlockedError extends Error {}

const UNREACHABLE_NAME =
  'The name of the host cannot be resolved, or does not lead to addresses that may be sent to.';

/** The signature of `dns.lookup` that asks for all addresses. */
export type Lookup = (
  host: string,
  options: LookupOptions & { all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** What sockets ask of a lookup: one address, or all of them. */
type SocketLookup = (
  host: string,
  options: LookupOptions,
  callback: (error: Error | null, address: string | LookupAddress[], family?: number) => void,
) => void;

interface Guarded {
  opened: Opened;
  timeoutMs: number;
  lookup?: Lookup;
}

/**
 * Connects to public addresses only, and to what the configuration opens. It looks at the very addresses that the socket
 * is about to connect to, so that a name which leads elsewhere the next time it is looked up gains nothing. All
 * addresses of a name must be allowed.
 */
export function guardedConnector({
  opened,
  timeoutMs,
  lookup = systemLookup,
}: Guarded): buildConnector.connector {
  const through = (may: (address: string) => boolean): buildConnector.connector => {
    const connect = buildConnector({ timeout: timeoutMs, lookup: checked(lookup, may) });
    return (options, callback) =>
      connect(options, (...[error, socket]) =>
        error ? callback(error, null) : callback(null, withoutInterim(socket)),
      );
  };
  const usual = through((address) => mayReach(address, { isPlain: false, opened }));
  const plain = through((address) => isOpened(address, opened));
  const any = through(() => true);
  return (options, callback) => {
    const host = nameOf(options.hostname);
    const way = isPlain(options) ? plain : usual;
    if (isOpenedName(host, opened)) return any(options, callback);
    // Sockets look up no name that is an address already.
    if (isIP(host) !== 0 && !mayReach(host, { isPlain: isPlain(options), opened }))
      return callback(new BlockedError('The address is not a public one.'), null);
    return way(options, callback);
  };
}

function checked(lookup: Lookup, may: (address: string) => boolean): SocketLookup {
  return (host, options, callback) => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      const [first] = error ? [] : addresses;
      // Neither whether there is such a name, nor where it leads: whoever asks could map a network by it.
      if (!first || !addresses.every(({ address }) => may(address)))
        return callback(new BlockedError(UNREACHABLE_NAME), []);
      if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}
