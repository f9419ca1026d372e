import {
  decideDelegationChange,
  decideNewDelegation,
  delegationDeleted,
  type Delegation,
} from '../../../domain/approval/delegation';
import { decideNewPolicy, decidePolicyChange, policyDeleted } from '../../../domain/approval/policy-fields';
import { notificationsUpdated } from '../../../domain/mail/preferences';
import {
  decideTemplateChange,
  templateCreated,
  templateDeleted,
} from '../../../domain/contract-template/decide';
import type { ContractTemplate } from '../../../domain/contract-template/template';
import { eventTypes } from '../../../api/shared/event-types';
import { adjustmentStatuses } from '../../../domain/adjustment/adjustment';
import { movedEvent, notPayableEvent, withCycle } from '../../../domain/adjustment/events';
import { workKinds } from '../../../domain/adjustment/item-kind';
import { remindedEvent, settingsUpdatedEvent } from '../../../domain/work/events';
import { workDraft, workIn } from '../support/work';
import { amendmentStatuses } from '../../../domain/amendment/amendment';
import { dismissedEvent, mendedEvent, raisedEvent, retriedEvent } from '../../../domain/billing/exception';
import { contractStatuses } from '../../../domain/contract/contract';
import { outcomeChosen, settingsUpdated } from '../../../domain/environment/events';
import type { EventDraft, EventType } from '../../../domain/events/event';
import * as ofInvoice from '../../../domain/invoice/events';
import type { Invoice } from '../../../domain/invoice/invoice';
import { lifecycleOf, type CommandOf, type LifecycleName, type StateOf } from '../../../domain/lifecycles';
import { offCyclePaid } from '../../../domain/off-cycle/events';
import { employerCaller } from '../../../domain/people/caller';
import * as ofPeople from '../../../domain/people/events';
import { decideNewUser, decideUserChange, type User } from '../../../domain/people/user';
import * as ofEntries from '../../../domain/register/events';
import { registerNames } from '../../../domain/register/registers';
import { prepayEvent } from '../../../domain/prepay/events';
import type { PrepayTerms } from '../../../domain/prepay/terms';
import { terminationStatuses } from '../../../domain/termination/termination';
import type { Instant } from '../../../domain/shared/time';
import { addPayment, decidePayment as decideScheduled } from '../../../domain/payment-schedule/decide';
import { ADMIN, SYSTEM, WORKER } from '../support/actors';
import { approval, factsOf, firstApproval, policyOf } from '../support/approvals';
import { adjustmentCommands, adjustmentDraft, adjustmentIn } from '../support/adjustments';
import { amendmentCommands, amendmentIn, clientSigns, explicitProposal } from '../support/amendments';
import { contractCommands, signBy } from '../support/contract-commands';
import { contractIn, indexedIn, invitation, renewingIn, terms } from '../support/contracts';
import { faultsOf } from '../support/events';
import { accepted } from '../support/outcome';
import { agreementOf, paymentCommandsByType, paymentDraft, scheduledIn } from '../support/payment-schedules';
import { terminationCommands, terminationIn } from '../support/terminations';
import { Book, PAYG, PLAIN } from '../support/prepay';
import { NOW } from '../support/time';
import { timeOffCommands, timeOffIn } from '../support/time-off';
import { decidedOf, endpoint, endpointCommands, endpointIn } from '../support/webhooks';
import { feedClosed, feedOpened } from '../../../domain/calendar-feed/feed';
import * as ofTimeOff from '../../../domain/time-off/events';
import { decideTimeOff } from '../../../domain/time-off/decide';
import { timeOffStatuses } from '../../../domain/time-off/time-off';
import { createdEvent } from '../../../domain/webhook/events';
import { endpointStatuses } from '../../../domain/webhook/endpoint';

const LATER = '2026-04-20T00:00:00.000Z';

/** What every command tells in every state that allows it. */
function told<Name extends LifecycleName>(
  name: Name,
  states: (StateOf<Name> | null)[],
  commands: CommandOf<Name>[],
  instants: Instant[] = [NOW],
): EventDraft[] {
  const { decide } = lifecycleOf(name);
  return instants.flatMap((at) =>
    states.flatMap((state) =>
      commands.flatMap((command) => {
        const decision = decide(state, command, at);
        return decision.ok ? decision.change.events : [];
      }),
    ),
  );
}

