import { decideEntryChange } from '../../domain/register/decide';
import type { Entry, EntryChange } from '../../domain/register/entry';
import type { Context } from '../../queries/context';
import { changeEntry as storeChange } from '../../store/register/entries';
import type { Services } from '../services';
import { checkReferences } from './references';
import { refuseUnwritten } from './unwritten';

export async function changeEntry(
  services: Services,
  context: Context,
  entry: Entry,
  wanted: EntryChange,
): Promise<Entry> {
  const { actor, now: at, commandId, ifVersion } = context;
  const { placeId = entry.placeId, personId = entry.personId } = wanted;
  await checkReferences(services, context, { ...entry, placeId, personId }, entry);
  const decide = (found: Entry) => decideEntryChange(found, wanted, at);
  const written = await storeChange(services.db, entry, ifVersion, decide, { actor, at, commandId });
  if ('entry' in written) return written.entry;
  const { details: _details, ...fields } = wanted;
  return refuseUnwritten(services, context, { ...entry, ...fields }, written);
}
