import { z } from 'zod';
import { isCalendarDate } from '../../../domain/shared/calendar';

// What a field of an event is, checked: amounts, days and instants as the API writes them, and not as rows hold them.
const AMOUNT = /^-?\d+(\.\d+)?$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

const like = (pattern: RegExp) => z.string().refine((given) => pattern.test(given));

export const id = z.string().meta({ format: 'uuid' });
/** A decimal of its currency. */
export const amount = like(AMOUNT).meta({ pattern: AMOUNT.source });
export const currency = z.string().length(3);
export const day = z.string().refine(isCalendarDate).meta({ format: 'date' });
export const instant = like(INSTANT).meta({ format: 'date-time' });
export const text = z.string();
export const optionalText = z.string().nullable();
export const count = z.int().positive();

export const nothing = z.strictObject({});
