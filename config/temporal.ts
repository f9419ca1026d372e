import { Client, Connection } from '@temporalio/client';
import { loadClientConnectConfig } from '@temporalio/envconfig';
import { NativeConnection } from '@temporalio/worker';

/** The cluster named by TEMPORAL_ADDRESS and its sisters (TLS, API key, profile): any cluster, or Temporal Cloud. */
function connectConfig() {
  return loadClientConnectConfig();
}

/** Connects on first use, so that an API starts and serves reads while Temporal is away. */
export function openTemporalClient(): Client {
  const { connectionOptions, namespace } = connectConfig();
  return new Client({ connection: Connection.lazy(connectionOptions), namespace: namespace ?? 'default' });
}

export async function openWorkerConnection(): Promise<{ connection: NativeConnection; namespace: string }> {
  const { connectionOptions, namespace } = connectConfig();
  return { connection: await NativeConnection.connect(connectionOptions), namespace: namespace ?? 'default' };
}
