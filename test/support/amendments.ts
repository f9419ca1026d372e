import type { Answer, Json } from './http';
import type { World } from './world';

/**
 * Proposes an amendment once its preview has been asked for. Whatever the test is about: the preview refuses what the
 * proposal refuses, with the same words, and shows what the proposal changes.
 */
export async function proposePreviewed(world: World, contractId: string, body: Json): Promise<Answer> {
  const path = `/contracts/${contractId}/amendments`;
  const preview = await world.admin.post(`${path}/preview`, body);
  const proposal = await world.admin.post(path, body);
  expect(said(preview)).toEqual(said(proposal));
  return proposal;
}

function said({ status, body }: Answer): Json {
  if (status < 300) return { changes: body.changes as Json[], effective_date: body.effective_date as string };
  const { request_id: _, ...error } = body.error as Json;
  return { status, error };
}