/** Does one command after the other, and keeps every row on the way. */
function lifeOf<Name extends LifecycleName>(name: Name, commands: CommandOf<Name>[]): StateOf<Name>[] {
  const rows: StateOf<Name>[] = [];
  for (const command of commands)
    rows.push(accepted(lifecycleOf(name).decide(rows.at(-1) ?? null, command, NOW)).next);
  return rows;
}

const contracts = told(
  'contractSigning',
  [
    null,
    ...contractStatuses.map((status) => contractIn(status)),
    contractIn('waiting_worker_signature', { invitation }),
    renewingIn('active'),
    renewingIn('active', { renewalStopped: { by: 'admin', at: NOW, reason: null } }),
    contractIn('active', { terms: { ...terms, amount: null } }),
    indexedIn('active'),
    indexedIn('active', { indexationSkip: { by: 'worker', at: NOW, reason: null } }),
  ],
  // As its lifecycle takes them, effects of others included.
  [...Object.values(contractCommands), ...Object.values(signBy)] as CommandOf<'contractSigning'>[],
);

const amendments = told(
  'amendmentSigning',
  [null, ...amendmentStatuses.map((status) => amendmentIn(status))],
  [
    ...Object.values(amendmentCommands),
    clientSigns,
    { ...amendmentCommands.withdraw, fromSigned: true },
    { type: 'propose', actor: ADMIN, proposal: explicitProposal },
  ] as CommandOf<'amendmentSigning'>[],
  [NOW, '2026-05-20T00:00:00.000Z'],
);

const terminations = told(
  'scheduledTermination',
  [null, ...terminationStatuses.map((status) => terminationIn(status))],
  Object.values(terminationCommands) as CommandOf<'scheduledTermination'>[],
);

const items = adjustmentStatuses.map((status) => adjustmentIn(status));
const adjustments = [
  ...told(
    'adjustmentApproval',
    [
      null,
      ...items,
      adjustmentIn('pending', { ruleId: 'rule-1' }),
      adjustmentIn('pending', { policies: { ...adjustmentDraft.policies, lateItems: 'decline' } }),
    ],
    [
      ...Object.values(adjustmentCommands),
      { ...adjustmentCommands.submit, autoApprove: true },
    ] as CommandOf<'adjustmentApproval'>[],
    [NOW, LATER],
  ),
  ...told('adjustmentApproval', [adjustmentIn('pending', { approval })], [
    { ...adjustmentCommands.approve, facts: factsOf(ADMIN.id) },
    adjustmentCommands.escalate,
  ] as CommandOf<'adjustmentApproval'>[]),
  ...told(
    'adjustmentApproval',
    [adjustmentIn('pending', { approval: { ...approval, decisions: [firstApproval] } })],
    [adjustmentCommands.edit] as CommandOf<'adjustmentApproval'>[],
  ),
  notPayableEvent(items[0]!),
  movedEvent(items[0]!, { id: 'cycle-2' }),
];

const work = workKinds.flatMap((kind) => {
  const states = adjustmentStatuses.map((status) => workIn(kind, status));
  const declines = { ...adjustmentDraft.policies, lateItems: 'decline' as const };
  const { remind: _remind, ...commands } = adjustmentCommands;
  const submit = { ...adjustmentCommands.submit, draft: workDraft(kind) };
  const recount = { ...adjustmentCommands.edit, edit: { quantity: '8' } };
  return [
    ...told(
      'adjustmentApproval',
      [null, ...states, workIn(kind, 'pending', { policies: declines })],
      [
        ...Object.values(commands),
        recount,
        submit,
        { ...submit, autoApprove: true },
      ] as CommandOf<'adjustmentApproval'>[],
      [NOW, LATER],
    ),
    movedEvent(states[0]!, { id: 'cycle-2' }),
    remindedEvent(
      { kind, cycleId: 'cycle-1', pending: 2, amount: 60_000n, currency: 'EUR', locksAt: LATER },
      1,
    ),
    settingsUpdatedEvent({ autoApprove: true }),
  ];
});

const { cycleId, locksAt: _l, dateSubmitted: _d, ruleId: _r, attachment: _a, ...item } = adjustmentDraft;
const draft = {
  ...{ ...item, id: 'rule-1', isAutoApproved: true, firstCycleId: cycleId },
  ...{ endDate: null, endsAt: null, maxCount: null },
};
const [rule] = lifeOf('recurringAdjustment', [{ type: 'create', actor: ADMIN, draft }]);
const rules = told('recurringAdjustment', [null, rule!], [
  { type: 'create', actor: ADMIN, draft },
  { type: 'change', actor: ADMIN, edit: { amount: '7', endDate: '2026-12-31', endsAt: LATER, maxCount: 9 } },
  { type: 'delete', actor: ADMIN, reason: null },
  { type: 'end', actor: SYSTEM },
  { type: 'remind', actor: SYSTEM },
  { type: 'contractEnded', actor: SYSTEM, reason: 'the contract is terminated' },
  { type: 'currencyChanged', actor: SYSTEM, currency: 'USD' },
] as CommandOf<'recurringAdjustment'>[]);

