import { attachFile } from '../../../commands/adjustment/attach-file';
import { detachFile } from '../../../commands/adjustment/detach-file';
import { findAdjustment } from '../../../queries/adjustment/find-adjustment';
import { requireFile } from '../../shared/middleware/upload';
import { reply, route } from '../../shared/route';
import { download } from '../../shared/send-file';
import { ofAdjustment, ONE } from './one';
import { adjustment } from './schemas';
import { adjustmentView } from './views';

const ofAttachment = { ...ofAdjustment, path: `${ONE}/attachment`, caller: 'any token' as const };

/** The one document of an adjustment (R1-16). */
export const adjustmentAttachmentRoutes = [
  route({
    ...ofAttachment,
    method: 'get',
    summary: 'Download the attachment of an adjustment',
    answers: { 200: { content: 'application/octet-stream' } },
    handle: async ({ services, loaded: { attachment } }) =>
      reply(200, await download(services.files, attachment, 'attachment')),
  }),
  route({
    ...ofAttachment,
    method: 'put',
    summary: 'Attach a document to an adjustment',
    upload: 'single_attachment',
    answers: { 200: adjustment },
    handle: async ({ services, context, loaded, file }) => {
      const { id } = await attachFile(services, context, loaded, requireFile(file));
      return reply(200, adjustmentView(await findAdjustment(services, context, id)));
    },
  }),
  route({
    ...ofAttachment,
    method: 'delete',
    summary: 'Remove the attachment of an adjustment',
    answers: { 200: adjustment },
    handle: async ({ services, context, loaded }) => {
      const { id } = await detachFile(services, context, loaded);
      return reply(200, adjustmentView(await findAdjustment(services, context, id)));
    },
  }),
];
