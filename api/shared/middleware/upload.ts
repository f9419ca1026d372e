import type { Request, RequestHandler } from 'express';
import multer from 'multer';
import type { Config } from '../../../config/environment';
import { ApiError } from '../errors';
import type { UploadedFile } from '../route';

const TOO_MANY = ['LIMIT_FILE_COUNT', 'LIMIT_UNEXPECTED_FILE'];
const MAX_NAME = 255;

/** Reads a multipart body with at most one file, in the part `file`; any other body is left to others (R1-16). */
export function readUpload(
  { MAX_FILE_BYTES }: Pick<Config, 'MAX_FILE_BYTES'>,
  code: 'single_attachment' | 'single_file',
): RequestHandler {
  const upload = multer({
    storage: multer.memoryStorage(),
    limits: { fileSize: MAX_FILE_BYTES, files: 1, fields: 50 },
  }).single('file');
  return (req, res, next) => {
    void upload(req, res, (error: unknown) => {
      const reason = (error as { code?: string } | undefined)?.code;
      next(reason && TOO_MANY.includes(reason) ? secondFile(code) : error);
    });
  };
}

export function uploadedFile({ file }: Request): UploadedFile | undefined {
  if (!file) return undefined;
  const { originalname, mimetype, buffer } = file;
  return { filename: originalname.slice(0, MAX_NAME), contentType: mimetype, content: buffer };
}

/** The file that was sent, where there has to be one. */
export function requireFile(file: UploadedFile | undefined): UploadedFile {
  if (file && file.content.length > 0) return file;
  const message = 'send one non-empty file as multipart/form-data, in the part named "file"';
  throw new ApiError(400, 'invalid_request', `file: ${message}.`, [
    { field: 'file', rule: 'required', message },
  ]);
}

function secondFile(code: 'single_attachment' | 'single_file'): ApiError {
  if (code === 'single_file')
    return new ApiError(400, code, 'Send exactly one file, in the part named "file".');
  const message =
    'An adjustment has at most one attachment, in the part named "file". Combine the documents into one file.';
  return new ApiError(400, code, message, [{ field: 'file', rule: code, message }]);
}
