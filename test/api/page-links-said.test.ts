import { locales } from '../../domain/language/locale';
import { approversIn, bonusIn, policyIn, reviewBy } from '../support/approvals';
import { answerPage, openPage } from '../support/forms';
import { expectGone } from '../support/links-to-sign';
import { linkIn } from '../support/page-links';
import { accepted, activeContract } from '../support/steps';
import { daysOff, requestTimeOff } from '../support/time-off';
import { useFreshWorld } from '../support/use-world';

const told = {
  en: ['You have approved it', '10 March 2026', 'in step 2 of 2 for one approval.'],
  de: ['Sie haben genehmigt', '10. März 2026', 'in Schritt 2 von 2 auf eine Genehmigung.'],
  es: ['Lo ha aprobado', '10 de marzo de 2026', 'falta una aprobación en el paso 2 de 2.'],
  fr: ['Vous avez approuvé', '10 mars 2026', 'une approbation à l’étape 2 sur 2.'],
};

describe('a link to what one has approved already', () => {
  const world = useFreshWorld('2026-03-10T09:00:00.000Z');
  const ofTwo = async () => {
    const { ann, bob } = await approversIn(world, 'ann', 'bob');
    const kinds = ['adjustment', 'off_cycle_payment', 'time_off'];
    await policyIn(world, { kinds, steps: [{ users: [ann.user.id] }, { users: [bob.user.id] }] });
    const contractId = await activeContract(world, { start_date: '2026-03-01', title: 'Editing' });
    return { ann, bob, contractId };
  };

  it('tells its person when that was and what it waits for, in their language, and nothing else', async () => {
    const { ann, bob, contractId } = await ofTwo();
    const { id } = await bonusIn(world, contractId, { amount: '123.00', description: 'Launch' });
    const linkOf = (userId: string, expiresAt?: string) =>
      linkIn(world, 'review_adjustment', String(id), { userId }, expiresAt);
    const [url, former] = [await linkOf(ann.user.id), await linkOf(ann.user.id)];
    const brief = await linkOf(ann.user.id, '2026-03-10T10:00:00.000Z');
    const done = await answerPage(url, { choice: 'accept' });
    expect(done.body).toContain('its link tells you what it waits for');
    for (const locale of locales) {
      await world.db('users').where({ id: ann.user.id }).update({ locale });
      // Also behind a link that was not used itself.
      for (const each of [url, former, brief]) {
        const page = await openPage(each);
        expect(page.status).toBe(200);
        for (const text of told[locale]) expect(page.body).toContain(text);
        for (const secret of ['123', 'Launch', 'Editing', 'Wanda', bob.user.name, '<form'])
          expect(page.body).not.toContain(secret);
      }
    }
    await expectGone(openPage(await linkIn(world, 'review_time_off', String(id), { userId: ann.user.id })));
    await world.advance('2026-03-10T10:00:00.000Z');
    await expectGone(openPage(brief));
    await world.db('users').where({ id: ann.user.id }).update({ status: 'disabled' });
    await expectGone(openPage(url));
    await world.db('users').where({ id: ann.user.id }).update({ status: 'active' });
    expect((await openPage(url)).status).toBe(200);
    accepted(await reviewBy(bob, id));
    await expectGone(openPage(url));
  });

  it('does so for time off and payments as well, not for whoever declined or was never asked', async () => {
    const { ann, bob, contractId } = await ofTwo();
    const off = { amount: '7.00', reason: 'Travel', payment_date: '2026-03-20' };
    const payment = accepted(await world.admin.post(`/contracts/${contractId}/off-cycle-payments`, off));
    const sick = (day: string) => requestTimeOff(world, daysOff(day, day, { type: 'sick' }));
    const [request, refused] = [await sick('2026-03-23'), await sick('2026-03-24')];
    for (const [act, id] of [
      ['review_off_cycle_payment', payment.id],
      ['review_time_off', request.id],
    ] as const) {
      const url = await linkIn(world, act, String(id), { userId: ann.user.id });
      const later = await linkIn(world, act, String(id), { userId: bob.user.id });
      await expectGone(openPage(later));
      await answerPage(url, { choice: 'accept' });
      for (const text of told.en) expect((await openPage(url)).body).toContain(text);
      expect((await openPage(later)).body).toContain('<form');
    }
    const url = await linkIn(world, 'review_time_off', String(refused.id), { userId: ann.user.id });
    await answerPage(url, { choice: 'decline' });
    await expectGone(openPage(url));
  });
});
