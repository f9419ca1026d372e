import type { Browser, Page } from 'playwright-core';
import { adjustmentsOf } from '../support/adjustments';
import { barriersOn, openBrowser, visitor, type Visitor } from '../support/browser';
import { linkIn } from '../support/page-links';
import { accepted, activeContract, createContract } from '../support/steps';
import { useWorld } from '../support/use-world';
import { userIn } from '../support/users';
import { stackAddress, type World } from '../support/world';

const LONG = 'Design and layout, with everything that goes with it.\n'.repeat(40);
const VIEWS = [
  { width: 320, colorScheme: 'light' },
  { width: 768, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
] as const;

/** A contract that waits for the worker, who has been told; its id. */
async function invitation(world: World, changes = {}): Promise<string> {
  const id = await createContract(world, { start_date: '2026-02-01', scope_of_work: LONG, ...changes });
  accepted(await world.admin.post(`/contracts/${id}/signatures`, { client_signature: 'Cleo Client' }));
  accepted(await world.admin.post(`/contracts/${id}/invitations`, { message: 'Please sign.\nThank you!' }));
  return id;
}

async function invited(world: World, changes = {}): Promise<string> {
  return linkIn(world, 'sign_contract', await invitation(world, changes), { personId: world.workerId });
}

/** What a page has around it; around a mail, whatever shows it brings that. */
const OF_PAGES = /^(?:landmark-one-main|region):/;

/** At every width, light and dark: nothing that keeps anybody out, and nothing wider than the window. */
async function expectOpenToAll(page: Page, isMail = false): Promise<void> {
  for (const { width, colorScheme } of VIEWS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const barriers = await barriersOn(page);
    expect(barriers.filter((barrier) => !isMail || !OF_PAGES.test(barrier))).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  }
}

/** Goes on by the keyboard until what is focused says this; every stop on the way is seen to be one. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let stops = 0; stops < 20; stops += 1) {
    await page.keyboard.press('Tab');
    const [said, outline] = await page.evaluate<[string, string]>(
      `(() => { const at = document.activeElement; return [at.labels?.[0]?.textContent ?? at.textContent, getComputedStyle(at).outlineStyle]; })()`,
    );
    expect(outline).not.toBe('none');
    if (name.test(said)) return;
  }
  throw new Error(`Nothing that says ${String(name)} can be reached by Tab.`);
}

describe('in a browser', () => {
  const world = useWorld();
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  const open = async (url: string, work: (visiting: Visitor) => Promise<void>): Promise<void> => {
    const visiting = await visitor(browser, stackAddress().url);
    try {
      await visiting.page.goto(url);
      await work(visiting);
    } finally {
      await visiting.close();
    }
  };

  it('a contract is signed by keyboard alone, on a phone', async () => {
    await open(await invited(world), async ({ page, complaints }) => {
      await expectOpenToAll(page);
      await page.setViewportSize({ width: 320, height: 640 });
      await tabTo(page, /Skip to your answer/);
      await page.keyboard.press('Enter');
      await tabTo(page, /Your full name/);
      await page.keyboard.type('Wanda Work');
      await tabTo(page, /Sign the contract/);
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Space')]);
      expect(await page.textContent('h1')).toBe('You have signed the contract');
      await expectOpenToAll(page);
      await page.reload();
      expect(await page.textContent('h1')).toBe('You have signed the contract');
      expect(complaints).toEqual([]);
    });
  });

  it('the mail of an invitation leads to the signed contract, whichever of its links is followed', async () => {
    const id = await invitation(world);
    const kind = 'kind=signature_request';
    const [mail] = accepted(await world.admin.get(`/sandbox/emails?contract_id=${id}&${kind}`)).data as {
      text: string;
      html: string;
    }[];
    const inText = /\S+\/l\/[\w-]{65}/.exec(mail!.text)?.[0];
    await open('about:blank', async ({ page, complaints }) => {
      await page.setContent(mail!.html);
      await expectOpenToAll(page, true);
      const link = page.locator(`a[href="${inText}"]`).first();
      await Promise.all([page.waitForNavigation(), link.click()]);
      await page.fill('#signature', 'Wanda Work');
      await Promise.all([page.waitForNavigation(), page.click('text=Sign the contract')]);
      expect(await page.textContent('h1')).toBe('You have signed the contract');
      expect(complaints).toEqual([]);
    });
    const signed = accepted(await world.admin.get(`/contracts/${id}`));
    expect(signed).toMatchObject({ status: 'signed', signatures: { worker_signature: 'Wanda Work' } });
    await open(inText!, async ({ page }) => expect(await page.content()).not.toContain('Wanda'));
  });

  it('the foot of a mail leads to the way out, and back', async () => {
    await userIn(world, ['admin']);
    await activeContract(world);
    const [mail] = accepted(await world.admin.get('/sandbox/emails?kind=contract_signed')).data as {
      html: string;
    }[];
    await open('about:blank', async ({ page, complaints }) => {
      await page.setContent(mail!.html);
      await expectOpenToAll(page, true);
      await Promise.all([page.waitForNavigation(), page.click('text=No more e-mails of this kind')]);
      await expectOpenToAll(page);
      for (const [button, title] of [
        ['Stop these e-mails', 'You will get no more e-mails of this kind'],
        ['Send them again', 'You will get e-mails of this kind again'],
      ] as const) {
        await tabTo(page, new RegExp(button));
        await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
        expect(await page.textContent('h1')).toBe(title);
        await expectOpenToAll(page);
      }
      expect(complaints).toEqual([]);
    });
  });

  it('what is wrong is where the reader begins, and leads to its field', async () => {
    await open(await invited(world), async ({ page }) => {
      await page.click('text=Decline instead');
      await page.fill('#reason', 'I am not sure yet.');
      await Promise.all([page.waitForNavigation(), page.click('text=Sign the contract')]);
      expect(await page.title()).toMatch(/^Error: /);
      expect(await page.evaluate('document.activeElement.getAttribute("role")')).toBe('alert');
      await expectOpenToAll(page);
      await tabTo(page, /Enter your full name/);
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.id')).toBe('signature');
      expect(await page.getAttribute('#signature', 'aria-describedby')).toContain('signature-fault');
      expect(await page.inputValue('#reason')).toBe('I am not sure yet.');
    });
  });

  it('letters of other scripts are our own fonts’', async () => {
    const title = 'عقد تصميم טיפוגרפיה こんにちは 안녕하세요 你好 สวัสดี नमस्ते';
    await open(await invited(world, { title }), async ({ page, complaints }) => {
      const loaded = await page.evaluate<string[]>(
        'document.fonts.ready.then((fonts) => [...new Set([...fonts].filter(({ status }) => status === "loaded").map(({ family }) => family))])',
      );
      for (const script of ['Arabic', 'Hebrew', 'JP', 'KR', 'Thai'])
        expect(loaded.join()).toContain(`Noto Sans ${script}`);
      await expectOpenToAll(page);
      expect(complaints).toEqual([]);
    });
  });

  it('an amendment with many changes, a review and a dead link are open to all', async () => {
    const contract = await activeContract(world, { title: 'Editing', scope_of_work: LONG });
    const { id } = accepted(
      await world.admin.post(`/contracts/${contract}/amendments`, {
        ...{ amount: '6000.00', job_title: 'Lead editor', seniority: 'Principal', scope_of_work: 'Less' },
        ...{
          frequency: 'weekly',
          cycle_end_type: 'DAY_OF_WEEK',
          cycle_end: 7,
          payment_due_days: 5,
          pay_before_weekends: true,
          special_clause: LONG,
        },
        ...{ effective_date: '2026-03-01', message: 'x'.repeat(2_000) },
      }),
    ) as { id: string };
    await open(
      await linkIn(world, 'sign_amendment', id, { personId: world.workerId }),
      async ({ page, complaints }) => {
        await expectOpenToAll(page);
        expect(complaints).toEqual([]);
      },
    );
    const { user } = await userIn(world, ['approver']);
    const item = (await adjustmentsOf(world, contract).make({ description: 'x'.repeat(200) })) as {
      id: string;
    };
    const review = await linkIn(world, 'review_adjustment', item.id, { userId: user.id });
    await open(review, async ({ page, complaints }) => {
      await expectOpenToAll(page);
      await tabTo(page, /^Approve$/);
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      expect(await page.textContent('h1')).toBe('You have approved it');
      expect(complaints).toEqual([]);
    });
    await open(review, ({ page }) => expectOpenToAll(page));
  });
});
