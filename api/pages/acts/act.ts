import type { z } from 'zod';
import type { Locale } from '../../../domain/language/locale';
import type { PageLink } from '../../../domain/page-link/page-link';
import type { Standing } from '../../../domain/page-link/standing';
import type { Context } from '../../../queries/context';
import type { Language } from '../../shared/agreement/language';
import type { Html } from '../../../domain/shared/html';
import type { Services } from '../../shared/services';
import type { PageUrls } from '../urls';
import type { PageWords } from '../words';

/** What somebody answers on a page. */
export type Choice = 'accept' | 'decline';

export interface Answer {
  choice: Choice;
  /** Empty where it is not asked for. */
  signature: string;
  reason: string | null;
}

/** Everything that a page is written with. */
export interface Writing {
  language: Language;
  words: PageWords;
  /** What the employer's side is called. */
  employer: string;
  isSandbox: boolean;
  urls: PageUrls;
  /** Where a file of what is shown can be read. */
  fileUrl(id: string): string;
}

/** What there is to read and to answer. */
export interface Shown {
  eyebrow: string;
  title: string;
  /** All that is agreed to: what the form stands for, and is asked again for when it has changed. */
  article: Html;
  deadline: string;
  form: {
    title: string;
    consent: string | null;
    /** Null where nothing but declining would have an effect. */
    accept: string | null;
    /** Null where nobody declines: an employer who does not sign cancels, or withdraws. */
    decline: string | null;
    /** Reviews are answered without a name, and with one note for either answer. */
    kind: 'signature' | 'review';
    reason: { longest: number; schema: z.ZodType<string> };
  };
}

/** What was done, or not, and what happens next. */
export interface Outcome {
  title: string;
  next: string;
  /** Others have to decide it as well, and until they have, the link says so. */
  isWaiting?: true;
}

export interface StoredFile {
  filename: string;
  contentType: string;
  sha256: string;
}

/** What a link is about, as it is now, for whom the link is for. */
export interface Subject {
  standing: Standing;
  /** The language that it was sent in, where that was chosen for it. */
  locale?: Locale | undefined;
  show(writing: Writing): Shown;
  /** Where the time for an answer has passed: what became of it, and whom to turn to. */
  late(writing: Writing): Outcome | null;
  /** What the row says became of the answer; null where it says something else. */
  outcome(choice: Choice, writing: Writing): Outcome | null;
  /** What the person of the link has said of it already while it waits for others; nothing of what it is about. */
  said?(writing: Writing): Outcome | null;
  /** By the same command as the API; only on the version that was read. */
  answer(answer: Answer): Promise<Subject>;
  file(id: string): StoredFile | undefined;
}

/** Finds what an act is about; a refusal where the person does not see it, or has not the right for the act. */
export type OpenSubject = (
  services: Services,
  context: Context,
  id: string,
  link: Pick<PageLink, 'sendCount'>,
) => Promise<Subject>;
