import type { RequestHandler } from 'express';
import { invalidRequest } from '../errors';
import { contextOf } from './authenticate';

const ETAG = /^\s*"(\d{1,9})"\s*$/;
const ANY = /^\s*\*\s*$/;

/**
 * The version of the row for which alone a command is meant. It is compared where the command is decided, under the
 * lock of the row: what is read here may be gone by then.
 */
export function readIfMatch(versioned: boolean): RequestHandler {
  return (req, res, next) => {
    const given = req.get('If-Match');
    if (given === undefined) return next();
    if (!versioned) throw invalidRequest([fault('unsupported', 'does not go with this route; leave it out')]);
    const version = ETAG.exec(given)?.[1];
    if (version === undefined && !ANY.test(given))
      throw invalidRequest([fault('invalid_etag', 'must be one ETag as it was answered, such as "3", or *')]);
    if (version !== undefined) contextOf(res).ifVersion = Number(version);
    next();
  };
}

const fault = (rule: string, message: string) => ({ field: 'If-Match', rule, message });
