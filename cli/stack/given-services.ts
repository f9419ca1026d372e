import { Connection } from '@temporalio/client';
import { loadClientConnectConfig } from '@temporalio/envconfig';
import { Client } from 'pg';

/** A database that was given is asked once, so that a wrong address is said at once and plainly. */
export async function checkDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    await client.query('select 1');
  } catch (error) {
    throw new Error(`the PostgreSQL of DATABASE_URL cannot be used: ${reason(error)}`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

export async function checkTemporal(address: string): Promise<void> {
  const { connectionOptions, namespace = 'default' } = loadClientConnectConfig();
  let connection: Connection | undefined;
  try {
    connection = await Connection.connect({ ...connectionOptions, address, connectTimeout: '10s' });
    await connection.workflowService.describeNamespace({ namespace });
  } catch (error) {
    throw new Error(
      `the Temporal cluster of TEMPORAL_ADDRESS (${address}, namespace ${namespace}) ` +
        `cannot be used: ${reason(error)}`,
    );
  } finally {
    await connection?.close();
  }
}

/** A refused connection to a name with several addresses has its text in the parts only. */
function reason(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reason).join('; ');
  return error instanceof Error ? error.message : String(error);
}
