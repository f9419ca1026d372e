/** A type of time off. The first four are everywhere; an organisation adds its own. */
export interface TimeOffType {
  key: string;
  name: string;
  /** What it counts as where only these are known, as in reports of entitlements. */
  category: TimeOffCategory;
  isPaid: boolean;
}

export const timeOffCategories = ['vacation', 'sick_leave', 'other'] as const;
export type TimeOffCategory = (typeof timeOffCategories)[number];

export const defaultTypes: readonly TimeOffType[] = [
  { key: 'vacation', name: 'Vacation', category: 'vacation', isPaid: true },
  { key: 'sick', name: 'Sick leave', category: 'sick_leave', isPaid: true },
  { key: 'other', name: 'Other', category: 'other', isPaid: true },
  { key: 'unpaid', name: 'Unpaid leave', category: 'other', isPaid: false },
];

/** As many an organisation adds at most. */
export const MOST_OWN_TYPES = 50;
