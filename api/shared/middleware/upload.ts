import type { Request, RequestHandler } from 'express';
import { isUtf8 } from 'node:buffer';
import multer from 'multer';
import type { Config } from '../../../config/environment';
import { ApiError, invalidRequest } from '../errors';
import type { UploadedFile } from '../route';
import { ofOneLine } from '../plain-text';
import { shownName } from '../storable';
import { countParts } from './count-parts';

const SECOND_FILE = ['LIMIT_FILE_COUNT', 'LIMIT_UNEXPECTED_FILE'];
const TOO_LARGE = ['LIMIT_FILE_SIZE', 'LIMIT_FIELD_VALUE'];
const MAX_FIELDS = 20;
const MAX_FIELD_BYTES = 131_072;
/** What an upload has beside its file: its fields, and the head of each part, as far as the parser reads one. */
export const MAX_UPLOAD_OVERHEAD = MAX_FIELDS * MAX_FIELD_BYTES + (MAX_FIELDS + 1) * 16_384;
const MAX_NAME = 255;
const MAX_TYPE = 100;
const UNREADABLE = '\u{fffd}';

const PLAIN_HEADER =
  'begin each part with a header whose names hold neither U+0000, nor line breaks, nor quotation marks';

/** By what the parser says of the body. */
const REMEDIES = [
  [/end of form/i, 'end it with its boundary and two hyphens'],
  [/boundary/i, 'name its boundary in the Content-Type'],
] as const;

/** Undefined where it is said to be in an encoding that nobody here reads. */
type Text = string | undefined;

type Code = 'single_attachment' | 'single_file';

/**
 * Reads a multipart body with at most one file, in the part `file`; any other body is left to others (R1-16). What it
 * may hold in memory is bounded: the file, and twenty texts of 128 KiB.
 */
export function readUpload(config: Pick<Config, 'MAX_FILE_BYTES'>, code: Code): RequestHandler {
  const upload = multer({
    storage: multer.memoryStorage(),
    limits: {
      fileSize: config.MAX_FILE_BYTES,
      files: 1,
      fields: MAX_FIELDS,
      fieldSize: MAX_FIELD_BYTES,
      fieldNameSize: 100,
      fieldNestingDepth: 0,
      parts: MAX_FIELDS + 1,
      headerPairs: 20,
    },
  }).single('file');
  return (req, res, next) => {
    const sent = req.is('multipart') ? countParts(req) : () => 0;
    void upload(req, res, (error: unknown) => {
      if (error) return next(refusalOf(error, code, config));
      // The parser calls this from events of the stream: what is thrown here would reach nobody, and end the process.
      try {
        if (req.file) req.file.originalname = nameOf(req.file.originalname);
        next(unreadable(req, sent()));
      } catch (fault) {
        next(fault);
      }
    });
  };
}

export function uploadedFile({ file }: Request): UploadedFile | undefined {
  if (!file) return undefined;
  const { originalname, mimetype, buffer } = file;
  return { filename: originalname, contentType: mimetype, content: buffer };
}

/** The file that was sent, where there has to be one. */
export function requireFile(file: UploadedFile | undefined): UploadedFile {
  if (file && file.content.length > 0) return file;
  const message = 'send one non-empty file as multipart/form-data, in the part named "file"';
  throw new ApiError(400, 'invalid_request', `file: ${message}.`, [
    { field: 'file', rule: 'required', message },
  ]);
}

/**
 * The name in Unicode. Browsers send it as UTF-8, which the parser reads byte by byte; what is no UTF-8 was sent in
 * Latin-1, or has been decoded by the notation of RFC 5987 already.
 */
function nameOf(name: string): string {
  const isBytes = [...name].every((letter) => letter.codePointAt(0)! <= 0xff);
  const bytes = Buffer.from(name, 'latin1');
  return isBytes && isUtf8(bytes) ? bytes.toString('utf8') : name;
}

/** What has come, but not as it can be kept. */
function unreadable(req: Request, sent: number): ApiError | undefined {
  if (!req.is('multipart')) return undefined;
  const { file, body } = req as { file?: Express.Multer.File; body?: Record<string, Text | Text[]> };
  // Without a boundary the parser takes it for some other body, and leaves it alone.
  if (!body) return malformed('it names no boundary', 'name one in its Content-Type');
  const marked = Object.entries(body).find(([, value]) =>
    [value].flat().some((text) => text === undefined || text.includes(UNREADABLE)),
  );
  if (marked) {
    const message = 'must be text in UTF-8';
    return invalidRequest([{ field: marked[0], rule: 'encoding', message }]);
  }
  const read = Object.values(body).flat().length + (file ? 1 : 0);
  if (sent > read) return malformed('a part has a header that cannot be read', PLAIN_HEADER);
  if (!file) return undefined;
  const { originalname, mimetype } = file;
  if (originalname.length > MAX_NAME) {
    const message = `must have a name of at most ${MAX_NAME} characters; rename it`;
    return invalidRequest([{ field: 'file', rule: 'too_big', message }]);
  }
  const fault = ofOneLine.find(({ isKept }) => !isKept(originalname));
  if (fault) {
    const message = `has a name that ${fault.message}`;
    return invalidRequest([{ field: 'file', rule: fault.rule, message }]);
  }
  if (mimetype.length > MAX_TYPE) {
    const message = `must have a content type of at most ${MAX_TYPE} characters`;
    return invalidRequest([{ field: 'file', rule: 'too_big', message }]);
  }
  return undefined;
}

/** All that the parser throws is about what was sent: nothing is read but the request. */
function refusalOf(error: unknown, code: Code, config: Pick<Config, 'MAX_FILE_BYTES'>): ApiError {
  const {
    code: reason = '',
    message,
    field = 'file',
  } = error as { code?: string; message: string; field?: string };
  if (reason === 'LIMIT_UNEXPECTED_FILE' && field !== 'file')
    return malformed(`its part "${shownName(field)}" is a file`, 'send the file in the part named "file"');
  if (SECOND_FILE.includes(reason)) return secondFile(code);
  if (TOO_LARGE.includes(reason)) return uploadTooLarge(config);
  if (reason.startsWith('LIMIT_'))
    return malformed(message, `send at most ${MAX_FIELDS} plainly named fields beside the file`);
  const rule = REMEDIES.find(([fault]) => fault.test(message))?.[1] ?? PLAIN_HEADER;
  return malformed(message, rule);
}

export function uploadTooLarge({ MAX_FILE_BYTES }: Pick<Config, 'MAX_FILE_BYTES'>): ApiError {
  const bound = `The file may have ${MAX_FILE_BYTES} bytes, each other part ${MAX_FIELD_BYTES}.`;
  return new ApiError(413, 'body_too_large', `The body is larger than this service accepts. ${bound}`);
}

function malformed(message: string, rule: string): ApiError {
  const said = `The body is no multipart/form-data that can be read: ${message}. To mend it, ${rule}.`;
  return new ApiError(400, 'malformed_multipart', said, [
    { field: '(multipart)', rule: 'malformed', message: `${message}; ${rule}` },
  ]);
}

function secondFile(code: Code): ApiError {
  if (code === 'single_file')
    return new ApiError(400, code, 'Send exactly one file, in the part named "file".');
  const message =
    'There is at most one attachment, in the part named "file". Combine the documents into one file.';
  return new ApiError(400, code, message, [{ field: 'file', rule: code, message }]);
}
