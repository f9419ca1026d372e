import { Readable } from 'node:stream';
import type * as ClientS3 from '@aws-sdk/client-s3';
import { ConfigError, type S3Settings } from '../../config/environment';
import type { Logger } from '../../config/logger';
import { newId, sha256 } from '../db/ids';
import { NotNowError } from '../../domain/shared/failures';
import type { FileStore } from './store';

type Sdk = typeof ClientS3;
interface Place {
  Bucket: string;
  Key: string;
}

export type LoadSdk = () => Promise<Sdk>;

/** A bucket of S3, or of a server that speaks its protocol. An object appears whole or not at all. */
export async function s3Files(settings: S3Settings, log: Logger, load: LoadSdk): Promise<FileStore> {
  const sdk = await loadSdk(load);
  const client = await connect(sdk, settings);
  const at = (name: string): Place => ({
    Bucket: settings.bucket,
    Key: [settings.prefix, name.slice(0, 2), name].filter((part) => part !== '').join('/'),
  });
  const fail = (error: unknown): never => {
    log.error({ err: error, bucket: settings.bucket }, 'the file store does not answer');
    const message = 'The file store does not answer. Send the request again with the same Idempotency-Key.';
    throw new NotNowError('file_store_unavailable', message, 5);
  };
  const read = async (place: Place): Promise<Readable | null> => {
    try {
      const { Body } = await client.send(new sdk.GetObjectCommand(place));
      return Body instanceof Readable ? Body : null;
    } catch (error) {
      return error instanceof sdk.NoSuchKey ? null : fail(error);
    }
  };
  /** A process that ends between its row and its file leaves the file where it was staged. */
  const readStaged = async (digest: string): Promise<Readable | null> => {
    const { Bucket, Key: Prefix } = at(`${digest}.`);
    const { Contents = [] } = await client
      .send(new sdk.ListObjectsV2Command({ Bucket, Prefix, MaxKeys: 1 }))
      .catch(fail);
    const [staged] = Contents;
    return staged?.Key === undefined ? null : read({ Bucket, Key: staged.Key });
  };
  return {
    async stage(content) {
      const digest = sha256(content);
      // Under a name of its own, so that to discard it takes nothing from others who send the same.
      const aside = at(`${digest}.${newId()}`);
      const put = (place: Place) => client.send(new sdk.PutObjectCommand({ ...place, Body: content }));
      const remove = () => client.send(new sdk.DeleteObjectCommand(aside));
      await put(aside).catch(fail);
      return {
        sha256: digest,
        size: content.length,
        keep: async () => {
          await put(at(digest)).catch(fail);
          await remove().catch(fail);
        },
        discard: async () => void (await remove().catch(fail)),
      };
    },
    async open(digest) {
      return (await read(at(digest))) ?? (await readStaged(digest));
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
