import { z } from 'zod';
import {
  adjustmentCategories,
  adjustmentTypes,
  type AdjustmentType,
} from '../../../domain/adjustment/adjustment';
import { flag, longText, signedDecimal, wholeNumber } from '../../shared/schemas';

/** Names that other systems give to our types. */
const aliases: Record<string, AdjustmentType> = { expense: 'reimbursement', other: 'custom' };
export const typeNames = [...adjustmentTypes, 'expense', 'other'] as const;
export type TypeName = (typeof typeNames)[number];

export function toType(name: TypeName): AdjustmentType {
  return aliases[name] ?? (name as AdjustmentType);
}

/** What an adjustment and the rule that makes adjustments have in common, as a client sends it. */
export const itemFields = {
  type: z
    .enum(typeNames, `must be one of ${typeNames.join(', ')}`)
    .meta({
      description: 'Answered as `reimbursement` where it is `expense`, and as `custom` where it is `other`.',
    })
    .transform(toType),
  amount: signedDecimal,
  category: z.enum(adjustmentCategories, `must be one of ${adjustmentCategories.join(', ')}`).nullable(),
  description: longText(30_000, 0),
};

/** Multipart carries text only. */
export const boolean = z.union([z.boolean(), flag], 'must be true or false');
export const count = wholeNumber(1, 1_000);

/** For a change, which has to be one. */
export const namesAField = (body: object) => Object.keys(body).length > 0;
export const NAMES_A_FIELD = {
  params: { rule: 'empty' },
  message: 'must name at least one field to change',
};
