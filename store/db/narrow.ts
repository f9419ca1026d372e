import type { Knex } from 'knex';
import type { CalendarDate, Instant } from '../../domain/shared/time';

/** What every list can be narrowed by, as far as its rows have it. */
export interface CommonFilter {
  statuses?: readonly string[] | undefined;
  types?: readonly string[] | undefined;
  currency?: string | undefined;
  number?: string | undefined;
  /** The first day included, the last not. */
  dateFrom?: CalendarDate | undefined;
  dateTo?: CalendarDate | undefined;
}

/** Where the rows of a list have it, as SQL. */
export type CommonColumns = Partial<
  Record<'status' | 'type' | 'currency' | 'number' | 'date' | 'instant', string>
>;

export function narrow(query: Knex.QueryBuilder, filter: CommonFilter, columns: CommonColumns): void {
  const { status, type, currency, number, date, instant } = columns;
  if (status && filter.statuses) void query.whereRaw(`${status} = ANY (?)`, [[...filter.statuses]]);
  if (type && filter.types) void query.whereRaw(`${type} = ANY (?)`, [[...filter.types]]);
  if (currency && filter.currency) void query.whereRaw(`${currency} = ?`, [filter.currency]);
  if (number && filter.number !== undefined) void query.whereRaw(`${number} = ?`, [filter.number]);
  if (date && filter.dateFrom) void query.whereRaw(`${date} >= ?`, [filter.dateFrom]);
  if (date && filter.dateTo) void query.whereRaw(`${date} < ?`, [filter.dateTo]);
  if (instant && filter.dateFrom) void query.whereRaw(`${instant} >= ?`, [startOf(filter.dateFrom)]);
  if (instant && filter.dateTo) void query.whereRaw(`${instant} < ?`, [startOf(filter.dateTo)]);
}

function startOf(day: CalendarDate): Instant {
  return `${day}T00:00:00.000Z`;
}
