import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Express } from 'express';
import { newId } from '../store/db/ids';
import { ApiError, errorBody } from './shared/errors';
import { currentVersion, VERSION_HEADER } from './shared/versions';

/**
 * Longer than clients and proxies keep an idle connection, which is mostly a minute: whoever closes it last must not be
 * the server, or a request that is on its way meets a connection that has just been closed.
 */
const KEEP_ALIVE_MS = 75_000;

/**
 * A query may hold a reason of 2,000 letters, and one letter of some scripts takes twelve bytes of a URL. What the schemas
 * allow is not to be refused for its length, with room for everything beside it.
 */
const MAX_HEADER_BYTES = 64 * 1024;

interface UnderWay {
  request: IncomingMessage;
  response: ServerResponse;
}

/** The server of the application. What its parser of HTTP refuses has the one shape of error, too. */
export function createHttpServer(app: Express): Server {
  // A request without Host is refused by the application, because the parser would say nothing of why.
  const server = createServer(
    { requireHostHeader: false, keepAliveTimeout: KEEP_ALIVE_MS, maxHeaderSize: MAX_HEADER_BYTES },
    app,
  );
  const underWay = new WeakMap<Duplex, UnderWay>();
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    underWay.set(request.socket, { request, response });
    response.once('close', () => underWay.delete(request.socket));
  });
  server.on('checkExpectation', app);
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const before = underWay.get(socket);
    // What was asked before on this connection may be done yet: whoever is told nothing does not take it for refused.
    const isAnswerable = !before?.response.headersSent && !before?.request.complete;
    if (!socket.writable || error.code === 'ECONNRESET' || !isAnswerable) return void socket.destroy();
    socket.end(rawAnswer(refusalOf(error)));
  });
  return server;
}

function refusalOf({ code = '' }: NodeJS.ErrnoException): ApiError {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return new ApiError(
        431,
        'headers_too_large',
        'The request line and the headers are larger than this service accepts. Send fewer, or shorter ones.',
      );
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return new ApiError(
        413,
        'body_too_large',
        'The extensions of the chunks are larger than this service accepts. Leave them out.',
      );
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new ApiError(
        408,
        'request_timeout',
        'The request did not arrive whole in time. Send it again, at once.',
      );
    default:
      return new ApiError(
        400,
        'malformed_request',
        'This is no HTTP request that can be read. Check its first line, its headers and the length of its body.',
      );
  }
}

const REASONS: Record<number, string> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  413: 'Content Too Large',
  431: 'Request Header Fields Too Large',
};

function rawAnswer(error: ApiError): string {
  const requestId = newId();
  const body = JSON.stringify(errorBody(error, requestId));
  const lines = [
    `HTTP/1.1 ${error.status} ${REASONS[error.status]}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: private, no-store',
    'X-Content-Type-Options: nosniff',
    `X-Request-Id: ${requestId}`,
    `${VERSION_HEADER}: ${currentVersion}`,
    `Date: ${new Date().toUTCString()}`,
    'Connection: close',
  ];
  return `${lines.join('\r\n')}\r\n\r\n${body}`;
}
