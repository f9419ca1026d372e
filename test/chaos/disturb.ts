import { setTimeout as sleep } from 'node:timers/promises';
import type { Arena } from '../durability/support';
import type { Random } from './random';

const SERVICES = ['worker', 'api', 'postgres', 'temporal'] as const;
type Service = (typeof SERVICES)[number];

/** Kills or stops one service after the other, each for a while, until that moment; all of them run when it is over. */
export async function disturb(arena: Arena, random: Random, until: number): Promise<Record<string, number>> {
  const done: Record<string, number> = {};
  while (Date.now() < until) {
    await sleep(random.between(1_000, 6_000));
    const [service, how] = [random.of(SERVICES), random.of(['kill', 'kill', 'stop'] as const)];
    const process = processOf(arena, service);
    await process[how]();
    await sleep(random.between(0, 2_500));
    await process.restart();
    done[`${service} ${how}`] = (done[`${service} ${how}`] ?? 0) + 1;
  }
  return done;
}

function processOf({ stack }: Arena, service: Service) {
  if (service === 'worker' || service === 'api') return stack[service];
  const server = stack.servers[service];
  if (!server) throw new Error(`The stack has no ${service} of its own.`);
  return server;
}
