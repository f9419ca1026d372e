import { hash, randomUUID } from 'node:crypto';
import type { Refusal } from '../../domain/shared/errors';
import { html, type Html } from '../../domain/shared/html';
import type { Shown } from './acts/act';
import type { Fault, FieldName, Form } from './form';
import { layout } from './layout';
import type { Page } from './messages';
import { refusalText } from './refusal-text';
import type { Visit } from './visit';
import type { PageWords } from './words';

/** What there is to say about a form that was sent. */
export interface Problem {
  status: number;
  /** As it was sent: nothing of it is lost. */
  form: Form;
  faults?: readonly Fault[];
  notice?: keyof PageWords['notices'];
  refusal?: Refusal;
  /** It is to be sent once more as the same submission. */
  isSame?: boolean;
}

/** Stands for what is shown: an answer counts for this and nothing else. */
export function fingerprint({ title, article }: Pick<Shown, 'title' | 'article'>): string {
  return hash('sha256', `${title}\n${article.toString()}`, 'base64url').slice(0, 22);
}

/** What a link is about, with the form to answer it. */
export function formPage({ subject, writing, opened }: Visit, problem?: Problem): Page {
  const { urls, words, language, employer } = writing;
  const shown = subject.show(writing);
  const main = html`${problem && summary(problem, words)}
    <p class="eyebrow">${shown.eyebrow}</p>
    <h1 dir="auto">${shown.title}</h1>
    ${shown.deadline && html`<p class="deadline">${shown.deadline}</p>`}
    <div class="columns">
      <article class="card">${shown.article}</article>
      ${answerForm(shown, problem, words, employer)}
    </div>`;
  return {
    status: problem?.status ?? 200,
    body: layout({
      urls,
      locale: language.locale,
      title: problem ? language.formats.labelled(words.notices.error, shown.title) : shown.title,
      skip: { to: 'answer', text: words.skip },
      header: writing,
      main,
      footer: words.onlyFor(opened.holder.name),
    }),
  };
}

/** Where the reader begins: what is wrong, and the way to where it is mended. */
function summary({ faults = [], notice, refusal }: Problem, words: PageWords): Html {
  return html`<div class="problem" role="alert" tabindex="-1" autofocus>
    <h2>${words.notices.problem}</h2>
    ${notice && html`<p>${words.notices[notice]}</p>`}${refusal && refusalText(refusal, { words })}${
      faults.length > 0 &&
      html`<ul>
        ${faults.map(([field, message]) => html`<li><a href="#${field}">${message}</a></li>`)}
      </ul>`
    }
  </div>`;
}

function answerForm(
  { form, ...shown }: Shown,
  problem: Problem | undefined,
  words: PageWords,
  employer: string,
): Html {
  const given = problem?.form;
  const faultOf = (field: FieldName) => problem?.faults?.find(([name]) => name === field)?.[1];
  const nonce = problem?.isSame ? problem.form.nonce : randomUUID();
  const isReview = form.kind === 'review';
  const reason = textArea({
    label: isReview ? words.form.reviewReason : words.form.reason,
    hint: isReview ? words.form.reviewReasonHint : words.form.reasonHint(employer),
    value: given?.reason ?? '',
    fault: faultOf('reason'),
  });
  const isDeclining = given?.choice === 'decline' || (given?.reason ?? '') !== '';
  const accept =
    form.accept !== null &&
    html`<button class="primary" name="choice" value="accept">${form.accept}</button>`;
  const decline =
    form.decline !== null &&
    html`<button class="quiet-button" name="choice" value="decline">${form.decline}</button>`;
  return html`<section class="answer card" id="answer" aria-labelledby="answer-title">
    <h2 id="answer-title">${form.title}</h2>
    <form method="post" novalidate id="choice">
      <input type="hidden" name="nonce" value="${nonce}" />
      <input type="hidden" name="shown" value="${fingerprint(shown)}" />
      ${
        isReview
          ? html`${reason}
              <div class="buttons">${accept}${decline}</div>`
          : html`${nameField(given?.signature ?? '', faultOf('signature'), words)}
              <p class="hint">${form.consent}</p>
              <div class="buttons">${accept}</div>
              ${
                decline &&
                html`<details${isDeclining && html` open`}><summary>${words.form.declineInstead}</summary>
${reason}<div class="buttons">${decline}</div></details>`
              }`
      }
    </form>
  </section>`;
}

interface Field {
  label: string;
  hint: string;
  value: string;
  fault: string | undefined;
}

const describedBy = (field: FieldName, fault: string | undefined) =>
  html`aria-describedby="${field}-hint${fault !== undefined && ` ${field}-fault`}"${fault !== undefined && html` aria-invalid="true"`}`;

const faultText = (field: FieldName, fault: string | undefined) =>
  fault !== undefined && html`<p class="fault" id="${field}-fault">${fault}</p>`;

function nameField(value: string, fault: string | undefined, { form }: PageWords): Html {
  return html`<div class="field">
    <label for="signature">${form.signature}</label>
    <p class="hint" id="signature-hint">${form.signatureHint}</p>
    ${faultText('signature', fault)}<input
      id="signature"
      name="signature"
      autocomplete="name"
      autocapitalize="words"
      spellcheck="false"
      dir="auto"
      required
      value="${value}"
      ${describedBy('signature', fault)}
    />
  </div>`;
}

function textArea({ label, hint, value, fault }: Field): Html {
  return html`<div class="field">
    <label for="reason">${label}</label>
    <p class="hint" id="reason-hint">${hint}</p>
    ${faultText('reason', fault)}<textarea
      id="reason"
      name="reason"
      rows="4"
      dir="auto"
      ${describedBy('reason', fault)}
    >
${value}</textarea>
  </div>`;
}
