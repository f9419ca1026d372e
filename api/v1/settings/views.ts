import type { z } from 'zod';
import type { Policies } from '../../../domain/shared/policies';
import type { Settings } from '../../../queries/environment/read-settings';
import { platformFeeView, toPlatformFee } from './platform-fee';
import type { changesBody, settings as schema } from './schemas';

/** The policies that a request changes, and no others. */
export function toPolicies(body: z.infer<typeof changesBody>): Partial<Policies> {
  const { platform_fee: fee } = body;
  const given: { [Policy in keyof Policies]: Policies[Policy] | undefined } = {
    invitationDays: body.invitation_days,
    reminderDays: body.reminder_days,
    amendmentDays: body.amendment_days,
    terminationReminderDays: body.termination_reminder_days,
    expiryReminderDays: body.expiry_reminder_days,
    amendmentClientSignature: body.amendment_client_signature,
    adjustmentReminderHours: body.adjustment_reminder_hours,
    lateItems: body.late_items,
    selfApproval: body.self_approval,
    recurringReviewDays: body.recurring_review_days,
    platformFee: fee && toPlatformFee(fee),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

export function settingsView({ environment, policies }: Settings): z.infer<typeof schema> {
  const { platformFee } = policies;
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
    platform_fee: platformFee ? platformFeeView(platformFee) : null,
  };
}
