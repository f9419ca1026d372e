type Of = {
  kind: 'time_off' | 'approvals';
  person_id: string | null;
  user_id: string | null;
};

export interface CalendarFeedPayloads {
  /** A link was made, in the place of the former one where there was one. */
  'calendar-feed.opened': Of;
  'calendar-feed.closed': Of;
}
