import { courseOf } from '../../../bench/support/memory';

describe('the course of memory', () => {
  it('is told at the start, in the middle and at the end, with the most of either half', () => {
    expect(courseOf([100, 180, 120, 150, 110])).toEqual({
      ...{ start: 100, middle: 120, end: 110 },
      ...{ firstHalf: 180, secondHalf: 150 },
    });
    expect(courseOf([100, 200])).toMatchObject({ start: 100, middle: 200, end: 200, secondHalf: 200 });
  });

  it('shows what grows, and is one point where there was no time', () => {
    const growing = courseOf(Array.from({ length: 101 }, (_, at) => 100 + at));
    expect(growing.secondHalf / growing.firstHalf).toBeGreaterThan(1.25);
    expect(courseOf([90])).toEqual({ start: 90, middle: 90, end: 90, firstHalf: 90, secondHalf: 90 });
  });
});
