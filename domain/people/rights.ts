/** What people of the employer's side are. `owner` has every right, `viewer` only reads. */
export const roles = ['owner', 'admin', 'approver', 'finance', 'viewer'] as const;

export type Role = (typeof roles)[number];

interface Row {
  /** What it lets one do, in words that go on after "may". */
  lets: string;
  roles: readonly Role[];
}

const OWNERS = ['owner'] as const;
const ADMINS = ['owner', 'admin'] as const;
const APPROVERS = ['owner', 'admin', 'approver'] as const;
const FINANCE = ['owner', 'admin', 'finance'] as const;
const EDITORS = ['owner', 'admin', 'approver', 'finance'] as const;

/**
 * Who may do what, and the only place that says so: routes name a right, users and service tokens have roles, and this
 * table joins the two. Workers have no rights: what is theirs is theirs by being the worker.
 */
export const rightsTable = {
  'contracts:read': {
    lets: 'read contracts with their terms, documents, amendments, terminations, cycles, events and forecasts, and templates',
    roles,
  },
  'contracts:write': {
    lets: 'make, change, submit, cancel, renew, archive and delete contracts and their templates, add documents, invite workers',
    roles: ADMINS,
  },
  'contracts:sign': { lets: 'sign contracts and amendments for the employer', roles: ADMINS },
  'amendments:write': { lets: 'propose and withdraw amendments', roles: ADMINS },
  'terminations:write': { lets: 'request and cancel terminations', roles: ADMINS },
  'adjustments:read': { lets: 'read adjustments and recurring adjustments', roles },
  'adjustments:submit': {
    lets: 'submit, change and delete adjustments and recurring adjustments',
    roles: EDITORS,
  },
  'adjustments:review': { lets: 'approve and decline adjustments', roles: APPROVERS },
  'work:read': { lets: 'read timesheets, tasks and milestones', roles },
  'work:submit': { lets: 'report, change and delete timesheets, tasks and milestones', roles: EDITORS },
  'work:review': {
    lets: 'approve and decline timesheets, tasks and milestones, and settle what is approved at once',
    roles: APPROVERS,
  },
  'off-cycle:submit': { lets: 'make and withdraw off-cycle payments', roles: EDITORS },
  'off-cycle:review': { lets: 'approve and decline off-cycle payments', roles: APPROVERS },
  'time-off:read': { lets: 'read time off, its types and policies, and balances', roles },
  'time-off:submit': { lets: 'request time off for others, and cancel what is pending', roles: EDITORS },
  'time-off:review': { lets: 'approve and reject time off', roles: APPROVERS },
  'time-off:manage': {
    lets: 'add types and policies of time off, assign policies, correct balances',
    roles: ADMINS,
  },
  'approvals:read': {
    lets: 'read what waits for one’s approval, and the policies and delegations of approvals',
    roles: APPROVERS,
  },
  'approvals:decide': {
    lets: 'decide many things at once, each by the right for its kind',
    roles: APPROVERS,
  },
  'approvals:delegate': {
    lets: 'name who approves in one’s stead while one is away; for others by `users:manage`',
    roles: APPROVERS,
  },
  'approvals:manage': { lets: 'make, change and delete policies of approvals', roles: ADMINS },
  'prepay:read': { lets: 'read what is paid for ahead, and what has moved it', roles },
  'prepay:use': { lets: 'enter what is used of what is paid for ahead', roles: EDITORS },
  'prepay:write': { lets: 'buy ahead, and take entries back', roles: FINANCE },
  'invoices:read': { lets: 'read invoices and cycles that could not be billed', roles },
  'invoices:cancel': { lets: 'cancel invoices', roles: FINANCE },
  'billing:write': { lets: 'bill or dismiss cycles that could not be billed', roles: FINANCE },
  'payments:read': { lets: 'read payments, receipts, balances and reports', roles },
  'payments:write': { lets: 'pay invoices, confirm and repeat payments', roles: FINANCE },
  'events:read': { lets: 'follow the events of the environment', roles },
  'webhooks:read': { lets: 'read the endpoints of webhooks and what was sent to them', roles: ADMINS },
  'webhooks:manage': {
    lets: 'make, change, pause, test and delete endpoints, read and rotate their secrets, send again',
    roles: ADMINS,
  },
  'emails:read': {
    lets: 'read who was told what by e-mail; in a sandbox, the mails themselves',
    roles: ADMINS,
  },
  'people:read': { lets: 'read workers and groups', roles },
  'people:write': { lets: 'add workers and groups', roles: ADMINS },
  'parties:read': {
    lets: 'read the registers: companies, locations, members, resources, plans, clients, sites, client users, devices, suppliers',
    roles,
  },
  'parties:write': { lets: 'add, change and remove entries of the registers', roles: ADMINS },
  'users:read': { lets: 'read the users of the employer’s side', roles: ADMINS },
  'users:manage': { lets: 'add, change, disable and enable users', roles: ADMINS },
  'owners:manage': { lets: 'give and take the role of an owner', roles: OWNERS },
  'tokens:manage': { lets: 'list, make, rotate and revoke tokens', roles: ADMINS },
  'sessions:manage': { lets: 'make and end tokens and sessions of workers', roles: ADMINS },
  'settings:read': { lets: 'read the settings, and the clock of a sandbox', roles },
  'settings:write': { lets: 'change the settings', roles: ADMINS },
  'sandbox:clock': { lets: 'move the clock of a sandbox and choose what its gateway answers', roles: ADMINS },
} as const satisfies Record<string, Row>;

export type Right = keyof typeof rightsTable;

export const rights = Object.keys(rightsTable) as [Right, ...Right[]];

/** The roles with which a right comes. */
export function rolesWith(right: Right): readonly Role[] {
  return rightsTable[right].roles;
}

export function rightsOf(given: readonly Role[]): ReadonlySet<Right> {
  return new Set(rights.filter((right) => rolesWith(right).some((role) => given.includes(role))));
}

/** The roles that can give a right: nobody gives what they do not have themselves. */
export function grantersOf(right: Right): Role[] {
  return roles.filter((role) => rightsOf([role]).has('users:manage') && rightsOf([role]).has(right));
}

/** In the order of the table, which is the order in which people are told of them. */
export function inOrder(given: Iterable<Right>): Right[] {
  const known = new Set(given);
  return rights.filter((right) => known.has(right));
}
