/** A path as logs may have it: whoever reads them is not to open the page behind a link. */
export const loggedPath = (path: string): string => path.replace(/^\/l\/[^/]+/, '/l/…');
