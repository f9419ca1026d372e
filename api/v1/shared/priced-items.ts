import { z } from 'zod';
import { minorUnits } from '../../../domain/shared/minor-units';
import type { PricedItem } from '../../../domain/space/priced-item';
import { calendarDate, decimal, text, uuid } from '../../shared/schemas';
import { answerAmount, answerDate, answerId } from './answers';

/** What a space contract charges: as it is sent, and as it is answered. */
const count = z
  .number()
  .int()
  .min(1)
  .max(10_000)
  .default(1)
  .describe('How many of it; the price of a step is for each.');
const name = text(200)
  .optional()
  .describe('What it is called on invoices; its name in the register, where it is left out.');
const price = decimal.describe('For each: per billing cycle, or once of a one-off plan.');

const step = z.strictObject({
  start_date: calendarDate,
  end_date: calendarDate
    .nullable()
    .optional()
    .describe('The last day that it pays; left out, it goes on. Not of a one-off plan.'),
  price,
});
const common = { name, count, steps: z.array(step).min(1).max(100) };
const resource = z.strictObject({ resource_id: uuid, ...common });
const plan = z.strictObject({ plan_id: uuid, ...common });

export const itemsFields = {
  resources: z.array(resource).max(100).nullable(),
  plans: z.array(plan).max(100).nullable(),
  one_off_plans: z.array(plan).max(100).nullable(),
};

const toldStep = z.strictObject({
  start_date: answerDate,
  end_date: answerDate.nullable(),
  price: answerAmount,
});
const told = { name: z.string(), count: z.int(), steps: z.array(toldStep) };
const toldResource = z.strictObject({ resource_id: answerId, ...told }).meta({ id: 'PricedResource' });
const toldPlan = z.strictObject({ plan_id: answerId, ...told }).meta({ id: 'PricedPlan' });
const toldOneOff = z
  .strictObject({ plan_id: answerId, ...told, steps: z.array(toldStep.omit({ end_date: true })) })
  .meta({ id: 'PricedOneOffPlan' });

export const answerItems = {
  resources: z.array(toldResource).nullable(),
  plans: z.array(toldPlan).nullable(),
  one_off_plans: z.array(toldOneOff).nullable(),
};

/** Any of them, as a change of the terms names it. */
export const anyItems = z.array(z.union([toldResource, toldPlan, toldOneOff]));

type Given = z.output<typeof resource> | z.output<typeof plan>;

/** From the wire to the domain. A name that is not given is filled in from the register. */
export function toItems(field: string, items: Given[], currency: string): PricedItem[] {
  return items.map(({ name: given = '', count: many, steps, ...of }, index) => ({
    itemId: 'resource_id' in of ? of.resource_id : of.plan_id,
    name: given,
    count: many,
    steps: steps.map((each, place) => ({
      startDate: each.start_date,
      endDate: each.end_date ?? null,
      price: minorUnits(`${field}.${index}.steps.${place}.price`, String(each.price), currency),
    })),
  }));
}