const request = {
  ...{ id: 'x', contractId: 'c', organisationId: 'o', environmentId: 'e', type: 'bonus' as const },
  ...{ amount: '100', currency: 'EUR', reason: 'well done', paymentDate: '2026-03-10' },
  ...{ paysAt: '2026-03-10T00:00:00.000Z', isAutoApproved: false, today: '2026-03-02' },
};
const newOffCycle = { type: 'create', actor: ADMIN, request } as const;
const approve = { type: 'approve', actor: ADMIN, reason: null } as const;
const offCycles = [
  ...told('offCyclePayment', [null, ...lifeOf('offCyclePayment', [newOffCycle, approve])], [
    newOffCycle,
    { ...newOffCycle, request: { ...request, isAutoApproved: true } },
    approve,
    { type: 'decline', actor: ADMIN, reason: 'no' },
    { type: 'withdraw', actor: ADMIN, reason: null },
    { type: 'remind', actor: SYSTEM },
    { type: 'pay', actor: SYSTEM },
    { type: 'lapse', actor: SYSTEM },
    { type: 'forfeit', actor: SYSTEM, reason: 'the contract is terminated' },
  ] as CommandOf<'offCyclePayment'>[]),
  offCyclePaid({ id: 'x' }, { id: 'payment-1' }),
];

const invoice: Invoice = {
  ...{ organisationId: 'o', environmentId: 'e', id: 'invoice-1', contractId: 'c', workerId: 'w' },
  ...{ cycleId: 'cycle-1', calendarId: 'calendar-1', number: '7', family: 'workforce', status: 'pending' },
  ...{ version: 1, currency: 'EUR', total: '12300', creditUsed: '0', creditLeft: '0' },
  ...{ periodStart: '2026-03-01', periodEnd: '2026-03-31', issuedAt: NOW, dueDate: '2026-04-07' },
  ...{ overdueAt: LATER, isOverdue: false, isOffCycle: false, paidAt: null, basePay: null },
};
const payment = {
  ...{ id: 'payment-1', organisationId: 'o', environmentId: 'e', method: 'sandbox' as const },
  ...{ currency: 'EUR', total: '100', invoiceIds: ['invoice-1'] },
};
const settle = (outcome: 'completed' | 'failed') => ({
  ...{ type: 'settle' as const, actor: SYSTEM },
  result: { outcome, reference: 'ref', failure: 'no money' },
});
const initiate = { type: 'initiate' as const, actor: ADMIN, request: payment };
const failing = [
  initiate,
  { type: 'submit', actor: SYSTEM },
  { type: 'ask', actor: SYSTEM },
  settle('failed'),
];
const payments = told(
  'payment',
  [null, ...lifeOf('payment', failing as CommandOf<'payment'>[])],
  [initiate, settle('completed'), settle('failed'), { type: 'retry', actor: ADMIN }],
);

const cycle = { id: 'cycle-1', startsOn: '2026-03-01', endsOn: '2026-03-31' };
const billing = [
  ofInvoice.issuedEvent(invoice),
  ofInvoice.issuedAlone(invoice, { adjustment_id: 'adjustment-1' }),
  ofInvoice.issuedAlone(invoice, { off_cycle_payment_id: 'x' }),
  ofInvoice.issuedAlone(invoice, { canceled_invoice_ids: ['invoice-0'] }),
  ofInvoice.feeIssued({ ...invoice, feeFor: 'invoice-1' }),
  ofInvoice.paidEvent(invoice, null),
  ofInvoice.overdueEvent(invoice),
  ofInvoice.creditLeft({ currency: 'EUR', amount: 12n }),
  ...told('invoiceCancellation', [invoice], [{ type: 'cancel', actor: ADMIN, reason: null }]),
  raisedEvent(cycle, 'No terms apply.'),
  retriedEvent(cycle),
  mendedEvent(cycle, 'invoiced'),
  dismissedEvent(cycle, 'agreed', { itemsGoTo: [], waived: [] }),
  dismissedEvent(cycle, 'agreed', { itemsGoTo: ['cycle-2', 'cycle-3'], waived: ['invoice-0'] }),
];

