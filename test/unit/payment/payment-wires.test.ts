import { csvCell, csvLine } from '../../../api/shared/csv';
import { creditAfterCancel, decideCancellation } from '../../../domain/invoice/cancellation';
import type { InvoiceStatus } from '../../../domain/invoice/invoice';
import { ADMIN } from '../support/actors';
import { accepted, refusal } from '../support/outcome';
import { NOW } from '../support/time';

describe('a cell of CSV', () => {
  it.each([
    [null, ''],
    ['plain', 'plain'],
    ['-20.00', '-20.00'],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+49 30', "'+49 30"],
    ['-cmd', "'-cmd"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['=a,"b"', `"'=a,""b"""`],
  ])('%p is %p', (value, cell) => expect(csvCell(value)).toBe(cell));

  it('ends its line as RFC 4180 has it', () => expect(csvLine(['a', null, 'b'])).toBe('a,,b\r\n'));
});

describe('cancelling an invoice', () => {
  const cancel = { type: 'cancel' as const, actor: ADMIN, reason: null };
  const invoice = (status: InvoiceStatus, total = '100') => ({
    id: 'i',
    organisationId: 'o',
    environmentId: 'e',
    contractId: 'c',
    number: '7',
    version: 1,
    status,
    total,
    basePay: null,
  });

  it('is for what is not paid, and for what had nothing to pay', () => {
    for (const row of [invoice('pending'), invoice('failed'), invoice('paid', '0')])
      expect(accepted(decideCancellation(row, cancel, NOW)).next).toMatchObject({
        status: 'canceled',
        version: 2,
      });
    for (const row of [invoice('paid'), invoice('processing'), invoice('canceled')])
      expect(refusal(decideCancellation(row, cancel, NOW)).code).toBe('invoice_not_cancelable');
    expect(refusal(decideCancellation(null, cancel, NOW)).code).toBe('not_found');
  });
});

describe('credit after a cancellation', () => {
  const after = (standing: bigint, used: bigint, left: bigint, comesBack: bigint) =>
    creditAfterCancel({ standing, used, left, comesBack });

  it.each([
    ['all of it with all that it paid for', after(0n, 300n, 0n, 1000n), 300n],
    ['as much as what comes back', after(0n, 300n, 0n, 120n), 120n],
    ['none where nothing comes back, or less than nothing', after(50n, 300n, 0n, 0n), 50n],
    ['none where what comes back lowers the next invoice', after(50n, 300n, 0n, -20n), 50n],
    ['and what it left is taken back', after(300n, 0n, 300n, -300n), 0n],
  ])('returns %s', (_what, credit, expected) => expect(credit).toBe(expected));

  it('is refused where a later invoice has used what it left', () => {
    expect(after(100n, 0n, 300n, 0n)).toBeNull();
  });
});
