import { Router } from 'express';
import type { Client } from '@temporalio/client';
import type { Database } from '../../../store/db/database';

const PROBE_DEADLINE_MS = 1_000;

/** `/health`: the process is up. `/ready`: what it depends on, each by name. No token needed, nothing told. */
export function healthRoutes(db: Database, client: Client): Router {
  const router = Router();
  router.get('/health', (_req, res) => {
    res.json({ status: 'ok' });
  });
  router.get('/ready', async (_req, res) => {
    const [database, orchestrator] = await Promise.all([
      answers(db.raw('SELECT 1')),
      answers(
        client.connection.withDeadline(Date.now() + PROBE_DEADLINE_MS, () =>
          client.workflowService.getSystemInfo({}),
        ),
      ),
    ]);
    const ready = database && orchestrator;
    res.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'degraded', database, orchestrator });
  });
  return router;
}

async function answers(probe: Promise<unknown>): Promise<boolean> {
  return probe.then(
    () => true,
    () => false,
  );
}
