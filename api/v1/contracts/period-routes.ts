import { z } from 'zod';
import { formatMoney } from '../../../domain/shared/money';
import type { Keyset } from '../../../queries/context';
import { listPeriods, type PeriodStanding } from '../../../queries/agreement/list-periods';
import { pageBy, type Key } from '../../shared/pagination';
import { reply, route } from '../../shared/route';
import { answerAmount, answerDate, pageOf } from '../shared/answers';
import { ofContract } from '../shared/contract-path';
import { longPage } from '../shared/page-only';

const period = z
  .strictObject({
    number: z.int().describe('Counted from 1, from the start date of the contract.'),
    start_date: answerDate,
    end_date: answerDate,
    is_current: z.boolean(),
    currency: z.string(),
    charged: answerAmount.describe('What invoices have charged of it, without the units that are reported.'),
    included_units: z.string().nullable(),
    used_units: z.string().describe('Those that are approved.'),
    remaining_units: z.string().nullable().describe('What is left of the included ones.'),
    used_amount: answerAmount.describe('What the used units come to, before included ones are taken off.'),
  })
  .meta({ id: 'AgreementPeriod' });

const byNumber: Key<PeriodStanding> = {
  of: ({ number }) => String(number),
  isOne: (text) => /^\d{1,6}$/.test(text),
};

function periodView(each: PeriodStanding): z.infer<typeof period> {
  const { currency } = each;
  const money = (minor: bigint) => formatMoney({ minor: String(minor), currency });
  return {
    number: each.number,
    start_date: each.startDate,
    end_date: each.endDate,
    is_current: each.isCurrent,
    currency,
    charged: money(each.charged),
    included_units: each.includedUnits,
    used_units: each.usedUnits,
    remaining_units: each.remainingUnits,
    used_amount: money(each.usedWorth),
  };
}

/** The billing periods of an agreement (R4-07); other contracts have none. */
export const periodRoutes = [
  route({
    ...ofContract,
    method: 'get',
    path: '/contracts/:contractId/periods',
    summary: 'List the billing periods of an agreement that have begun, with what is charged and used',
    needs: 'contracts:read',
    orWorker: true,
    query: longPage,
    answers: { 200: pageOf(period) },
    handle: async ({ services, context, loaded, query }) => {
      const read = (keyset: Keyset) => listPeriods(services, context, loaded, keyset);
      return reply(200, await pageBy(byNumber, query, read, periodView));
    },
  }),
];
