import type { DocumentRef } from '../../domain/contract/contract';
import type { Context } from '../../queries/context';
import type { ContractView } from '../../store/contract/contracts';
import type { Services } from '../services';
import { withFile, type NewFile } from '../with-file';
import { sendContract } from './send-contract';

/** Keeps a file with the contract: its content by digest in the file store, the rest on the contract's row. */
export async function addDocument(
  services: Services,
  context: Context,
  contract: ContractView,
  file: NewFile,
): Promise<DocumentRef> {
  const { actor, resourceId: id } = context;
  const { documents } = await withFile(services, file, (stored) =>
    sendContract(services, context, contract, { type: 'addDocument', actor, document: { id, ...stored } }),
  );
  return documents.find((added) => added.id === id)!;
}
