import { invoicePdf, receiptPdf } from '../../../api/shared/pdf/documents';
import { printable } from '../../../api/shared/pdf/fonts';
import { pdfText } from '../support/pdf-text';
import { NOW } from '../support/time';

type Line = [description: string, category: string, amount: string];
const invoice = {
  ...{ number: '17', family: 'workforce' as const, status: 'pending' as const, currency: 'EUR' },
  ...{ total: '10000', periodStart: '2026-01-01', periodEnd: '2026-01-31' },
  ...{ issuedAt: NOW, dueDate: '2026-03-10', paidAt: null },
};
const contract = {
  ...{ title: 'Design', number: '4', workerName: 'Wim', workerEmail: 'wim@example.com' },
  timezone: 'UTC',
};
const about = (lines: Line[], changes: Partial<typeof contract> = {}) => ({
  invoice,
  lines: lines.map(([description, category, amount]) => ({ description, category, amount })),
  contract: { ...contract, ...changes },
  issuer: 'Żółta Firma',
});

describe('the letters of a PDF', () => {
  it.each(['Łukasz Żółć', 'Ελένη Παπαδοπούλου', 'Борис Годунов', 'São Paulo – 5 €', 'Đỗ Nguyễn', 'ոսկի'])(
    'are those of %s',
    (text) => expect(printable(text)).toBe(text),
  );

  it('are a mark where the fonts have none, blanks where the text has any, and composed', () => {
    expect(printable('漢字 \u{1f9ff}')).toBe('\ufffd\ufffd \ufffd');
    expect(printable('a\tb\nc\u00a0d')).toBe('a b c d');
    expect(printable('Z\u0307o\u0301')).toBe('Żó');
    expect(printable('pdf\u202efdp\u200b\0\ud800')).toBe('pdffdp\ufffd\ufffd');
  });
});

describe('an invoice as a PDF', () => {
  it('shows names of every country as they are written', async () => {
    const names = { title: 'Ελένη: design', workerName: 'Łukasz Żółć' };
    const [page] = pdfText(await invoicePdf(about([['Борис, 漢', 'bonus', '7000']], names)));
    for (const text of ['Łukasz Żółć', 'Ελένη: design', 'Борис, \ufffd', 'Żółta Firma', '70.00'])
      expect(page).toContain(text);
    expect(page).toContain('No. 17');
    expect(page).toMatch(/Total\n100\.00 EUR\nPlease pay by 2026-03-10\.$/);
  });

  it('is the same every time', async () => {
    const [one, two] = [
      await invoicePdf(about([['A', 'b', '1']])),
      await invoicePdf(about([['A', 'b', '1']])),
    ];
    expect(one.equals(two)).toBe(true);
  });

  it('of a line that is longer than a page is still one page', async () => {
    expect(pdfText(await invoicePdf(about([['word '.repeat(5_000), 'bonus', '100']])))).toHaveLength(1);
  });

  // To find where a long word breaks, the layout would try its letters one by one: 30,000 took minutes.
  it.each(['x', '漢', 'A\u0301', '\u{1f9ff}', '-', '\u00a0'])(
    'of one endless word of %j is done',
    async (letter) => {
      const endless = letter.repeat(30_000);
      const names = { title: endless.slice(0, 300), workerName: endless.slice(0, 200) };
      expect(pdfText(await invoicePdf(about([[endless, endless, '100']], names))).length).toBeLessThan(3);
    },
  );

  it.each(Array.from({ length: 12 }, (_, index) => index + 14))(
    'of %i lines has each of them once, a header on every page, and the total with the last line',
    async (count) => {
      const lines = Array.from({ length: count }, (_, n): Line => [`Item ${n + 1}.`, 'bonus', '100']);
      const pages = pdfText(await invoicePdf(about(lines)));
      const items = pages.join('\n').match(/^Item \d+\.$/gm);
      expect(items).toEqual(lines.map(([description]) => description));
      for (const page of pages) expect(page).toMatch(/DESCRIPTION\nCATEGORY\nAMOUNT\nItem \d+\./);
      expect(pages.at(-1)).toMatch(/Total\n100\.00 EUR\nPlease pay by 2026-03-10\.$/);
      expect(pages.length).toBeLessThanOrEqual(2);
    },
  );
});

it('a receipt as a PDF names who paid and who was paid', async () => {
  const [page] = pdfText(
    await receiptPdf({
      payment: {
        ...{ currency: 'EUR', total: '10000', receiptNumber: '3', method: 'manual', reference: null },
        ...{ completedAt: NOW, updatedAt: NOW },
      },
      payer: 'Ελένη',
      invoices: [
        { number: '17', family: 'workforce', workerName: 'Борис Łuk', total: '10000', timezone: 'UTC' },
      ],
    }),
  );
  for (const text of ['Payment receipt', 'No. 3', 'Ελένη', 'Борис Łuk', '100.00 EUR'])
    expect(page).toContain(text);
});

describe('the days on a PDF', () => {
  // Midnight of 1 April in Berlin, where summer time has begun.
  const issuedAt = '2026-03-31T22:00:00.000Z';

  it('are those of the zone of its contract', async () => {
    const paid = { ...invoice, issuedAt, status: 'paid' as const, paidAt: issuedAt };
    const berlin = { ...about([['A', 'b', '1']], { timezone: 'Europe/Berlin' }), invoice: paid };
    const [page] = pdfText(await invoicePdf(berlin));
    expect(page).toContain('2026-04-01');
    expect(page).toContain('Paid on 2026-04-01.');
    expect(page).not.toContain('2026-03-31');
  });

  it('of a receipt are those of the zone that all contracts share, or say that they are in UTC', async () => {
    const receipt = (...zones: string[]) =>
      receiptPdf({
        payment: {
          ...{ currency: 'EUR', total: '10000', receiptNumber: '3', method: 'manual', reference: null },
          ...{ completedAt: issuedAt, updatedAt: issuedAt },
        },
        payer: 'Ada',
        invoices: zones.map((timezone) => ({
          ...{ number: '17', family: 'workforce', workerName: 'Wim', total: '5000', timezone },
        })),
      });
    expect(pdfText(await receipt('Europe/Berlin', 'Europe/Berlin'))[0]).toContain('2026-04-01');
    expect(pdfText(await receipt('Europe/Berlin', 'Asia/Tokyo'))[0]).toContain('2026-03-31 (UTC)');
  });
});
