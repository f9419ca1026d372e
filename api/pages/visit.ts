import type { Request } from 'express';
import { linkState } from '../../domain/page-link/page-link';
import { hasPassed } from '../../domain/shared/time';
import { RefusedError } from '../../domain/shared/errors';
import { employerName } from '../../queries/environment/employer-name';
import { findLink, type OpenedLink } from '../../queries/page-link/find-link';
import { languageOf } from '../shared/agreement/language';
import { ApiError } from '../shared/errors';
import { wrongTokens } from '../shared/middleware/wrong-tokens';
import { unauthorized } from '../shared/refused-token';
import type { Services } from '../shared/services';
import { acts } from './acts';
import type { Subject, Writing } from './acts/act';
import { pageUrls } from './urls';
import { pageWords } from './words';

/** A link that leads somewhere, and what it is about, as both are at this moment. */
export interface Visit {
  opened: OpenedLink;
  subject: Subject;
  writing: Writing;
}

export type Visiting = (req: Request, token: string) => Promise<Visit | null>;

/** Opens links; what is forged counts against the address that it comes from. */
export function visiting(services: Services): Visiting {
  const watched = wrongTokens(services.config);
  const find = (req: Request, token: string) =>
    watched(req, token, async () => {
      const found = await findLink(services, token);
      if (found === 'forged') throw unauthorized();
      return found;
    });
  return async (req, token) => {
    try {
      const opened = await find(req, token);
      return opened && (await visit(services, opened, token));
    } catch (error) {
      if (error instanceof RefusedError || (error instanceof ApiError && error.status === 401)) return null;
      throw error;
    }
  };
}

async function visit(services: Services, opened: OpenedLink, token: string): Promise<Visit> {
  const { link, context } = opened;
  const [subject, employer] = await Promise.all([
    acts[link.act](services, context, link.subjectId, link),
    employerName(services, context),
  ]);
  const locale = subject.locale ?? opened.holder.locale;
  const urls = pageUrls(services.config);
  const fileUrl = (id: string) => urls.file(token, id);
  return {
    opened,
    subject,
    writing: {
      ...{ language: languageOf(locale), words: pageWords[locale], employer, urls, fileUrl },
      isSandbox: context.environment.kind === 'sandbox',
    },
  };
}

/** How the link stands for whoever sends this submission; null for one who only looks. */
export function stateFor({ opened: { link, context } }: Visit, submission: string | null) {
  return linkState(link, { submission, now: context.now, realNow: new Date().toISOString() });
}

/** Whether its time has passed: then it tells nothing, whatever became of it. */
export const isExpired = ({ opened: { link, context } }: Visit): boolean =>
  hasPassed(link.expiresAt, context.now);

export const isUnused = (visit: Visit): boolean => stateFor(visit, null) === 'open';

export const isOpen = (visit: Visit): boolean => isUnused(visit) && visit.subject.standing === 'open';
