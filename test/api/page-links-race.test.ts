import { approversIn, bonusIn, policyIn } from '../support/approvals';
import { hiddenIn, openPage, sendForm } from '../support/forms';
import { linkIn } from '../support/page-links';
import { accepted, activeContract } from '../support/steps';
import { daysOff, requestTimeOff } from '../support/time-off';
import { useFreshWorld } from '../support/use-world';

const ROUNDS = 4;

describe('two who approve by their pages at the same moment', () => {
  const world = useFreshWorld('2026-03-10T09:00:00.000Z');

  it('both count, and the item is approved once', async () => {
    const { ann, bob } = await approversIn(world, 'ann', 'bob');
    const contractId = await activeContract(world, { start_date: '2026-03-01' });
    const both = [ann.user.id, bob.user.id];
    await policyIn(world, { kinds: ['adjustment', 'time_off'], steps: [{ any: 2, users: both }] });
    for (let round = 0; round < ROUNDS; round += 1) {
      const day = `2026-03-${23 + round}`;
      const made = [
        ['review_adjustment', '/invoice-adjustments', await bonusIn(world, contractId)],
        [
          'review_time_off',
          '/time-off/requests',
          await requestTimeOff(world, daysOff(day, day, { type: 'sick' })),
        ],
      ] as const;
      for (const [act, path, { id }] of made) {
        const urls = await Promise.all(both.map((userId) => linkIn(world, act, String(id), { userId })));
        const pages = await Promise.all(urls.map((url) => openPage(url)));
        const send = (at: number) => sendForm(urls[at]!, { ...hiddenIn(pages[at]!), choice: 'accept' });
        const answers = await Promise.all([send(0), send(1)]);
        // Whoever came second is shown the first one’s approval before they answer: their page had not had it.
        for (const [at, answer] of answers.entries()) {
          if (answer.status !== 409) continue;
          expect(answer.body).toContain('<form');
          answers[at] = await sendForm(urls[at]!, { ...hiddenIn(answer), choice: 'accept' });
        }
        expect(answers.map(({ status }) => status)).toEqual([200, 200]);
        for (const { body } of answers) expect(body).toContain('You have approved it');
        const row = accepted(await world.admin.get(`${path}/${String(id)}`));
        expect(row).toMatchObject({ status: 'approved' });
        const by = (row.approval as { decisions: { by: { id: string } }[] }).decisions.map(
          (each) => each.by.id,
        );
        expect(by.sort()).toEqual([...both].sort());
      }
    }
  });

  it('one declines it and the other approves it: one of the two has decided, and each is told the truth', async () => {
    const { ann, bob } = await approversIn(world, 'ann', 'bob');
    const contractId = await activeContract(world, { start_date: '2026-03-01' });
    const both = [ann.user.id, bob.user.id];
    await policyIn(world, { steps: [{ any: 1, users: both }] });
    for (let round = 0; round < ROUNDS; round += 1) {
      const { id } = await bonusIn(world, contractId);
      const urls = await Promise.all(
        both.map((userId) => linkIn(world, 'review_adjustment', String(id), { userId })),
      );
      const pages = await Promise.all(urls.map((url) => openPage(url)));
      const answers = await Promise.all(
        (['accept', 'decline'] as const).map((choice, at) =>
          sendForm(urls[at]!, { ...hiddenIn(pages[at]!), choice }),
        ),
      );
      const { status } = accepted(await world.admin.get(`/invoice-adjustments/${String(id)}`));
      const told = answers.map(({ body }) =>
        ['approved', 'declined'].find((word) => body.includes(`You have ${word} it`)),
      );
      expect(told.filter(Boolean)).toContain(status);
      // An approval that came first may have been declined after all by the other one.
      expect(answers.filter(({ status: code }) => code === 200).length).toBeGreaterThanOrEqual(1);
      expect(status).toBe(told[1] === 'declined' ? 'declined' : 'approved');
    }
  });
});
