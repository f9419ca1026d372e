import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { adjustmentTable } from '../../../domain/adjustment/transitions';
import { amendmentTable } from '../../../domain/amendment/transitions';
import { cycleTable } from '../../../domain/billing/transitions';
import { contractTable } from '../../../domain/contract/transitions';
import { invoiceTable } from '../../../domain/invoice/transitions';
import { offCycleTable } from '../../../domain/off-cycle/transitions';
import { paymentTable } from '../../../domain/payment/transitions';
import { prepayTable } from '../../../domain/prepay/transitions';
import { scheduledPaymentTable } from '../../../domain/payment-schedule/transitions';
import { recurringTable } from '../../../domain/recurring/transitions';
import { terminationTable } from '../../../domain/termination/transitions';
import { deliveryTable } from '../../../domain/webhook/delivery-transitions';
import { timeOffTable } from '../../../domain/time-off/transitions';
import { endpointTable } from '../../../domain/webhook/transitions';
import { sheetTable } from '../../../domain/work/transitions';

const FILE = path.join(__dirname, '..', '..', '..', 'docs', 'architecture.md');

type Table = Record<string, { waitsFor: string | null; on: Partial<Record<string, readonly string[]>> }>;

/** The diagram of a table; arrows that stay where they are are left out, they change no status. */
function diagram(table: Table): string {
  const arrows = Object.entries(table).flatMap(([from, row]) =>
    Object.entries(row.on).flatMap(([command, targets = []]) =>
      targets.filter((to) => to !== from).map((to) => `  ${from} --> ${to}: ${command}`),
    ),
  );
  const ends = Object.entries(table).filter(([, row]) => row.waitsFor === null);
  return ['stateDiagram-v2', ...arrows, ...ends.map(([status]) => `  ${status} --> [*]`)].join('\n');
}

describe('docs/architecture.md shows the status tables as they are', () => {
  // After a change of a table: UPDATE_DOCS=1 npm run test:unit
  it.each<[string, Table]>([
    ['contract', contractTable],
    ['amendment', amendmentTable],
    ['termination', terminationTable],
    ['adjustment', adjustmentTable],
    ['recurring', recurringTable],
    ['sheet', sheetTable],
    ['scheduled-payment', scheduledPaymentTable],
    ['cycle', cycleTable],
    ['invoice', invoiceTable],
    ['payment', paymentTable],
    ['off-cycle', offCycleTable],
    ['time-off', timeOffTable],
    ['prepay', prepayTable],
    ['endpoint', endpointTable],
    ['delivery', deliveryTable],
  ])('%s', (name, table) => {
    const text = readFileSync(FILE, 'utf8');
    const block = new RegExp(`(<!-- diagram: ${name} -->\n\n\`\`\`mermaid\n)([^]*?)(\n\`\`\`)`);
    if (process.env['UPDATE_DOCS']) {
      writeFileSync(
        FILE,
        text.replace(block, (_all, head, _old, tail) => `${head}${diagram(table)}${tail}`),
      );
      return;
    }
    expect(block.exec(text)?.[2]).toBe(diagram(table));
  });
});
