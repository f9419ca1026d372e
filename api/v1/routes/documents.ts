import { Router, type Request } from 'express';
import multer from 'multer';
import { contractOf, idParam } from '../../shared/access';
import { contextOf } from '../../shared/middleware/authenticate';
import type { Services } from '../../shared/services';
import { ApiError } from '../../shared/errors';
import { sendFile } from '../../shared/send-file';
import { adminOnly } from '../legacy';
import { documentWire } from '../views/contract';

/** Files that belong to a contract; kept by digest in the file store, listed on the contract. */
export function documentRoutes(services: Services): Router {
  const { gateway, files, config } = services;
  const router = Router();
  const upload = multer({
    storage: multer.memoryStorage(),
    limits: { fileSize: config.MAX_FILE_BYTES, files: 1 },
  }).single('file');

  router.post('/contracts/:contractId/documents', adminOnly, upload, async (req, res) => {
    const context = contextOf(res);
    const contract = await contractOf(services, context, req);
    const file = fileOf(req);
    const stored = await files.save(file.buffer);
    const document = {
      id: context.resourceId,
      filename: file.originalname.slice(0, 255),
      contentType: file.mimetype,
      ...stored,
    };
    const { documents } = await gateway.contract(context, contract, {
      type: 'addDocument',
      actor: context.actor,
      document,
    });
    res.status(201).json(documentWire(documents.find(({ id }) => id === document.id)!));
  });

  router.get('/contracts/:contractId/documents', async (req, res) => {
    const contract = await contractOf(services, contextOf(res), req);
    res.json({ data: contract.documents.map(documentWire) });
  });

  router.get('/contracts/:contractId/documents/:documentId', async (req, res) => {
    const contract = await contractOf(services, contextOf(res), req);
    const id = idParam(req, 'documentId', 'document');
    const document = contract.documents.find((candidate) => candidate.id === id);
    await sendFile(res, files, document, 'document');
  });

  return router;
}

function fileOf(req: Request): Express.Multer.File {
  if (req.file && req.file.size > 0) return req.file;
  throw new ApiError(
    400,
    'invalid_request',
    'file: send one non-empty file as multipart/form-data, in the part named "file".',
    [
      {
        field: 'file',
        rule: 'required',
        message: 'send one non-empty file as multipart/form-data, in the part named "file"',
      },
    ],
  );
}
