/** As ids look, for documents. */
export const SOME_ID = '01980b3e-7a54-7c3e-9d1f-2b6c5d4e3f21';
