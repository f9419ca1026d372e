/** Nothing but the token of a link is as long: ids are shorter, and signatures stand in queries. */
const LONGEST = 60;

/**
 * The path of a request as logs may have it: whoever reads them is not to open the page behind a link, however the link
 * was asked for.
 */
export function loggedPath(originalUrl: string): string {
  const [path = ''] = originalUrl.split(/[?#]/);
  return path
    .split('/')
    .map((part) => (part.length > LONGEST ? '…' : part))
    .join('/');
}
