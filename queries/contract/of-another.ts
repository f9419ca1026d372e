import type { Context } from '../context';

/** A worker asks for what is somebody else's: there is none that they may see. */
export function isOfAnother(
  { caller }: Pick<Context, 'caller'>,
  { workerId }: { workerId?: string | undefined },
): boolean {
  return caller.side === 'worker' && workerId !== undefined && workerId !== caller.personId;
}
