import { decideCancellation, type CancelInvoice } from '../../domain/invoice/cancellation';
import type { LifecycleInput } from '../messages';
import { durable } from '../support/activities';
import { runLifecycle, type Lifecycle } from '../support/lifecycle';

const record = durable('recordCancellation');
type Invoice = Parameters<typeof record>[0]['next'];

/** The cancellation of one invoice: waits for nothing, lives as long as its one command. */
export async function invoiceCancellation(input: LifecycleInput<Invoice>): Promise<void> {
  const lifecycle: Lifecycle<Invoice, CancelInvoice> = {
    commands: ['cancel'],
    decide: decideCancellation,
    due: () => null,
    isWaiting: () => false,
    record,
    load: durable('loadInvoice'),
  };
  await runLifecycle(lifecycle, input);
}
