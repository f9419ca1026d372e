import { adjustmentStatuses } from '../../../domain/adjustment/adjustment';
import { adjustmentTable } from '../../../domain/adjustment/transitions';
import { adjustmentCommands, adjustmentIn, decide } from '../support/adjustments';
import { frozen } from '../support/outcome';
import { NOW } from '../support/time';

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
