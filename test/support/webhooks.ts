import { SENDING_RULES } from '../../domain/webhook/sending';
import type { Database } from '../../store/db/database';
import type { WebhookDependencies } from '../../activities/webhooks/drain';

/** For workers that send nothing. */
export const noWebhooks = (db: Database): Omit<WebhookDependencies, 'sealer'> => ({
  ...{ db, rules: SENDING_RULES },
  send: () => Promise.reject(new Error('Nothing is sent here.')),
});
