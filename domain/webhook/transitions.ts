import type { StatusTable } from '../shared/lifecycle';
import type { EndpointStatus } from './endpoint';

/** What people ask of an endpoint; `disable` is what its answers do, or their absence. */
export type EndpointCommandName =
  'change' | 'rotate' | 'resend' | 'stopResending' | 'pause' | 'resume' | 'disable' | 'delete';

/** The lifecycle of an endpoint. An arrow that is not here does not exist. What is deleted is no row any more. */
export const endpointTable: StatusTable<EndpointStatus | 'deleted', EndpointCommandName> = {
  enabled: {
    waitsFor: 'events',
    who: ['system'],
    on: {
      change: ['enabled'],
      rotate: ['enabled'],
      resend: ['enabled'],
      stopResending: ['enabled'],
      pause: ['paused'],
      disable: ['disabled'],
      delete: ['deleted'],
    },
  },
  paused: {
    waitsFor: 'resumption',
    who: ['admin'],
    on: {
      change: ['paused'],
      rotate: ['paused'],
      resend: ['paused'],
      stopResending: ['paused'],
      resume: ['enabled'],
      // What was under way when it was paused may be answered with 410.
      disable: ['disabled'],
      delete: ['deleted'],
    },
  },
  disabled: {
    waitsFor: 'resumption',
    who: ['admin'],
    on: {
      change: ['disabled'],
      rotate: ['disabled'],
      resend: ['disabled'],
      stopResending: ['disabled'],
      resume: ['enabled'],
      delete: ['deleted'],
    },
  },
  deleted: { waitsFor: null, who: [], on: {} },
};

/** Whether events go to an endpoint at all. */
export const isSentTo = (status: EndpointStatus): boolean => endpointTable[status].waitsFor === 'events';
