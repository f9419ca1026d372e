/** The dated version of the API that the types are of. */
export const API_VERSION = '2026-11-27';
