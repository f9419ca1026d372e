import MailComposer from 'nodemailer/lib/mail-composer';
import { messageOf } from '../../../activities/mail/transport';
import { choiceIn } from '../../../api/pages/unsubscribe/choice';
import type { Email } from '../../../domain/mail/email';
import { isOptional, kindsFor, mailKinds } from '../../../domain/mail/kinds';
import { switched } from '../../../domain/mail/preferences';
import { render } from '../../../domain/mail/render';
import { letterOf } from './support/letters';

const email = { id: '1', toAddress: 'a@b.example', toName: 'A', createdAt: '2026-03-01T00:00:00Z' } as Email;

async function headersOf(url: string | undefined): Promise<string> {
  const mail = render(letterOf('contract_ended', 'en', { unsubscribe: url }));
  const message = messageOf(email, mail, { from: 'Acme <mail@perdure.example>', replyTo: undefined });
  const built = (await new MailComposer(message).compile().build()).toString();
  return built.slice(0, built.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
}

describe('the headers that programs know the way out by', () => {
  const url = `https://perdure.example/u/${'x'.repeat(65)}`;

  it('name the address, whole, and that one click is enough', async () => {
    const headers = await headersOf(url);
    expect(headers).toContain(`\r\nList-Unsubscribe: <${url}>\r\n`);
    expect(headers).toContain('\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n');
  });

  it('promise no click by themselves over what anybody can read', async () => {
    const headers = await headersOf('http://localhost:3000/u/x');
    expect(headers).toContain('List-Unsubscribe: <http://localhost:3000/u/x>');
    expect(headers).not.toContain('List-Unsubscribe-Post');
  });

  it('are in no mail that one has to be told', async () => {
    expect(await headersOf(undefined)).not.toMatch(/List-Unsubscribe/i);
  });
});

describe('what is sent to the way out', () => {
  const parts = (name: string, value: string) =>
    `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n--b--\r\n`;

  it.each([
    ['List-Unsubscribe=One-Click', 'stop'],
    ['x=1&List-Unsubscribe=One-Click', 'stop'],
    [parts('List-Unsubscribe', 'One-Click'), 'stop'],
    ['choice=stop', 'stop'],
    ['choice=resume', 'resume'],
    ['', null],
    ['choice=', null],
    ['choice=List-Unsubscribe', null],
    ['List-Unsubscribe=No', null],
    [parts('other', 'One-Click'), null],
    [{}, null],
    [undefined, null],
  ])('%j means %s', (body, choice) => {
    expect(choiceIn(body)).toBe(choice);
  });
});

describe('what is off', () => {
  it('grows and shrinks by one kind, and never has what one must be told', () => {
    for (const side of ['worker', 'user'] as const)
      for (const kind of kindsFor(side)) {
        const others = kindsFor(side).filter((each) => isOptional(each) && each !== kind);
        const expected = kindsFor(side).filter(isOptional);
        expect(switched(side, others, { kind, isOn: false })).toEqual(expected);
        expect(switched(side, expected, { kind, isOn: true })).toEqual(others);
      }
    expect(switched('user', mailKinds, { kind: 'payment_failed', isOn: true })).not.toContain(
      'payment_failed',
    );
    expect(switched('worker', ['payment_failed'], { kind: 'contract_ended', isOn: false })).toEqual([
      'contract_ended',
    ]);
  });
});
