import { z } from 'zod';
import { chooseNotifications } from '../../../commands/mail/choose-notifications';
import { mailKinds } from '../../../domain/mail/kinds';
import { locales } from '../../../domain/language/locale';
import { choicesOf } from '../../../domain/mail/preferences';
import { readNotifications, type OwnNotifications } from '../../../queries/mail/read-notifications';
import { reply, route } from '../../shared/route';
import { locale } from '../../shared/schemas';
import { given } from '../shared/given';

const path = '/me/notifications';

const notificationsBody = z
  .strictObject({
    off: z
      .array(z.enum(mailKinds, 'must name kinds of mails; GET /v1/me/notifications lists them'))
      .max(mailKinds.length),
    /** In which language, if not as before. */
    locale: locale.optional(),
  })
  .meta({ examples: [{ off: ['invoice_issued'], locale: 'de' }] });

const notifications = z
  .strictObject({
    /** Null for a service, which is told nothing. */
    locale: z.enum(locales).nullable(),
    kinds: z.array(
      z.strictObject({
        kind: z.enum(mailKinds),
        /** What such a mail tells. */
        tells: z.string(),
        is_on: z.boolean(),
        /** What one must be told cannot be switched off. */
        can_be_off: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'Notifications' });

/** What one is told by e-mail, and in which language. */
export const notificationRoutes = [
  route({
    method: 'get',
    path,
    summary: 'Read what one is told by e-mail, and what of it can be switched off',
    needs: 'any token',
    answers: { 200: notifications },
    handle: async ({ services, context }) =>
      reply(200, notificationsView(await readNotifications(services, context))),
  }),
  route({
    method: 'put',
    path,
    summary: 'Switch kinds of e-mail off, and the others on; choose the language',
    needs: 'any token',
    errors: ['wrong_token_scope'],
    body: notificationsBody,
    answers: { 200: notifications },
    handle: async ({ services, context, body }) =>
      reply(
        200,
        notificationsView(
          await chooseNotifications(services, context, { off: body.off, ...given({ locale: body.locale }) }),
        ),
      ),
  }),
];

function notificationsView(own: OwnNotifications | null): z.infer<typeof notifications> {
  if (!own) return { locale: null, kinds: [] };
  const { whose, preferences } = own;
  const kinds = choicesOf(whose.side, preferences.off).map(({ kind, tells, isOn, canBeOff }) => ({
    ...{ kind, tells, is_on: isOn, can_be_off: canBeOff },
  }));
  return { locale: preferences.locale, kinds };
}
