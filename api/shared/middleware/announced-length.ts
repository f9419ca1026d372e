import type { Request, RequestHandler } from 'express';
import type { Config } from '../../../config/environment';
import { bodyTooLarge, type ApiError } from '../errors';
import { isMultipart } from './read-data';
import { MAX_UPLOAD_OVERHEAD, uploadTooLarge } from './upload';

type Bounds = Pick<Config, 'MAX_BODY_BYTES' | 'MAX_FILE_BYTES'>;

/**
 * Refuses a body that is announced to be too large before any of it is read. The parsers would hold the answer back
 * until the whole of it has come. Nothing else can be asked on that connection, because the body would come first.
 */
export function refuseAnnounced(bounds: Bounds, takesUpload: boolean): RequestHandler {
  return (req, res, next) => {
    const refusal = refusalOf(req, bounds, takesUpload);
    if (refusal === null) return next();
    res.set('Connection', 'close');
    linger(req);
    next(refusal);
  };
}

/** What is under way meanwhile is read and thrown away for so long: a client that writes into a closed connection loses the answer. */
const LINGER_MS = 1_000;

function linger(req: Request): void {
  const { socket } = req;
  const close = socket.destroySoon.bind(socket);
  // Called once the answer has been written.
  socket.destroySoon = () => {
    socket.end();
    const timer = setTimeout(close, LINGER_MS).unref();
    req.once('close', () => clearTimeout(timer));
    req.once('end', close).resume();
  };
}

function refusalOf(req: Request, bounds: Bounds, takesUpload: boolean): ApiError | null {
  const { MAX_BODY_BYTES, MAX_FILE_BYTES } = bounds;
  const length = Number(req.headers['content-length'] ?? 0);
  if (!isMultipart(req)) return length > MAX_BODY_BYTES ? bodyTooLarge(MAX_BODY_BYTES) : null;
  // Where no upload is taken, it is refused as one, whatever its length.
  return takesUpload && length > MAX_FILE_BYTES + MAX_UPLOAD_OVERHEAD ? uploadTooLarge(bounds) : null;
}
