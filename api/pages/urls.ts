import type { Services } from '../shared/services';
import { assets } from './assets';

/** Every address that a page names. */
export interface PageUrls {
  asset(name: string): string;
  /** A file of what a link shows. */
  file(token: string, id: string): string;
}

/** Below the path of `PUBLIC_URL`, if it has one: a proxy in front takes that away before it asks us. */
export function pageUrls({ PUBLIC_URL }: Pick<Services['config'], 'PUBLIC_URL'>): PageUrls {
  const below = PUBLIC_URL ? new URL(PUBLIC_URL).pathname.replace(/\/+$/, '') : '';
  return {
    asset: (name) => `${below}/assets/${assets().version}/${name}`,
    file: (token, id) => `${below}/l/${token}/files/${id}`,
  };
}
