import type { Route } from '../shared/route';

/** The resource that a route is about, by the last segment of its path that names one. */
const tags: Readonly<Record<string, string>> = {
  contracts: 'Contracts',
  'contract-templates': 'Contract templates',
  amendments: 'Amendments',
  terminations: 'Terminations',
  documents: 'Documents',
  'invoice-adjustments': 'Adjustments',
  'recurring-adjustments': 'Recurring adjustments',
  timesheets: 'Timesheets, tasks and milestones',
  tasks: 'Timesheets, tasks and milestones',
  milestones: 'Timesheets, tasks and milestones',
  'work-settings': 'Timesheets, tasks and milestones',
  approvals: 'Approvals',
  'approval-policies': 'Approvals',
  'approval-delegations': 'Approvals',
  'schedule-entries': 'Scheduled payments',
  cycles: 'Billing',
  calendar: 'Billing',
  forecast: 'Billing',
  billing: 'Billing',
  invoices: 'Invoices',
  payments: 'Payments',
  'off-cycle-payments': 'Off-cycle payments',
  payouts: 'Reports',
  reports: 'Reports',
  'time-off': 'Time off',
  calendars: 'Time off',
  'approvals-feed': 'Time off',
  people: 'People',
  groups: 'People',
  companies: 'Registers',
  locations: 'Registers',
  members: 'Registers',
  resources: 'Registers',
  plans: 'Registers',
  clients: 'Registers',
  sites: 'Registers',
  'client-users': 'Registers',
  devices: 'Registers',
  suppliers: 'Registers',
  users: 'Users',
  tokens: 'Tokens',
  sessions: 'Tokens',
  me: 'Tokens',
  settings: 'Settings',
  events: 'Events',
  'event-types': 'Events',
  webhooks: 'Webhooks',
  emails: 'E-mail',
  notifications: 'E-mail',
  operations: 'Operations',
  files: 'Files',
  sandbox: 'Sandbox',
  health: 'Service',
  ready: 'Service',
  docs: 'Service',
  'openapi.json': 'Service',
  'llms.txt': 'Service',
};

const order = [...new Set(Object.values(tags))];

export function tagOf({ path }: Pick<Route, 'path'>): string {
  const segments = path.split('/').filter((each) => each !== '' && !each.startsWith(':'));
  // The sandbox has names of its own for what it does to others.
  const named = segments[0] === 'sandbox' ? segments[0] : segments.findLast((segment) => segment in tags);
  return tags[named ?? ''] ?? capital((segments[0] ?? 'other').replace(/-/g, ' '));
}

/** In the order in which a reader meets them. */
export function tagsOf(routes: readonly Route[]): { name: string }[] {
  const found = [...new Set(routes.map(tagOf))];
  const place = (tag: string) => (order.includes(tag) ? order.indexOf(tag) : order.length);
  return found.sort((a, b) => place(a) - place(b)).map((name) => ({ name }));
}

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
