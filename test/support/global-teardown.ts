import { stopReplayer } from './replayer';

export default async function teardown(): Promise<void> {
  await Promise.all([globalThis.perdureTestStack?.stop(), stopReplayer()]);
}
