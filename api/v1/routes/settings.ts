import { Router } from 'express';
import { z } from 'zod';
import type { Policies } from '../../../domain/shared/policies';
import { policiesOf, setPolicies } from '../../../store/environment/environments';
import { type Context } from '../../../queries/context';
import { contextOf } from '../../shared/middleware/authenticate';
import type { Services } from '../../shared/services';
import { adminOnly } from '../legacy';
import { platformFee, platformFeeWire, toPlatformFee } from '../schemas/platform-fee';

const days = z.number().int().min(1).max(365);
const reminders = z.array(days).max(10);

const changes = z
  .strictObject({
    invitation_days: days,
    reminder_days: reminders,
    amendment_days: days,
    termination_reminder_days: reminders,
    expiry_reminder_days: reminders,
    amendment_client_signature: z.enum(['on_proposal', 'explicit']),
    adjustment_reminder_hours: z.array(z.number().int().min(1).max(720)).max(10),
    late_items: z.enum(['roll', 'decline', 'off_cycle'], 'must be roll, decline or off_cycle'),
    self_approval: z.enum(['allowed', 'refused'], 'must be allowed or refused'),
    recurring_review_days: days,
    platform_fee: platformFee.nullable(),
  })
  .partial();

/** Waiting times of the environment. A change counts for waits that begin later, never for those under way. */
export function settingsRoutes({ db }: Services): Router {
  const router = Router();

  router.get('/settings', adminOnly, (_req, res) => {
    res.json(settingsWire(contextOf(res)));
  });

  router.patch('/settings', adminOnly, async (req, res) => {
    const context = contextOf(res);
    const body = changes.parse(req.body);
    const given: { [Policy in keyof Policies]: Policies[Policy] | undefined } = {
      invitationDays: body.invitation_days,
      reminderDays: body.reminder_days && ascending(body.reminder_days),
      amendmentDays: body.amendment_days,
      terminationReminderDays: body.termination_reminder_days,
      expiryReminderDays: body.expiry_reminder_days,
      amendmentClientSignature: body.amendment_client_signature,
      adjustmentReminderHours: body.adjustment_reminder_hours,
      lateItems: body.late_items,
      selfApproval: body.self_approval,
      recurringReviewDays: body.recurring_review_days,
      platformFee: toPlatformFee(body.platform_fee),
    };
    const changed = Object.fromEntries(
      Object.entries(given).filter(([, value]) => value !== undefined),
    ) as Partial<Policies>;
    const policies = { ...context.environment.policies, ...changed };
    await setPolicies(db, context.scope, policies);
    res.json(settingsWire({ ...context, environment: { ...context.environment, policies } }));
  });

  return router;
}

/** Reminders go out in order, whatever order they were given in. */
function ascending(values: number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}

function settingsWire({ environment }: Context) {
  const policies = policiesOf(environment);
  return {
    environment: { id: environment.id, name: environment.name, kind: environment.kind },
    invitation_days: policies.invitationDays,
    reminder_days: policies.reminderDays,
    amendment_days: policies.amendmentDays,
    termination_reminder_days: policies.terminationReminderDays,
    expiry_reminder_days: policies.expiryReminderDays,
    amendment_client_signature: policies.amendmentClientSignature,
    adjustment_reminder_hours: policies.adjustmentReminderHours,
    late_items: policies.lateItems,
    self_approval: policies.selfApproval,
    recurring_review_days: policies.recurringReviewDays,
    platform_fee: platformFeeWire(policies.platformFee ?? null),
  };
}
