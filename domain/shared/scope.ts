/** One environment of one organisation. Every row, query and workflow id carries both; they come from the token (D-2). */
export interface Scope {
  organisationId: string;
  environmentId: string;
}

/** The two fields and nothing else: a token, alarm or row that is passed as a scope carries more. */
export function inScope({ organisationId, environmentId }: Scope): Scope {
  return { organisationId, environmentId };
}
