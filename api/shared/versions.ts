/** The dated versions of `/v1` that a client may ask for, the oldest first. The last is what is answered. */
export const apiVersions = ['2026-11-27'] as const;

export const VERSION_HEADER = 'Perdure-Version';

export const currentVersion: string = apiVersions.at(-1)!;
