import {
  lifecycles,
  type CommandOf,
  type GivenCommandOf,
  type LifecycleName,
  type StateOf,
} from '../../domain/lifecycles';
import type { Command } from '../../domain/shared/lifecycle';
import type { CommandMessage } from './lifecycle';

/** The update by which a command reaches the workflow of its row. */
export interface CommandUpdate<Name extends LifecycleName, C extends Command> {
  readonly workflowType: Name;
  readonly name: C['type'];
  /** What the update takes and answers, for the types alone. */
  readonly takes?: [CommandMessage<C>];
  readonly answers?: StateOf<Name>;
}

type Updates = {
  readonly [Name in LifecycleName]: {
    readonly [C in GivenCommandOf<Name> as C['type']]: CommandUpdate<Name, C>;
  };
};

/** One for each command that people give: `updates.amendmentSigning.withdraw`. */
export const updates = Object.fromEntries(
  Object.entries(lifecycles).map(([workflowType, { commands }]) => [
    workflowType,
    Object.fromEntries(commands.map((name) => [name, { workflowType, name }])),
  ]),
) as unknown as Updates;

/** The update that carries the command. One that only time gives has none. */
export function updateOf<Name extends LifecycleName>(
  name: Name,
  { type }: CommandOf<Name>,
): CommandUpdate<Name, CommandOf<Name>> {
  const ofName: Record<string, CommandUpdate<Name, CommandOf<Name>>> = updates[name];
  const update = ofName[type];
  if (!update) throw new Error(`Nobody can send ${type} to ${name}.`);
  return update;
}
