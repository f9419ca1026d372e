import type { Response } from 'express';
import { attachFile } from '../../../commands/adjustment/attach-file';
import { detachFile } from '../../../commands/adjustment/detach-file';
import { requireFile } from '../../shared/middleware/upload';
import { reply, route } from '../../shared/route';
import { sendFile } from '../../shared/send-file';
import { ofAdjustment, ONE } from './one';
import { adjustment } from './schemas';
import { adjustmentView } from './views';
import { itemRefusals } from './refusals';

const ofAttachment = { ...ofAdjustment, path: `${ONE}/attachment` };

/** The one document of an adjustment (R1-16). */
export const adjustmentAttachmentRoutes = [
  route({
    ...ofAttachment,
    method: 'get',
    summary: 'Download the attachment of an adjustment',
    errors: ['file_store_unavailable'],
    needs: 'adjustments:read',
    orWorker: true,
    answers: { 200: { content: '*/*' } },
    handle: ({ services, loaded: { attachment } }) =>
      reply(200, (response: Response) => sendFile(response, services.files, attachment, 'attachment')),
  }),
  route({
    ...ofAttachment,
    method: 'put',
    versioned: true,
    summary: 'Attach a document to an adjustment',
    errors: [...itemRefusals, 'recurring_attachment', 'no_change', 'file_store_unavailable'],
    needs: 'adjustments:submit',
    orWorker: true,
    upload: 'single_attachment',
    answers: { 200: adjustment },
    handle: async ({ services, context, loaded, file }) => {
      const attached = await attachFile(services, context, loaded, requireFile(file));
      return reply(200, adjustmentView(attached));
    },
  }),
  route({
    ...ofAttachment,
    method: 'delete',
    versioned: true,
    summary: 'Remove the attachment of an adjustment',
    errors: [...itemRefusals, 'no_change'],
    needs: 'adjustments:submit',
    orWorker: true,
    answers: { 200: adjustment },
    handle: async ({ services, context, loaded }) =>
      reply(200, adjustmentView(await detachFile(services, context, loaded))),
  }),
];
