import type { DocumentRef } from '../../domain/contract/contract';
import type { Context } from '../../queries/context';
import type { ContractView } from '../../store/contract/contracts';
import type { Services } from '../services';
import { sendContract } from './send-contract';

export interface DocumentInput extends Pick<DocumentRef, 'filename' | 'contentType'> {
  content: Buffer;
}

/** Keeps a file with the contract: its content by digest in the file store, the rest on the contract's row. */
export async function addDocument(
  services: Services,
  context: Context,
  contract: ContractView,
  { content, filename, contentType }: DocumentInput,
): Promise<DocumentRef> {
  const { actor, resourceId: id } = context;
  const document = { id, filename, contentType, ...(await services.files.save(content)) };
  const command = { type: 'addDocument', actor, document } as const;
  const { documents } = await sendContract(services, context, contract, command);
  return documents.find((added) => added.id === id)!;
}
