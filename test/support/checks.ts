import { setTimeout as sleep } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import { checksOfFacts, checksOfWork } from '../../cli/doctor';
import type { Adjustment } from '../../domain/adjustment/adjustment';
import { listVersions } from '../../store/adjustment/adjustments';
import { messageOf } from '../../domain/events/message';
import { findBrokenLink, type StoredEvent } from '../../store/event/events';
import { faultsOfMessage } from './events';
import { faultsOfReplay } from './replayer';
import { stackAddress, type World } from './world';

/**
 * What must hold whatever a test did: every item has all its versions, every event says what the catalogue says of its
 * type, and the doctor finds nothing.
 */
export async function checkWorld(world: World): Promise<void> {
  await checkVersions(world);
  await checkEvents(world);
  await checkHealth(world);
}

export async function checkChains({ db, scope, live }: World): Promise<void> {
  for (const each of [scope, live.scope]) {
    const streams = await db('events').where(each).distinct<{ streamId: string }[]>('stream_id');
    for (const { streamId } of streams) {
      const broken = await findBrokenLink(db, each, streamId);
      if (broken !== null) throw new Error(`The chain of ${streamId} is broken at event ${broken}.`);
    }
  }
}

/** All that both environments tell, as the world is told of it. */
export async function checkEvents({ db, scope, live }: World): Promise<void> {
  for (const each of [scope, live.scope]) {
    const events = await db<StoredEvent>('events').where(each).orderBy('inserted');
    expect(events.flatMap((event) => faultsOfMessage(messageOf(event)))).toEqual([]);
  }
}

/** The first items of the world will do: a test that makes many makes them alike. */
const ITEMS = 30;

export async function checkVersions({ db, scope }: World): Promise<void> {
  const items = await db<Adjustment>('adjustments').where(scope).orderBy('id').limit(ITEMS);
  for (const item of items) {
    const versions = await listVersions(db, scope, item.id, { after: null, limit: 1_000 });
    expect(versions.map(({ version }) => version)).toEqual(versions.map((_, index) => index + 1));
    const { status, version, amount, invoiceId, appliedCycleId } = item;
    expect(versions.at(-1)).toMatchObject({
      id: item.id,
      status,
      version,
      amount,
      invoiceId,
      appliedCycleId,
    });
  }
}

/** What is still under way when a test ends has this long to come to rest. */
const LOOKS = 40;

async function checkHealth({ db, scope: { organisationId } }: World): Promise<void> {
  const connection = await Connection.connect({ address: stackAddress().temporalAddress });
  try {
    const examination = { db, client: new Client({ connection }), repair: false, organisationId };
    const examine = async () => {
      const findings = [];
      for (const check of [...checksOfWork, ...checksOfFacts]) findings.push(await check(examination));
      return findings.filter(({ ok }) => !ok).map(({ what }) => what);
    };
    let faults = await examine();
    for (let look = 1; faults.length > 0 && look < LOOKS; look += 1) {
      await sleep(250);
      faults = await examine();
    }
    expect(faults).toEqual([]);
  } finally {
    await connection.close();
  }
}

/** Workflows that ran in these worlds replay on the present code. */
export async function checkReplay(worlds: World[]): Promise<void> {
  const organisations = worlds.map(({ scope }) => scope.organisationId);
  const { temporalAddress } = stackAddress();
  expect(await faultsOfReplay({ temporalAddress, organisations })).toEqual([]);
}
