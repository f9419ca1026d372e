import type { RequestHandler } from 'express';
import type { Logger } from '../../../config/logger';
import { loggedPath } from '../logged-path';
import { newId } from '../../../store/db/ids';

/** Gives every request an id that the answer, the error and the log line share, and logs it when it is over. */
export function requestId(log: Logger): RequestHandler {
  return (req, res, next) => {
    const given = req.get('X-Request-Id');
    const id = given && /^[\w.-]{1,128}$/.test(given) ? given : newId();
    res.locals.requestId = id;
    res.set('X-Request-Id', id);
    const startedAt = process.hrtime.bigint();
    res.on('finish', () => {
      const ms = Number(process.hrtime.bigint() - startedAt) / 1e6;
      log.info(
        {
          requestId: id,
          method: req.method,
          path: loggedPath(req.originalUrl),
          status: res.statusCode,
          ms: Math.round(ms),
        },
        'request',
      );
    });
    next();
  };
}
