import type { Clock } from '../../../queries/environment/read-clock';
import { clockView, toldToMove } from '../../../api/v1/sandbox/schemas';

describe('a clock that has been told to move, and has not answered yet', () => {
  const [from, on, to] = ['2026-03-01', '2026-03-10', '2026-04-01'].map((day) => `${day}T00:00:00.000Z`) as [
    string,
    string,
    string,
  ];
  const standing: Clock = { now: from, target: null, stillDue: 0, isMoving: false };
  const told = (changes: Partial<Clock>) => clockView(toldToMove({ ...standing, ...changes }, to));

  it('is on its way, even where nothing shows that', () => {
    expect(told({})).toMatchObject({ now: from, status: 'advancing', advancing_to: to });
  });

  it('is on its way to where it goes already', () => {
    expect(told({ isMoving: true, target: on })).toMatchObject({ status: 'advancing', advancing_to: on });
  });

  it('is ready where it has arrived meanwhile', () => {
    expect(told({ now: to })).toMatchObject({ now: to, status: 'ready', advancing_to: null });
  });
});
