import { forecast, type Forecast, type ForecastOptions } from '../../domain/billing/forecast';
import type { Contract } from '../../domain/contract/contract';
import { notFound } from '../../domain/shared/failures';
import { readBillingFacts } from '../../store/billing/forecast';
import type { Context, ReadServices } from '../context';

/** What the next invoices of a contract will be; with and without what somebody has yet to sign or approve. */
export async function forecastInvoices(
  { db }: ReadServices,
  { scope, now }: Context,
  { id }: Pick<Contract, 'id'>,
  options: Omit<ForecastOptions, 'now'>,
): Promise<Forecast> {
  const facts = await readBillingFacts(db, scope, id);
  if (!facts) throw notFound('contract');
  return forecast(facts, { ...options, now });
}
