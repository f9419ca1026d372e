import { sendingRulesOf } from '../../config/environment';
import type { SendingRules } from '../../domain/webhook/sending';
import type { Services } from './services';

/** How long workers wait for endpoints, as far as they are started with the same settings. */
export const sendingRules = ({ config }: Pick<Services, 'config'>): SendingRules => sendingRulesOf(config);
