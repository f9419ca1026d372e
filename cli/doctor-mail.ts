import { sendsMail } from '../config/mail';
import { nudgeMail } from '../activities/mail/nudge';
import { mailStanding } from '../domain/mail/standing';
import { standsStillSince } from '../domain/shared/standstill';
import { mailingId } from '../domain/shared/workflow-ids';
import { areMailsSent } from '../queries/mail/are-mails-sent';
import { readMailBacklogs, readWaitingMails, type MailWaiting } from '../store/mail/backlog';
import type { Examination, Finding } from './doctor-finding';
import { endWorkflow } from './doctor-release';

const SERVER = 'SMTP_URL or SMTP_HOST';

/** Mails of live environments are written and sent, where a server is given; how many wait, and what it said of them. */
export async function checkMail(examination: Examination): Promise<Finding> {
  const { db, organisationId, repair } = examination;
  const isServed = await areMailsSent({ db }, sendsMail(process.env));
  const waiting = await readWaitingMails(db, organisationId);
  const backlogs = await readMailBacklogs(db, organisationId);
  const standing = mailStanding(waiting, backlogs, { isServed, realNow: waiting.realNow });
  const said = told(waiting);
  switch (standing.state) {
    case 'fine':
      return {
        ok: true,
        what: isServed ? said : `no mail server is given here (${SERVER}); mails are kept in the outbox`,
      };
    case 'unserved':
      return {
        ok: false,
        what: `${said}; no mail server is given here (${SERVER}), and no worker with one was there this week`,
        remedy: 'Give the workers a mail server; see docs/runbook.md, E-mail.',
      };
    case 'undelivered':
      return {
        ok: false,
        what: said,
        remedy: 'The mail server takes none of them. None is lost: they go out when it does.',
      };
    case 'stuck': {
      const what = `mails have not been written or sent since ${standing.since}; ${said}`;
      if (!repair)
        return {
          ok: false,
          what,
          remedy: 'Check that workers run and know the mail server, then: npx perdure doctor --repair',
        };
      for (const scope of backlogs.filter((each) => standsStillSince(each, waiting.realNow) !== null)) {
        await endWorkflow(examination.client, mailingId(scope));
        await nudgeMail(examination.client, scope);
      }
      return { ok: true, what: `${what}\n         their workflows were ended and started again` };
    }
  }
}

function told({ count, since, lastError }: MailWaiting): string {
  if (count === 0) return 'no mail of a live environment waits to be sent';
  const error = lastError === null ? '' : `; the last error is: ${lastError}`;
  return `${count} mails of live environments wait to be sent, the oldest since ${since}${error}`;
}
