import type { RequestHandler } from 'express';

/** Nothing from elsewhere, no script, and no style but our own. */
const CSP = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headers = {
  'Content-Security-Policy': CSP,
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow',
};

export const pageHeaders: RequestHandler = (_req, res, next) => {
  res.set(headers);
  next();
};
