import { z } from 'zod';
import { approvableKinds } from '../../../domain/approval/approval';
import { SOME_ID } from '../examples';
import { told } from './entry';
import { count, id, instant, optionalText, text } from './fields';

const about = {
  kind: z.enum(approvableKinds),
  item_id: id.describe('The adjustment, or whatever else the kind says.'),
  policy_id: id,
};
const example = { kind: 'adjustment' as const, item_id: SOME_ID, policy_id: SOME_ID };

export const approvalTypes = {
  'approval.given': told(
    'Somebody approved an item that waits for more approvals: `missing` of them in the step `next_step`.',
    z.strictObject({
      ...about,
      step: count.describe('The step that it counts in, from 1 on.'),
      steps: count,
      in_stead_of: id.nullable().describe('The user who is away and whose delegate approved it.'),
      is_override: z
        .boolean()
        .describe('Nobody was left in the step, and it was approved in the stead of them all.'),
      reason: optionalText,
      next_step: count,
      missing: count,
    }),
    {
      ...example,
      step: 1,
      steps: 2,
      in_stead_of: null,
      is_override: false,
      reason: null,
      next_step: 2,
      missing: 1,
    },
  ),
  'approval.restarted': told(
    'What an item pays was changed while it was being approved, so that so many approvals count no more.',
    z.strictObject({ ...about, approvals: count }),
    { ...example, approvals: 1 },
  ),
  'approval.escalated': told(
    'An item still waits and its deadline is near, so that others may decide it as well.',
    z.strictObject({ ...about, deadline: instant }),
    { ...example, deadline: '2026-04-02T22:00:00.000Z' },
  ),
};

const row = z.strictObject({ id });
const changed = row.extend({ changed: z.array(text) });
const kinds = z.array(z.enum(approvableKinds));

export const policyTypes = {
  'approval-policy.created': told(
    'An approval policy was made, for a contract, for a group, or for all of the environment where both are null.',
    row.extend({ kinds, contract_id: id.nullable(), group_id: id.nullable() }),
    { id: SOME_ID, kinds: ['adjustment'], contract_id: null, group_id: null },
  ),
  'approval-policy.updated': told(
    'An approval policy was changed; what waits goes on by it as it was. `changed` are the names of the fields.',
    changed,
    { id: SOME_ID, changed: ['steps'] },
  ),
  'approval-policy.deleted': told('An approval policy goes for nothing new any more.', row, { id: SOME_ID }),
  'approval-delegation.created': told(
    'Somebody decides in the stead of a user who is away, from one instant until another.',
    row.extend({ user_id: id, delegate_id: id, starts_at: instant, ends_at: instant }),
    {
      ...{ id: SOME_ID, user_id: SOME_ID, delegate_id: SOME_ID },
      ...{ starts_at: '2026-04-02T22:00:00.000Z', ends_at: '2026-04-16T22:00:00.000Z' },
    },
  ),
  'approval-delegation.updated': told(
    'A delegation was changed; `changed` are the names of the fields.',
    changed,
    { id: SOME_ID, changed: ['ends_at'] },
  ),
  'approval-delegation.deleted': told('A delegation was taken back.', row, { id: SOME_ID }),
};