const user: User = {
  ...{
    organisationId: 'o',
    environmentId: 'e',
    id: 'user-1',
    name: 'Uma',
    email: 'uma@example.com',
    locale: 'en',
  },
  ...{ roles: ['viewer'], status: 'active', issuer: null, subject: null, version: 1, createdAt: NOW },
};
const owner = employerCaller({ id: 't', userId: null, roles: ['owner'], scopes: null });
const people = [
  ofPeople.personCreated({ id: WORKER.id }),
  ofPeople.personTerminated(WORKER.id),
  ofPeople.personReinstated(WORKER.id),
  ofPeople.groupCreated({ id: 'group-1' }),
  ofPeople.identityBound(user, { issuer: 'https://login.example.com', subject: '1' }),
  ofPeople.tokenCreated({ id: 't', userId: null, personId: null, roles: ['viewer'] }, 'service'),
  ofPeople.tokenRotated({ id: 't' }, 0),
  ofPeople.tokenRevoked({ id: 't' }),
  notificationsUpdated({ side: 'user', id: 'u' }, { locale: 'de', off: ['invoice_issued'] }),
  ...accepted(decideNewUser(user, owner)).events,
  ...accepted(decideUserChange(user, { roles: ['admin'], status: 'disabled' }, owner, 1)).events,
  ...accepted(decideUserChange({ ...user, status: 'disabled' }, { name: 'Una', status: 'active' }, owner, 1))
    .events,
];

const webhooks = [
  createdEvent(endpoint),
  ...endpointStatuses.flatMap((status) =>
    Object.values(endpointCommands).flatMap((command) => decidedOf(endpointIn(status), command)),
  ),
  ...decidedOf({ ...endpoint, replayAfter: 1, replayTo: 2 }, { type: 'stopResending' }),
];

const timesOff = [
  ...[null, ...timeOffStatuses.map((status) => timeOffIn(status))],
  timeOffIn('requested', { approval }),
].flatMap((state) =>
  Object.values(timeOffCommands).flatMap((command) => {
    const decision = decideTimeOff(state, command, NOW);
    return decision.ok ? decision.change.events : [];
  }),
);

const feedOwner = { kind: 'time_off' as const, personId: WORKER.id, userId: null };
const timeOffRules = [
  feedOpened(feedOwner),
  feedClosed(feedOwner),
  ofTimeOff.typeCreated({ id: 'type-1', key: 'parental' }),
  ofTimeOff.policyCreated({ id: 'policy-1', type: 'vacation' }),
  ofTimeOff.policyUpdated({ id: 'policy-1', type: 'vacation' }, ['days_per_year'], '2026-07-01'),
  ofTimeOff.policyAssigned({
    ...{ id: 'assignment-1', personId: WORKER.id, policyId: 'policy-1', type: 'vacation' },
    ...{ startsOn: '2026-01-01', endsOn: null, createdAt: NOW, createdBy: ADMIN },
  }),
  ofTimeOff.balanceCorrected({
    ...{ id: 'correction-1', personId: WORKER.id, type: 'vacation', effectiveOn: '2026-01-01' },
    ...{ halves: -3, reason: 'counted twice', createdAt: NOW, createdBy: ADMIN },
  }),
];

const prepayTerms: PrepayTerms = {
  ...{ ...PLAIN, period: { months: 1, firstDate: '2026-02-01' }, expiryMonths: 1, whenExhausted: PAYG },
  recurring: { hours: '500', amount: '5000', isInvoiced: true },
  deductions: { minimum: '200', minimumOnlyWhenActive: false, automatic: null },
  topUp: { threshold: '100', to: '300', by: null, costPerHour: '100' },
};
const book = new Book(prepayTerms).buy(500).use(450);
book.undo('e0001');
book.to('2026-04-01').use(9_000);
const charge = adjustmentIn('approved', { kind: 'prepay', type: 'custom' });
const prepays = [
  ...book.news.map((news) => prepayEvent(news, { unit: 'hours', currency: 'EUR', terms: prepayTerms })),
  movedEvent(charge, { id: 'cycle-2' }),
  notPayableEvent(charge),
  ...told('adjustmentApproval', [charge], [adjustmentCommands.bill as never]),
];

const environment = [settingsUpdated({ lateItems: 'roll', platformFee: null }), outcomeChosen('failed')];

