import { Readable } from 'node:stream';
import type * as ClientS3 from '@aws-sdk/client-s3';
import { ConfigError, type S3Settings } from '../../config/environment';
import type { Logger } from '../../config/logger';
import { sha256 } from '../db/ids';
import { NotNowError } from '../../domain/shared/failures';
import type { FileStore } from './store';

type Sdk = typeof ClientS3;
export type LoadSdk = () => Promise<Sdk>;

/** A bucket of S3, or of a server that speaks its protocol. An object appears whole or not at all. */
export async function s3Files(settings: S3Settings, log: Logger, load: LoadSdk): Promise<FileStore> {
  const sdk = await loadSdk(load);
  const client = await connect(sdk, settings);
  const at = (digest: string) => ({
    Bucket: settings.bucket,
    Key: [settings.prefix, digest.slice(0, 2), digest].filter((part) => part !== '').join('/'),
  });
  const away = (error: unknown): NotNowError => {
    log.error({ err: error, bucket: settings.bucket }, 'the file store does not answer');
    const message = 'The file store does not answer. Send the request again with the same Idempotency-Key.';
    return new NotNowError('file_store_unavailable', message, 5);
  };
  return {
    async save(content) {
      const digest = sha256(content);
      try {
        await client.send(new sdk.PutObjectCommand({ ...at(digest), Body: content }));
      } catch (error) {
        throw away(error);
      }
      return { sha256: digest, size: content.length };
    },
    async open(digest) {
      try {
        const { Body } = await client.send(new sdk.GetObjectCommand(at(digest)));
        return Body instanceof Readable ? Body : null;
      } catch (error) {
        if (error instanceof sdk.NoSuchKey) return null;
        throw away(error);
      }
    },
  };
}

/** Nobody needs the SDK who keeps files on a disk, so it may be missing. */
async function loadSdk(load: LoadSdk): Promise<Sdk> {
  try {
    return await load();
  } catch (error) {
    if (!/MODULE_NOT_FOUND/.test((error as { code?: string }).code ?? '')) throw error;
    throw new ConfigError(
      'FILES_STORE names a bucket, but the package @aws-sdk/client-s3 is not installed. Run: npm install --include=optional',
    );
  }
}

/** Credentials come from the SDK's own chain: environment, shared files, or the machine's role. */
async function connect(sdk: Sdk, { endpoint, region, pathStyle }: S3Settings): Promise<ClientS3.S3Client> {
  const client = new sdk.S3Client({
    ...(endpoint ? { endpoint } : {}),
    ...(region ? { region } : {}),
    forcePathStyle: pathStyle,
    // The newer checksums are unknown to many servers that speak S3; the key is a checksum already.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  try {
    await client.config.region();
    return client;
  } catch {
    throw new ConfigError('FILES_STORE names a bucket, but no region is known. Set S3_REGION.');
  }
}
