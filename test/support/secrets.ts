import { sealer } from '../../store/db/sealed';

/** Of all stacks that tests start, so that what one process has sealed another one opens. */
export const TEST_SECRETS_KEY = 'a key of tests: what is sealed with it is no secret';

export const testSealer = sealer([TEST_SECRETS_KEY]);
