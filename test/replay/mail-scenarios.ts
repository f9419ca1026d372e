import type { Client } from '@temporalio/client';
import { nudgeMail } from '../../activities/mail/nudge';
import { mailingId } from '../../domain/shared/workflow-ids';
import { newId } from '../../store/db/ids';
import { MOST_EVENTS } from '../../workflows/support/short-history';
import { eventually } from '../support/eventually';
import { startSmtp, type TestSmtp } from '../support/mail/smtp';
import { accepted } from '../support/steps';
import { contractBody, type World } from '../support/world';
import type { Scenario } from './scenarios';

const SLOW = 'slow@example.com';
/** Answered once it is said to be. */
const HELD = 'held@example.com';
let release = () => undefined as void;
const released = new Promise<void>((resolve) => (release = resolve));

/** Past which a run is followed by another one as soon as it can. */
const LONG = MOST_EVENTS + 20;

/** A mail server for the stack that is about to start; it never gets to an answer for one address. */
export async function startMailServer(): Promise<TestSmtp> {
  const smtp = await startSmtp();
  smtp.onMail = ({ to }) => {
    if (to.includes(HELD)) return released;
    return to.includes(SLOW) ? new Promise(() => undefined) : undefined;
  };
  const settings = { SMTP_URL: smtp.url, MAIL_FROM: 'mail@perdure.example', MAIL_GATHER_SECONDS: '0' };
  Object.assign(process.env, { ...settings, PUBLIC_URL: 'https://perdure.example' });
  return smtp;
}

async function invite({ live: { admin } }: World, email: string): Promise<void> {
  const person = { first_name: 'Wanda', last_name: 'Work', email };
  const workerId = accepted(await admin.post('/people', person)).id as string;
  const body = contractBody({ workerId }, { first_signer: 'worker', submit: true });
  const id = accepted(await admin.post('/contracts', body)).id as string;
  accepted(await admin.post(`/contracts/${id}/invitations`, {}));
}

async function statusOf({ db, live: { scope } }: World, status: string): Promise<void> {
  const sent = () =>
    db('emails')
      .where({ ...scope, status })
      .select('id');
  await eventually(sent, (rows: unknown[]) => rows.length > 0);
}

export const mailScenarios: Scenario[] = [
  {
    workflow: 'mailing',
    name: 'closed-sent',
    async run(world, client: Client) {
      await invite(world, `${newId()}@example.com`);
      await statusOf(world, 'sent');
      const workflowId = mailingId(world.live.scope);
      await eventually(
        () => client.workflow.getHandle(workflowId).describe(),
        ({ status }) => status.name === 'COMPLETED',
      );
      return workflowId;
    },
  },
  {
    workflow: 'mailing',
    name: 'closed-continued-as-new',
    async run(world, client) {
      await invite(world, HELD);
      await statusOf(world, 'sending');
      const handle = client.workflow.getHandle(mailingId(world.live.scope));
      const { workflowId, runId } = await handle.describe();
      while ((await handle.describe()).historyLength < LONG) await nudgeMail(client, world.live.scope);
      release();
      await eventually(
        () => client.workflow.getHandle(workflowId, runId).describe(),
        ({ status }) => status.name === 'CONTINUED_AS_NEW',
      );
      return { workflowId, runId };
    },
  },
  {
    workflow: 'mailing',
    name: 'open-while-the-server-is-slow',
    async run(world) {
      await invite(world, SLOW);
      await statusOf(world, 'sending');
      return mailingId(world.live.scope);
    },
  },
];
