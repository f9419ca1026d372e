import type { Response } from 'express';
import { attachToWork, detachFromWork } from '../../../commands/work/order-work';
import { requireFile } from '../../shared/middleware/upload';
import { reply, route } from '../../shared/route';
import { sendFile } from '../../shared/send-file';
import { ofItem, type OfKind } from './kinds';
import { work } from './schemas';
import { workView } from './views';

const refusals = [
  'not_your_work',
  'invoice_locked',
  'work_immutable',
  'already_reviewed',
  'not_pending',
  'no_change',
] as const;

/** The one document of a timesheet, a task or a milestone. */
export const workAttachmentRoutes = (of: OfKind) => {
  const ofAttachment = { ...ofItem(of), path: `${of.item}/attachment` };
  return [
    route({
      ...ofAttachment,
      method: 'get',
      summary: `Download the attachment of ${of.one}`,
      errors: ['file_store_unavailable'],
      needs: 'work:read',
      orWorker: true,
      answers: { 200: { content: '*/*' } },
      handle: ({ services, loaded: { item } }) =>
        reply(200, (response: Response) => sendFile(response, services.files, item.attachment, 'attachment')),
    }),
    route({
      ...ofAttachment,
      method: 'put',
      versioned: true,
      summary: `Attach a document to ${of.one}`,
      errors: [...refusals, 'file_store_unavailable'],
      needs: 'work:submit',
      orWorker: true,
      upload: 'single_attachment',
      answers: { 200: work },
      handle: async ({ services, context, loaded: { item }, file }) =>
        reply(200, workView(await attachToWork(services, context, item, requireFile(file)))),
    }),
    route({
      ...ofAttachment,
      method: 'delete',
      versioned: true,
      summary: `Remove the attachment of ${of.one}`,
      errors: refusals,
      needs: 'work:submit',
      orWorker: true,
      answers: { 200: work },
      handle: async ({ services, context, loaded: { item } }) =>
        reply(200, workView(await detachFromWork(services, context, item))),
    }),
  ];
};
