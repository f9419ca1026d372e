import type { Request } from 'express';
import type { z } from 'zod';
import { readBalances } from '../../../queries/report/read-balances';
import type { Keyset } from '../../../queries/context';
import { readPaymentLines, type ReportKey } from '../../../queries/report/read-payment-lines';
import { ApiError } from '../../shared/errors';
import { reply, route } from '../../shared/route';
import { pageBy } from '../../shared/pagination';
import { toPerson } from '../people/related';
import { pageOf } from '../shared/answers';
import { csvOf } from './csv';
import { byWorker, readReportKey, writeReportKey } from './cursor';
import { balance, balancesQuery, reportQuery, reportRow } from './schemas';
import { balanceView, reportRowView } from './views';

export const reportRoutes = [
  route({
    method: 'get',
    path: '/payouts/balances',
    summary: 'Read what workers are owed and were paid',
    errors: ['not_your_balance'],
    needs: 'payments:read',
    orWorker: true,
    query: balancesQuery,
    answers: { 200: pageOf(balance) },
    expand: { worker: toPerson(({ worker_id }: { worker_id: string }) => worker_id) },
    handle: async ({ services, context, query }) => {
      const filter = { workerId: query.worker_id, currency: query.currency };
      const read = (keyset: Keyset) => readBalances(services, context, filter, keyset);
      return reply(200, await pageBy(byWorker, query, read, balanceView));
    },
  }),
  route({
    method: 'get',
    path: '/reports/detailed-payments',
    summary: 'Read every line of the invoices of a time, with its payment; as JSON or CSV',
    needs: 'payments:read',
    query: reportQuery,
    answers: { 200: { json: pageOf(reportRow), content: 'text/csv' } },
    handle: async ({ services, context, query, http }) => {
      const range = rangeOf(query);
      const after = readReportKey(query.cursor);
      const read = (key: ReportKey | null, limit: number) =>
        readPaymentLines(services, context, range, { after: key, limit });
      if (wantsCsv(http, query)) {
        const headers = { 'Content-Disposition': 'attachment; filename=detailed-payments.csv' };
        return reply(200, await csvOf(read, after), headers);
      }
      const rows = await read(after, query.limit + 1);
      const shown = rows.slice(0, query.limit);
      const hasMore = rows.length > query.limit;
      const last = shown.at(-1);
      return reply(200, {
        data: shown.map(reportRowView),
        has_more: hasMore,
        next_cursor: hasMore && last ? writeReportKey(last) : null,
      });
    },
  }),
];

type Query = z.infer<typeof reportQuery>;

function rangeOf({ from_date: from, to_date: to }: Query) {
  if (from < to) return { from, to };
  throw new ApiError(400, 'invalid_request', 'to_date must be after from_date; it is excluded itself.', [
    { field: 'to_date', rule: 'range', message: 'must be after from_date' },
  ]);
}

function wantsCsv(http: Request, { format }: Query): boolean {
  return format ? format === 'csv' : http.accepts(['json', 'csv']) === 'csv';
}
