import { setTimeout as sleep } from 'node:timers/promises';
import { submitByLink } from '../../commands/page-link/submit-by-link';
import { RefusedError, type Refusal } from '../../domain/shared/errors';
import { NotNowError, UnfinishedError } from '../../domain/shared/failures';
import type { Services } from '../shared/services';
import type { Answer } from './acts/act';
import { answerOf, faultsIn, submissionOf, type Form } from './form';
import { fingerprint, formPage } from './form-page';
import type { Page } from './messages';
import { latePage, outcomePage } from './outcome-page';
import { stateFor, type Visit } from './visit';

/** How often a form is judged anew because something has moved under it. */
const ROUNDS = 4;
/** How long one submission waits for another one to end. */
const WAITS = 40;
const WAIT_MS = 250;

type Revisit = () => Promise<Visit | null>;

/** Does what a form asks for; null where the link opens nothing for whoever sent it. */
export async function submit(services: Services, revisit: Revisit, form: Form): Promise<Page | null> {
  const submission = submissionOf(form);
  for (let round = 1; ; round += 1) {
    const visit = await undisturbed(revisit, submission);
    if (!visit) return null;
    if (visit === 'busy' || round > ROUNDS) {
      const again = await revisit();
      return again && formPage(again, { status: 409, form, notice: 'busy' });
    }
    const page = await attempt(services, visit, form, submission, revisit);
    if (page !== 'again') return page;
  }
}

/** Waits while another submission is under way. */
async function undisturbed(revisit: Revisit, submission: string): Promise<Visit | 'busy' | null> {
  for (let wait = 0; wait < WAITS; wait += 1) {
    const visit = await revisit();
    const state = visit && stateFor(visit, submission);
    if (!visit || state === 'over') return null;
    if (state !== 'busy') return visit;
    // The other one has had its effect already, whether or not it has been told so.
    if (visit.subject.standing === 'over') return null;
    await sleep(WAIT_MS);
  }
  return 'busy';
}

async function attempt(
  services: Services,
  visit: Visit,
  form: Form,
  submission: string,
  revisit: Revisit,
): Promise<Page | 'again' | null> {
  const { subject, opened, writing } = visit;
  const shown = subject.show(writing);
  const answer = answerOf(form, shown.form);
  const isOwn = stateFor(visit, submission) === 'own';
  if (!isOwn) {
    const kept = beforehand(visit, form);
    if (kept !== 'fit') return kept;
  }
  if (!answer) return null;
  if (opened.link.usedAt !== null) return outcomePage(visit, answer.choice);
  return perform(services, { visit, form, submission, revisit, answer });
}

/** Why nothing is asked of the core: the link's matter is over, the form has faults, or shows what is no longer so. */
function beforehand(visit: Visit, form: Form): Page | 'fit' | null {
  const { subject, writing } = visit;
  const shown = subject.show(writing);
  if (subject.standing !== 'open') return latePage(visit);
  const faults = faultsIn(form, shown.form, writing.words);
  if (faults.length > 0) return formPage(visit, { status: 422, form, faults });
  if (form.shown === fingerprint(shown)) return 'fit';
  return formPage(visit, { status: 409, form, notice: 'changed' });
}

interface Performing {
  visit: Visit;
  form: Form;
  submission: string;
  revisit: Revisit;
  answer: Answer;
}

async function perform(
  services: Services,
  { visit, form, submission, revisit, answer }: Performing,
): Promise<Page | 'again' | null> {
  const { subject, opened, writing } = visit;
  try {
    const done = await submitByLink(services, opened.link, submission, () => subject.answer(answer));
    return done ? outcomePage({ subject: done, writing }, answer.choice) : 'again';
  } catch (error) {
    if (error instanceof RefusedError) return refused(error.refusal, form, revisit);
    if (error instanceof NotNowError) return formPage(visit, { status: 503, form, notice: 'notNow' });
    if (error instanceof UnfinishedError)
      return formPage(visit, { status: 202, form, notice: 'unfinished', isSame: true });
    throw error;
  }
}

/**
 * A row that has moved is read again; what is over since tells nothing but that its time has passed; everything else is
 * said, and can be mended.
 */
async function refused(refusal: Refusal, form: Form, revisit: Revisit): Promise<Page | 'again' | null> {
  if (refusal.code === 'precondition_failed') return 'again';
  const visit = await revisit();
  if (!visit) return null;
  if (visit.subject.standing !== 'open') return latePage(visit);
  return formPage(visit, { status: 409, form, refusal });
}
