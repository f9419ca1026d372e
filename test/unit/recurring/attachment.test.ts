import { refuseAttachment } from '../../../domain/recurring/guard';

it('a rule takes no attachment (R1-16)', () => {
  expect(refuseAttachment(undefined)).toBeNull();
  expect(refuseAttachment({ filename: 'receipt.pdf' })).toMatchObject({
    code: 'recurring_attachment',
    field: 'file',
  });
});
