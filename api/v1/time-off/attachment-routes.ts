import type { Response } from 'express';
import { attachToTimeOff, detachFromTimeOff } from '../../../commands/time-off/attach-to-time-off';
import { requireFile } from '../../shared/middleware/upload';
import { reply, route } from '../../shared/route';
import { sendFile } from '../../shared/send-file';
import { ofOne } from './one';
import { timeOff } from './schemas';
import { timeOffView } from './views';

const ofAttachment = { ...ofOne, path: `${ofOne.path}/attachment` };
const refusals = ['not_your_contract', 'not_pending', 'no_change'] as const;

/** The one document of time off, such as a certificate, which may come after the approval. */
export const timeOffAttachmentRoutes = [
  route({
    ...ofAttachment,
    method: 'get',
    summary: 'Download the attachment of time off',
    errors: ['not_your_contract', 'file_store_unavailable'],
    needs: 'time-off:read',
    orWorker: true,
    answers: { 200: { content: '*/*' } },
    handle: ({ services, loaded: { attachment } }) =>
      reply(200, (response: Response) =>
        sendFile(response, services.files, attachment ?? null, 'attachment'),
      ),
  }),
  route({
    ...ofAttachment,
    method: 'put',
    versioned: true,
    summary: 'Attach a document to time off',
    errors: [...refusals, 'file_store_unavailable'],
    needs: 'time-off:submit',
    orWorker: true,
    upload: 'single_attachment',
    answers: { 200: timeOff },
    handle: async ({ services, context, loaded, file }) =>
      reply(200, timeOffView(await attachToTimeOff(services, context, loaded, requireFile(file)))),
  }),
  route({
    ...ofAttachment,
    method: 'delete',
    versioned: true,
    summary: 'Remove the attachment of time off that nobody has reviewed',
    errors: refusals,
    needs: 'time-off:submit',
    orWorker: true,
    answers: { 200: timeOff },
    handle: async ({ services, context, loaded }) =>
      reply(200, timeOffView(await detachFromTimeOff(services, context, loaded))),
  }),
];
