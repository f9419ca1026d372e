import { Router, type ErrorRequestHandler, type Request, type RequestHandler, type Response } from 'express';
import { RefusedError } from '../../domain/shared/errors';
import { toApiError } from '../shared/errors';
import { locales, type Locale } from '../../domain/language/locale';
import { sendFile } from '../shared/send-file';
import type { Services } from '../shared/services';
import { assets } from './assets';
import { readBody, readForm } from './form';
import { formPage } from './form-page';
import { pageHeaders } from './headers';
import { gonePage, noticePage, type Page } from './messages';
import { latePage, saidPage } from './outcome-page';
import { submit } from './submit';
import { unsubscribing } from './unsubscribe';
import { pageUrls, type PageUrls } from './urls';
import { isExpired, isOpen, isUnused, visiting, type Visit } from './visit';

/** The pages behind links in messages (docs/adr/0021). */
export function pages(services: Services): Router {
  const visit = visiting(services);
  const urls = pageUrls(services.config);
  const sendPage = sender(urls);
  // As links are written, and in no other way.
  const router = Router({ caseSensitive: true });
  router.get('/assets/:version/:name', sendAsset);
  router.use(['/l', '/u'], pageHeaders);
  router.get('/l/:token', async (req, res) => {
    const visited = await visit(req, req.params.token);
    sendPage(req, res, visited && opened(visited));
  });
  router.post('/l/:token', readBody, async (req: Request<{ token: string }>, res) => {
    const revisit = () => visit(req, req.params.token);
    sendPage(req, res, await submit(services, revisit, readForm(req.body)));
  });
  router.get('/l/:token/files/:id', async (req, res) => {
    const visited = await visit(req, req.params.token);
    const file = visited && isOpen(visited) ? visited.subject.file(req.params.id) : undefined;
    if (file) await sendFile(res, services.files, file, 'file');
    else sendPage(req, res, null);
  });
  router.use('/u', unsubscribing(services, urls, sendPage));
  router.use(['/l', '/u'], (req, res) => sendPage(req, res, null));
  router.use(failed(services.log, urls));
  return router;
}

/** What whoever opens a link sees: the form, that it is too late for one, or what they have said already. */
function opened(visit: Visit): Page | null {
  if (isOpen(visit)) return formPage(visit);
  if (isExpired(visit)) return null;
  return (isUnused(visit) ? latePage(visit) : null) ?? saidPage(visit);
}

const localeFor = (req: Request): Locale => (req.acceptsLanguages([...locales]) || 'en') as Locale;

const sender = (urls: PageUrls) => (req: Request, res: Response, page: Page | null) => {
  const { status, body } = page ?? gonePage(urls, localeFor(req));
  res.status(status).type('html').send(body);
};

/** By name only; a process of another release may ask for what it has named otherwise. */
const sendAsset: RequestHandler<{ version: string; name: string }> = async (req, res, next) => {
  const { version, files } = assets();
  const asset = files.get(req.params.name);
  if (!asset) return next();
  const isOwn = req.params.version === version;
  res.set({
    'Cache-Control': isOwn ? 'public, max-age=31536000, immutable' : 'no-store',
    'Content-Type': asset.type,
    ...(asset.gzipped && { Vary: 'Accept-Encoding' }),
  });
  if (asset.gzipped && req.acceptsEncodings('gzip')) res.set('Content-Encoding', 'gzip').send(asset.gzipped);
  else res.send(await asset.read());
};

/** Whatever goes wrong on these paths is told as a page, without its insides. */
function failed(log: Services['log'], urls: PageUrls): ErrorRequestHandler {
  const sendPage = sender(urls);
  return (error: unknown, req, res, next) => {
    if (res.headersSent || !/^\/[lu]\//.test(req.path)) return next(error);
    if (error instanceof RefusedError) return sendPage(req, res, null);
    const known = toApiError(error);
    if (!known || known.status >= 500)
      log.error({ err: error, method: req.method, requestId: res.locals.requestId as string }, 'page failed');
    const status = known?.status ?? 500;
    const notice =
      status === 429 ? 'tooMany' : status === 413 ? 'tooLarge' : status === 503 ? 'notNow' : 'failed';
    res.locals.error = error;
    res.set(known?.headers ?? {});
    sendPage(req, res, noticePage(urls, localeFor(req), status, notice));
  };
}
