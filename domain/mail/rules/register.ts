import { ofEachEvent } from '../../register/events';

/** Nobody is told of what is in a register. */
export const registerRules = ofEachEvent(() => [] as []);
