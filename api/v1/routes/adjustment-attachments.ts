import { Router } from 'express';
import { adjustmentOf } from '../adjustment-access';
import { contextOf } from '../../shared/middleware/authenticate';
import { ApiError } from '../../shared/errors';
import { notFound } from '../../../domain/shared/failures';
import { sendFile } from '../../shared/send-file';
import { optionalUpload, saveAttachment } from '../legacy';
import type { Services } from '../../shared/services';
import { adjustmentWire } from '../views/adjustment';
import { getAdjustment } from '../../../store/adjustment/adjustments';

const PATH = '/invoice-adjustments/:adjustmentId/attachment';

/** The one document of an adjustment (R1-16). */
export function adjustmentAttachmentRoutes(services: Services): Router {
  const { db, gateway, files } = services;
  const router = Router();

  router.get(PATH, async (req, res) => {
    const { attachment } = await adjustmentOf(services, contextOf(res), req);
    await sendFile(res, files, attachment, 'attachment');
  });

  router.put(PATH, optionalUpload(services), async (req, res) => {
    const context = contextOf(res);
    const adjustment = await adjustmentOf(services, context, req);
    if (!req.file || req.file.size === 0) {
      const message = 'send one non-empty file as multipart/form-data, in the part named "file"';
      throw new ApiError(400, 'invalid_request', `file: ${message}.`, [
        { field: 'file', rule: 'required', message },
      ]);
    }
    const attachment = await saveAttachment(services, req.file);
    const { actor } = context;
    await gateway.adjustment(context, adjustment, { type: 'edit', actor, edit: { attachment } });
    res.json(adjustmentWire((await getAdjustment(db, context.scope, adjustment.id))!));
  });

  router.delete(PATH, async (req, res) => {
    const context = contextOf(res);
    const adjustment = await adjustmentOf(services, context, req);
    if (!adjustment.attachment) throw notFound('attachment');
    const { actor } = context;
    await gateway.adjustment(context, adjustment, { type: 'edit', actor, edit: { attachment: null } });
    res.json(adjustmentWire((await getAdjustment(db, context.scope, adjustment.id))!));
  });

  return router;
}