const delegation: Delegation = {
  ...{ organisationId: 'o', environmentId: 'e', id: 'delegation-1', userId: 'user-1', delegateId: 'user-2' },
  ...{ startsAt: NOW, endsAt: LATER, version: 1, createdAt: NOW, updatedAt: NOW },
};
const asked = { delegate: { ...user, roles: ['approver' as const] }, others: [] };
const approvals = [
  ...accepted(decideNewPolicy(policyOf())).events,
  ...accepted(decidePolicyChange(policyOf(), { name: 'Otherwise', reminderHours: [] }, NOW)).events,
  policyDeleted(policyOf()),
  ...accepted(decideNewDelegation(delegation, asked, NOW)).events,
  ...accepted(decideDelegationChange(delegation, { delegateId: 'user-3' }, asked, NOW)).events,
  delegationDeleted(delegation),
];

const entries = registerNames.flatMap((register) => [
  ofEntries.entryCreated({ id: 'entry-1', register }),
  ofEntries.entryUpdated({ id: 'entry-1', register }, ['name']),
  ofEntries.entryRemoved({ id: 'entry-1', register }),
]);

const template: ContractTemplate = {
  ...{ organisationId: 'o', environmentId: 'e', id: 'template-1', name: 'Support', kind: 'client_agreement' },
  ...{ term: null, fields: {}, version: 1, createdAt: NOW, createdBy: ADMIN, updatedAt: NOW },
};
const templates = [
  templateCreated(template),
  ...accepted(decideTemplateChange(template, { name: 'Otherwise', fields: { currency: 'EUR' } }, NOW)).events,
  templateDeleted(template),
];

const scheduled = [
  ...accepted(addPayment(paymentDraft, agreementOf, { actor: ADMIN, at: NOW })).events,
  ...Object.values(paymentCommandsByType).flatMap(
    (command) => accepted(decideScheduled(scheduledIn('planned'), command, NOW)).events,
  ),
];

const all = [
  ...templates,
  ...approvals,
  ...contracts,
  ...amendments,
  ...terminations,
  ...adjustments,
  ...work,
  ...rules,
  ...scheduled,
  ...offCycles,
  ...payments,
  ...billing,
  ...people,
  ...entries,
  ...webhooks,
  ...timesOff,
  ...timeOffRules,
  ...prepays,
  ...environment,
];

const PENDING = ['late', 'locked_at', 'locks_at'];

/** What holds on some roads to an event only, and is said on no other. Everything else is said on all of them. */
const ON_SOME_ROADS: Partial<Record<EventType, string[]>> = {
  // Edited, or cancelled.
  'contract.updated': ['fields', 'reason'],
  // Where nobody cancelled it, but its contract ended otherwise.
  'contract.termination.cancelled': ['reason'],
  // Late, or in time.
  'invoice-adjustment.pending': PENDING,
  'timesheet.pending': PENDING,
  'task.pending': PENDING,
  'milestone.pending': PENDING,
  // Roles are told where they change.
  'user.updated': ['roles', 'former_roles'],
  // What it bills decides: a cycle, an item that came too late, an off-cycle payment, a fee.
  'invoice.issued': [
    ...['period_start', 'period_end', 'adjustment_id', 'off_cycle_payment_id', 'canceled_invoice_ids'],
    ...['family', 'fee_for'],
  ],
  'billing.exception.dismissed': ['others_go_to_cycle_ids', 'waived_invoice_ids'],
};
/** Of items that a rule has made, and of those that a cycle bills. */
const OF_ITEMS = ['rule_id', 'applied_cycle_id'];

const saidBy = ({ payload }: EventDraft) =>
  Object.entries(payload).flatMap(([name, value]) => (value === undefined ? [] : [name]));

describe('what decisions tell', () => {
  it.each(eventTypes)('of %s is the same on every road to it', (type) => {
    const roads = all.filter((event) => event.type === type).map(saidBy);
    const names = [...new Set(roads.flat())];
    const allowed = [
      ...(ON_SOME_ROADS[type] ?? []),
      ...(type.startsWith('invoice-adjustment.') ? OF_ITEMS : []),
    ];
    const missing = names.filter((name) => !roads.every((said) => said.includes(name)));
    expect(missing.filter((name) => !allowed.includes(name))).toEqual([]);
  });

  it('is every type of the catalogue, and none besides', () => {
    expect([...new Set(all.map(({ type }) => type))].sort()).toEqual([...eventTypes].sort());
  });

  it('is what the catalogue says of the type', () => {
    expect(all.flatMap(faultsOf)).toEqual([]);
    expect(all.map((event) => withCycle(event, 'cycle-2')).flatMap(faultsOf)).toEqual([]);
  });
});
