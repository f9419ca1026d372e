import { adjustmentStatuses } from '../../domain/adjustment/adjustment';
import { adjustmentTable } from '../../domain/adjustment/transitions';
import { adjustmentCommands, adjustmentIn, decide } from './support/adjustments';
import { frozen } from './support/outcome';
import { NOW } from './support/time';

/** The rows of spec 6.6, written down apart from the code. */
const arrows = [
  'pending -approve-> approved',
  'pending -decline-> declined',
  'pending -delete-> deleted',
  'pending -forfeit-> not_payable',
  'pending -lock-> declined',
  'approved -decline-> declined',
  'approved -bill-> processing',
  'processing -pay-> paid',
  'processing -release-> approved',
];

it('the status table has the arrows of the specification and no other', () => {
  const written = Object.entries(adjustmentTable).flatMap(([from, { on }]) =>
    Object.entries(on).flatMap(([command, targets]) =>
      targets.filter((to) => to !== from).map((to) => `${from} -${command}-> ${to}`),
    ),
  );
  expect(written.sort()).toEqual([...arrows].sort());
});

describe('every command in every status', () => {
  const commands = Object.values(adjustmentCommands).filter(({ type }) => type !== 'submit');
  const cases = adjustmentStatuses.flatMap((status) => commands.map((command) => ({ status, command })));

  it.each(cases)('$command.type in $status has an answer that the table allows', ({ status, command }) => {
    const decision = decide(adjustmentIn(status), command);
    const targets = adjustmentTable[status].on[command.type];
    expect(decision).toEqual(frozen(decide(adjustmentIn(status), command)));
    if (!decision.ok) {
      expect(targets).toBeUndefined();
      expect(decision.refusal.message).toMatch(/^\S.+\.$/);
      return;
    }
    expect(targets).toContain(decision.change.next.status);
    expect(decision.change.next).toMatchObject({ version: 4, updatedAt: NOW });
  });
});
