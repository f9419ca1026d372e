import type { PageLink } from '../../domain/page-link/page-link';
import { RefusedError } from '../../domain/shared/errors';
import { NotNowError } from '../../domain/shared/failures';
import { returnLink, takeLink, useLink } from '../../store/page-link/page-links';
import type { Services } from '../services';

/**
 * Does the act of a link for one submission of its form. The link is taken first, so that of two browsers one goes on; the
 * command is the same for both all the same, so that nothing is done twice whatever dies in between. Answers null where
 * another submission was quicker.
 */
export async function submitByLink<Done>(
  { db }: Pick<Services, 'db'>,
  link: PageLink,
  submission: string,
  perform: () => Promise<Done>,
): Promise<Done | null> {
  const isOwn = link.submission === submission;
  if (!isOwn && !(await takeLink(db, link, submission))) return null;
  try {
    const done = await perform();
    await useLink(db, link, submission);
    return done;
  } catch (error) {
    // What is unfinished, or failed on the way, may have been done: then the link stays with its submission.
    if (error instanceof RefusedError) await returnLink(db, link, submission, error.isFinal);
    else if (error instanceof NotNowError) await returnLink(db, link, submission, false);
    throw error;
  }
}
