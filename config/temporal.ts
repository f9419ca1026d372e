import { Client, Connection } from '@temporalio/client';
import { loadClientConnectConfig } from '@temporalio/envconfig';

/** The cluster named by TEMPORAL_ADDRESS and its sisters (TLS, API key, profile): any cluster, or Temporal Cloud. */
export function temporalConfig() {
  const { connectionOptions, namespace = 'default' } = loadClientConnectConfig();
  return { connectionOptions, namespace };
}

/** Connects on first use, so that an API starts and serves reads while Temporal is away. */
export function openTemporalClient(): Client {
  const { connectionOptions, namespace } = temporalConfig();
  return new Client({ connection: Connection.lazy(connectionOptions), namespace });
}
