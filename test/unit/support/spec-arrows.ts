/** The rows of spec 6.4 to 6.7, 6.11 and 6.14 that change a status, written down apart from the code. */

const endings = (from: string[], commands: [string, string][]) =>
  from.flatMap((status) => commands.map(([command, to]) => `${status} -${command}-> ${to}`));

export const contractArrows = [
  'draft -submit-> waiting_client_signature',
  'draft -submit-> waiting_worker_signature',
  // An agreement that nobody has to approve (spec 6.17).
  'draft -submit-> signed',
  'draft -submit-> active',
  'draft -sign-> waiting_worker_signature',
  // Whoever is to sign first is asked anew when an edit changes who that is.
  'waiting_client_signature -edit-> waiting_worker_signature',
  'waiting_worker_signature -edit-> waiting_client_signature',
  'waiting_client_signature -sign-> waiting_worker_signature',
  'waiting_client_signature -sign-> signed',
  'waiting_client_signature -sign-> active',
  'waiting_worker_signature -sign-> waiting_client_signature',
  'waiting_worker_signature -sign-> signed',
  'waiting_worker_signature -sign-> active',
  // A paper that both have signed (R2-08).
  ...endings(
    ['draft', 'waiting_client_signature', 'waiting_worker_signature'],
    [
      ['signByHand', 'signed'],
      ['signByHand', 'active'],
    ],
  ),
  'waiting_worker_signature -decline-> rejected',
  'rejected -invite-> waiting_worker_signature',
  ...endings(
    ['draft', 'waiting_client_signature', 'waiting_worker_signature', 'rejected'],
    [
      ['cancel', 'cancelled'],
      ['delete', 'deleted'],
    ],
  ),
  'signed -activate-> active',
  // What both have signed can be given an end, or be called off, before it begins.
  'signed -activate-> termination_scheduled',
  'signed -terminate-> terminated',
  'signed -cancel-> cancelled',
  'active -scheduleTermination-> termination_scheduled',
  'termination_scheduled -cancelTermination-> active',
  ...endings(['active', 'termination_scheduled'], [['terminate', 'terminated']]),
  'active -complete-> completed',
  // The next term begins by itself.
  'active -renewTerm-> renewed',
  ...endings(['active', 'termination_scheduled'], [['renew', 'renewed']]),
];

export const amendmentArrows = [
  'awaiting_client_signature -sign-> awaiting_worker_signature',
  'awaiting_worker_signature -sign-> signed',
  'awaiting_worker_signature -sign-> active',
  'awaiting_worker_signature -decline-> declined',
  ...endings(
    ['awaiting_client_signature', 'awaiting_worker_signature'],
    [
      ['withdraw', 'withdrawn'],
      ['expire', 'expired'],
    ],
  ),
  'signed -activate-> active',
  // Both parties together.
  'signed -withdraw-> withdrawn',
  ...endings(['awaiting_client_signature', 'awaiting_worker_signature', 'signed'], [['void', 'void']]),
];

export const terminationArrows = [
  'scheduled -cancel-> cancelled',
  // Its contract is renewed or called off before.
  'scheduled -supersede-> cancelled',
  'scheduled -takeEffect-> effective',
];

export const adjustmentArrows = [
  'pending -approve-> approved',
  'pending -decline-> declined',
  'pending -delete-> deleted',
  'pending -forfeit-> not_payable',
  'pending -lock-> declined',
  'approved -decline-> declined',
  // What a pre-pay charges is taken off with the entry that it is for.
  'approved -withdraw-> deleted',
  'approved -bill-> processing',
  'processing -pay-> paid',
  'processing -release-> approved',
  // Of an invoice that had nothing to pay.
  'paid -release-> approved',
];

export const cycleArrows = [
  'open -lock-> invoiced',
  'open -lock-> skipped',
  'open -lock-> exception',
  'exception -reopen-> open',
  'exception -dismiss-> dismissed',
];

export const invoiceArrows = [
  ...endings(
    ['pending', 'failed'],
    [
      ['claim', 'processing'],
      ['cancel', 'canceled'],
    ],
  ),
  'processing -settle-> paid',
  'processing -release-> failed',
  // Only where there was nothing to pay.
  'paid -cancel-> canceled',
];

export const paymentArrows = [
  'initiated -submit-> processing',
  ...endings(
    ['processing'],
    [
      ['settle', 'completed'],
      ['settle', 'failed'],
      ['confirm', 'completed'],
      ['confirm', 'failed'],
    ],
  ),
  'failed -retry-> processing',
  'failed -retryLater-> processing',
];

export const offCycleArrows = [
  'pending -approve-> approved',
  'pending -decline-> declined',
  'pending -lapse-> declined',
  'pending -forfeit-> not_payable',
  ...endings(['pending', 'approved'], [['withdraw', 'withdrawn']]),
  'approved -pay-> processing',
  'processing -settle-> paid',
  'processing -release-> declined',
];

export const recurringArrows = [
  'active -delete-> deleted',
  'active -end-> ended',
  'active -contractEnded-> ended',
  'active -currencyChanged-> ended',
];

export const sheetArrows = [
  'closed -submit-> open',
  ...endings(
    ['open'],
    [
      ['delete', 'closed'],
      ['review', 'closed'],
      ['lock', 'closed'],
    ],
  ),
];

/** spec 6.16 */
export const scheduledPaymentArrows = [
  'planned -change-> due',
  ...endings(
    ['planned'],
    [
      ['fallDue', 'due'],
      ['cancel', 'cancelled'],
    ],
  ),
  ...endings(
    ['planned', 'due'],
    [
      ['bill', 'invoiced'],
      ['giveUp', 'cancelled'],
    ],
  ),
];

export const scheduleArrows = [
  'closed -add-> open',
  ...endings(
    ['open'],
    [
      ['change', 'closed'],
      ['cancel', 'closed'],
      ['fallDue', 'closed'],
    ],
  ),
];

/** spec 6.10 */
export const timeOffArrows = [
  'requested -approve-> approved',
  'requested -reject-> rejected',
  'requested -lapse-> rejected',
  ...endings(
    ['requested', 'approved'],
    [
      ['cancel', 'cancelled'],
      ['cut', 'cancelled'],
    ],
  ),
  'approved -use-> used',
];

export const endpointArrows = [
  'enabled -pause-> paused',
  ...endings(['enabled', 'paused'], [['disable', 'disabled']]),
  'paused -resume-> enabled',
  'disabled -resume-> enabled',
  ...endings(['enabled', 'paused', 'disabled'], [['delete', 'deleted']]),
];

/** spec 6.19; what is sent again is another delivery. */
export const deliveryArrows = [
  ...endings(
    ['queued', 'retrying'],
    [
      ['succeed', 'delivered'],
      ['give_up', 'dead'],
    ],
  ),
  'queued -fail-> retrying',
];
