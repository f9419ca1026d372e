import express, { Router, type Request, type Response } from 'express';
import { switchKind } from '../../../commands/mail/switch-kind';
import { employerName } from '../../../queries/environment/employer-name';
import { findSubscription, type Subscription } from '../../../queries/mail/find-subscription';
import { ApiError } from '../../shared/errors';
import { wrongTokens } from '../../shared/middleware/wrong-tokens';
import { unauthorized } from '../../shared/refused-token';
import type { Services } from '../../shared/services';
import type { Page } from '../messages';
import type { PageUrls } from '../urls';
import { choiceIn } from './choice';
import { unsubscribePage, type State } from './page';

type SendPage = (req: Request, res: Response, page: Page | null) => void;
type Asked = Request<{ token: string }>;

/** A button sends one word; a program that presses it, a form of one field. */
const readText = express.text({ type: () => true, limit: 4_096, defaultCharset: 'utf-8' });

/** The way out of mails: looking at it does nothing, one click switches their kind off (docs/adr/0021, RFC 8058). */
export function unsubscribing(services: Services, urls: PageUrls, sendPage: SendPage): Router {
  const watched = wrongTokens(services.config);
  const find = (req: Request, token: string) =>
    watched(req, token, async () => {
      const found = await findSubscription(services, token);
      if (found === 'forged') throw unauthorized();
      return found;
    }).catch((error: unknown) => {
      if (error instanceof ApiError && error.status === 401) return null;
      throw error;
    });
  const show = async (of: Subscription, state: State, status?: number) =>
    unsubscribePage(of, state, {
      ...{ urls, employer: await employerName(services, of) },
      ...(status === undefined ? {} : { status }),
    });
  const router = Router({ caseSensitive: true });
  router.get('/:token', async (req: Asked, res) => {
    const of = await find(req, req.params.token);
    sendPage(req, res, of && (await show(of, of.isOn ? 'asks' : 'stopped')));
  });
  router.post('/:token', readText, async (req: Asked, res) => {
    const of = await find(req, req.params.token);
    const choice = choiceIn(req.body);
    if (!of || !choice) return sendPage(req, res, of && (await show(of, of.isOn ? 'asks' : 'stopped', 422)));
    await switchKind(services, of, choice === 'resume');
    sendPage(req, res, await show(of, choice === 'resume' ? 'resumed' : 'stopped'));
  });
  return router;
}
