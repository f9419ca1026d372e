import { accessOf } from '../shared/access';
import { errorCodes, errorGroups } from '../shared/error-codes';
import type { Route } from '../shared/route';
import { operationId } from './operation-id';
import { tagOf, tagsOf } from './tags';

/** `docs/errors.md`. */
export function errorsPage(): string {
  const groups = errorGroups.map(({ title, codes }) => {
    const entries = codes.map((code) => {
      const { status, means, wayOut } = errorCodes[code];
      return `- \`${code}\` (${status}): ${means} ${wayOut}`;
    });
    return `## ${title}\n\n${entries.join('\n')}\n`;
  });
  return `# Error codes\n\n${GENERATED}\n\n${SHAPE}\n\n${groups.join('\n')}`;
}

/** `docs/routes.md`. */
export function routesPage(routes: readonly Route[]): string {
  const groups = tagsOf(routes).map(({ name }) => {
    const lines = routes.filter((route) => tagOf(route) === name).map(lineOf);
    return `## ${name}\n\n${lines.join('\n')}\n`;
  });
  return `# Routes\n\n${GENERATED} In brackets is the right that a token of the employer’s side needs, and whether a worker may. The same with every field is at \`/v1/docs\` and \`/v1/openapi.json\` of a running service.\n\n${groups.join('\n')}`;
}

export const GENERATED = 'Written by `npm run docs` from the declarations; a test holds it up to date.';

const SHAPE = `Every error has one shape; the list of codes is closed.

\`\`\`json
{
  "error": {
    "code": "notice_period",
    "message": "The notice period allows 2026-03-15 at the earliest. Choose that date or later, or give notice_override_reason.",
    "details": [{ "field": "completion_date", "rule": "notice_period", "message": "…" }],
    "request_id": "…"
  }
}
\`\`\`

Build on \`code\`; \`message\` is for people and may change. \`details\` names fields, or holds facts about the refusal.`;

function lineOf(route: Route): string {
  const { method, path, summary } = route;
  const expands = Object.keys(route.expand ?? {}).map((name) => `\`${name}\``);
  const told = expands.length > 0 ? ` Expands ${expands.join(', ')}.` : '';
  return `- \`${method.toUpperCase()} /v1${path}\` (${whoMay(route)}): ${summary}. \`${operationId(route)}\`${told}`;
}

function whoMay(route: Route): string {
  const { isOpen, employer, worker } = accessOf(route);
  if (isOpen) return 'no token';
  if (employer === null) return 'any token';
  return [...(employer === 'nobody' ? [] : [`\`${employer}\``]), ...(worker ? ['worker'] : [])].join(', ');
}
