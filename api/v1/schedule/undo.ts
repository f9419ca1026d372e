import type { ScheduleEntry, UndoAct } from '../../../domain/schedule/entry';

interface Call {
  method: 'POST' | 'DELETE';
  /** The path as it is declared. */
  path: string;
}

/** The call of each act, by the path of its route. */
export const undoCalls: Record<UndoAct, Call> = {
  withdrawInvitation: { method: 'DELETE', path: '/contracts/:contractId/invitations' },
  cancelContract: { method: 'POST', path: '/contracts/:subjectId/cancel' },
  renewContract: { method: 'POST', path: '/contracts/:contractId/renewals' },
  stopRenewal: { method: 'POST', path: '/contracts/:contractId/renewal-stop' },
  resumeRenewal: { method: 'DELETE', path: '/contracts/:contractId/renewal-stop' },
  skipIndexation: { method: 'POST', path: '/contracts/:contractId/indexation-skips' },
  withdrawAmendment: { method: 'DELETE', path: '/contracts/:contractId/amendments/:subjectId' },
  withdrawSigned: {
    method: 'POST',
    path: '/contracts/:contractId/amendments/:subjectId/withdrawals',
  },
  cancelTermination: { method: 'DELETE', path: '/contracts/:contractId/terminations' },
  deleteRule: { method: 'DELETE', path: '/recurring-adjustments/:subjectId' },
  cancelPayment: { method: 'DELETE', path: '/contracts/:contractId/schedule-entries/:subjectId' },
  deleteAdjustment: { method: 'DELETE', path: '/invoice-adjustments/:subjectId' },
  deleteTimesheet: { method: 'DELETE', path: '/contracts/:contractId/timesheets/:subjectId' },
  deleteTask: { method: 'DELETE', path: '/contracts/:contractId/tasks/:subjectId' },
  deleteMilestone: { method: 'DELETE', path: '/contracts/:contractId/milestones/:subjectId' },
  withdrawOffCycle: { method: 'DELETE', path: '/contracts/:contractId/off-cycle-payments/:subjectId' },
  cancelTimeOff: { method: 'DELETE', path: '/time-off/requests/:subjectId' },
};

export function undoCall(act: UndoAct, contractId: string, { subject }: ScheduleEntry): Call {
  const { method, path } = undoCalls[act];
  const filled = path.replace(':contractId', contractId).replace(':subjectId', subject.id);
  return { method, path: `/v1${filled}` };
}
