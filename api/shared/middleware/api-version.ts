import type { RequestHandler } from 'express';
import { ApiError } from '../errors';
import { apiVersions, currentVersion, VERSION_HEADER } from '../versions';

const known: readonly string[] = apiVersions;

/** Tells the version that answers, and refuses a request for one that this service has never had. */
export const apiVersion: RequestHandler = (req, res, next) => {
  res.set(VERSION_HEADER, currentVersion);
  const asked = req.get(VERSION_HEADER);
  if (asked === undefined || known.includes(asked)) return next();
  throw new ApiError(
    400,
    'unknown_version',
    `${VERSION_HEADER} names no version of this service. Send one of ${known.join(', ')}, or leave it out.`,
    [{ field: VERSION_HEADER, rule: 'unknown_version', message: `must be one of ${known.join(', ')}` }],
  );
};
