import { NativeConnection } from '@temporalio/worker';
import { temporalConfig } from '../config/temporal';

/** The connection of a worker. Kept apart from the client's: its native code is for the worker process alone. */
export async function openWorkerConnection(): Promise<{ connection: NativeConnection; namespace: string }> {
  const { connectionOptions, namespace } = temporalConfig();
  return { connection: await NativeConnection.connect(connectionOptions), namespace };
}
