import type { RequestHandler } from 'express';
import multer from 'multer';
import type { Attachment } from '../../domain/adjustment/adjustment';
import { ApiError } from '../errors';
import type { Services } from '../services';

const TOO_MANY = ['LIMIT_FILE_COUNT', 'LIMIT_UNEXPECTED_FILE'];

/** Reads a multipart body with at most one file, in the part `file`; any other body is left to others (R1-16). */
export function optionalUpload({ config }: Pick<Services, 'config'>): RequestHandler {
  const upload = multer({
    storage: multer.memoryStorage(),
    limits: { fileSize: config.MAX_FILE_BYTES, files: 1, fields: 50 },
  }).single('file');
  return (req, res, next) => {
    void upload(req, res, (error: unknown) => {
      const code = (error as { code?: string } | undefined)?.code;
      next(code && TOO_MANY.includes(code) ? secondFile() : error);
    });
  };
}

/** Keeps the file by its digest. The adjustment refers to it only when it is recorded with it. */
export async function saveAttachment(
  { files }: Pick<Services, 'files'>,
  file: Express.Multer.File,
): Promise<Attachment> {
  const stored = await files.save(file.buffer);
  return { filename: file.originalname.slice(0, 255), contentType: file.mimetype, ...stored };
}

function secondFile(): ApiError {
  const message =
    'An adjustment has at most one attachment, in the part named "file". Combine the documents into one file.';
  return new ApiError(400, 'single_attachment', message, [
    { field: 'file', rule: 'single_attachment', message },
  ]);
}
