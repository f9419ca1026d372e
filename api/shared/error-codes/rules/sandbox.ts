import { entry } from '../entry';

/** What a sandbox refuses. */
export const sandbox = {
  clock_moves_forward: entry(422, 'A sandbox clock only moves forward.', 'Choose an instant after `now`.'),
  clock_stopped: entry(
    409,
    'The clock was stopped on the way.',
    'Read where it stands, and advance it again.',
  ),
};
