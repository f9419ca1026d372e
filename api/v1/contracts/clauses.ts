import { z } from 'zod';
import type { AutomaticRenewal, Indexation } from '../../../domain/contract/clauses';
import type { Contract } from '../../../domain/contract/contract';
import { parties } from '../../../domain/shared/lifecycle';
import type { Notice } from '../../../domain/shared/calendar';
import { calendarDate, percentage } from '../../shared/schemas';
import { answerDate, answerInstant } from '../shared/answers';
import { orNull } from '../../shared/schemas';

/** What parties agree on about the time to come, beside the terms: as it is sent, and as it is answered. */
const unit = z.enum(['days', 'months']);
const notice = z.strictObject({ unit, count: z.number().int().min(0).max(366) });
const length = z.strictObject({ unit, count: z.number().int().min(1).max(1_200) });

const automaticRenewal = z.strictObject({
  /** As long as the term before, or so long. */
  term: z.union([z.literal('same'), length]).default('same'),
  /** What is paid more in the next term. */
  percentage: percentage.default('0'),
  /** How long before the end date a party has to say that it stops; the notice of the contract, unless it is said. */
  stop_notice: notice.nullable().optional(),
});

const indexation = z
  .strictObject({
    percentage,
    /** On this day of every year, or on these days. */
    yearly_from: calendarDate.optional(),
    dates: z.array(calendarDate).min(1).max(50).optional(),
  })
  .refine((given) => (given.yearly_from === undefined) !== (given.dates === undefined), {
    path: ['yearly_from'],
    params: { rule: 'exactly_one' },
    message: 'is required: give yearly_from, or dates, but not both',
  });

export const clauseFields = {
  automatic_renewal: automaticRenewal.nullable(),
  indexation: indexation.nullable(),
  /** How long nobody may end the contract, from its first day on. */
  minimum_term: length.nullable(),
};

const said = z.strictObject({ by: z.enum(parties), at: answerInstant, reason: z.string().nullable() });

const answerNotice = z.strictObject({ unit, count: z.int() });

export const answerClauses = {
  automatic_renewal: orNull(
    z
      .strictObject({
        term: z.union([z.literal('same'), answerNotice]),
        percentage: z.string(),
        stop_notice: answerNotice.nullable(),
        /** Until this instant either party can stop it, and take that back. */
        stop_until: answerInstant.nullable(),
        stopped: orNull(said.meta({ id: 'StoppedRenewal' })),
      })
      .meta({ id: 'AutomaticRenewal' }),
  ),
  indexation: orNull(
    z
      .strictObject({
        percentage: z.string(),
        yearly_from: answerDate.nullable(),
        dates: z.array(answerDate),
        next_date: answerDate.nullable(),
        /** Who wants to leave out the next one; the other party can agree. */
        skip_proposed: orNull(said.meta({ id: 'ProposedSkip' })),
      })
      .meta({ id: 'Indexation' }),
  ),
  minimum_term: answerNotice.nullable(),
};

type Given = { [Name in keyof typeof clauseFields]?: z.output<(typeof clauseFields)[Name]> | undefined };

/** From the wire to the domain; what is left out stays left out. `otherwise` is the notice of the contract. */
export function toClauses(body: Given, otherwise: Notice | null) {
  return {
    automaticRenewal: body.automatic_renewal && toRenewal(body.automatic_renewal, otherwise),
    indexation: body.indexation && toIndexation(body.indexation),
    minimumTerm: body.minimum_term,
  };
}

function toRenewal(
  { term, percentage: more, stop_notice: stopNotice }: z.output<typeof automaticRenewal>,
  otherwise: Notice | null,
): AutomaticRenewal {
  return { term, percentage: more, stopNotice: stopNotice === undefined ? otherwise : stopNotice };
}

function toIndexation({
  percentage: more,
  yearly_from,
  dates = [],
}: z.output<typeof indexation>): Indexation {
  return { percentage: more, yearlyFrom: yearly_from ?? null, dates: [...new Set(dates)].sort() };
}

type Answer = { [Name in keyof typeof answerClauses]: z.infer<(typeof answerClauses)[Name]> };

export function clausesView(contract: Contract): Answer {
  const {
    automaticRenewal: renewal,
    renewalStopsUntil,
    renewalStopped,
    minimumTerm,
    nextIndexation,
  } = contract;
  return {
    automatic_renewal: renewal
      ? {
          term: renewal.term,
          percentage: renewal.percentage,
          stop_notice: renewal.stopNotice,
          stop_until: renewalStopsUntil ?? null,
          stopped: renewalStopped ?? null,
        }
      : null,
    indexation: contract.indexation
      ? {
          percentage: contract.indexation.percentage,
          yearly_from: contract.indexation.yearlyFrom,
          dates: contract.indexation.dates,
          next_date: nextIndexation?.date ?? null,
          skip_proposed: contract.indexationSkip ?? null,
        }
      : null,
    minimum_term: minimumTerm ?? null,
  };
}
