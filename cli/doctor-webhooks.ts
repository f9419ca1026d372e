import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning } from '../activities/support/wake';
import { nudge } from '../activities/webhooks/nudge';
import { webhookEndpointId } from '../domain/shared/workflow-ids';
import { durationOf, SENDING_RULES } from '../domain/webhook/sending';
import { neglectedSince } from '../domain/webhook/standing';
import { readBacklogs } from '../store/webhook/backlog';
import { listWaiting, type EndpointRef } from '../store/webhook/drains';
import { endWorkflow } from './doctor-release';
import type { Examination, Finding } from './doctor-finding';

/** Longer than the pump of a worker takes to find it. */
const LOOKS = 10;
const PAUSE_MS = 500;
const EXAMPLES = 5;

/** An endpoint that has something to send has the workflow that sends it. Pumps see to that; without a worker none does. */
export async function checkWebhooks(examination: Examination): Promise<Finding> {
  const { client, repair } = examination;
  let left = await alone(examination);
  for (let look = 1; left.length > 0 && look < LOOKS; look += 1) {
    await sleep(PAUSE_MS);
    left = await alone(examination);
  }
  if (left.length === 0)
    return {
      ok: true,
      what: 'every webhook endpoint that has something to send has the workflow that sends it',
    };
  const what = `${left.length} webhook endpoints have something to send, and no workflow`;
  if (!repair)
    return { ok: false, what, remedy: 'Check that workers run, or start them: npx perdure doctor --repair' };
  for (const endpoint of left) await nudge(client, endpoint);
  return { ok: true, what: `${what}; they were started again` };
}

async function alone({ db, client, organisationId }: Examination): Promise<EndpointRef[]> {
  const waiting = await listWaiting(db, organisationId);
  const running = await Promise.all(
    waiting.map((endpoint) => isRunning(client, webhookEndpointId(endpoint, endpoint.id))),
  );
  return waiting.filter((_, index) => !running[index]);
}

/**
 * What is due is sent. A workflow that runs says nothing of that: its task may fail for ever, its activity never begin.
 * Repair ends it and starts another one, which knows from the database all that it has to know.
 */
export async function checkSending({ db, client, repair, organisationId }: Examination): Promise<Finding> {
  const backlogs = await readBacklogs(db, { organisationId });
  const patience = { timeoutMs: durationOf(process.env['WEBHOOK_TIMEOUT'] ?? '') ?? SENDING_RULES.timeoutMs };
  const neglected = backlogs.flatMap((endpoint) => {
    const since = neglectedSince(endpoint, endpoint, { ...endpoint, patience });
    return since === null ? [] : [{ endpoint, since }];
  });
  if (neglected.length === 0)
    return { ok: true, what: `what is due to ${backlogs.length} webhook endpoints is being sent` };
  const some = neglected
    .slice(0, EXAMPLES)
    .map(({ endpoint, since }) => `\n         ${webhookEndpointId(endpoint, endpoint.id)}: since ${since}`);
  const what = `${neglected.length} webhook endpoints are not sent to although something is due:${some.join('')}`;
  if (!repair)
    return {
      ok: false,
      what,
      remedy: 'See what the workers log, then: npx perdure doctor --repair',
    };
  for (const { endpoint } of neglected) {
    await endWorkflow(client, webhookEndpointId(endpoint, endpoint.id));
    await nudge(client, endpoint);
  }
  return { ok: true, what: `${what}\n         their workflows were ended and started again` };
}
