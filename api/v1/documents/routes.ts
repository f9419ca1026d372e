import type { Response } from 'express';
import { addDocument } from '../../../commands/contract/add-document';
import { findDocument } from '../../../queries/contract/find-document';
import { requireFile } from '../../shared/middleware/upload';
import { pathId, reply, route } from '../../shared/route';
import { sendFile } from '../../shared/send-file';
import { listOf } from '../shared/answers';
import { contractPath, loadContract, ofContract } from '../shared/contract-path';
import { document } from './schemas';
import { documentView } from './views';

const path = '/contracts/:contractId/documents';

/** Files that belong to a contract; kept by digest in the file store, listed on the contract. */
export const documentRoutes = [
  route({
    ...ofContract,
    method: 'post',
    path,
    summary: 'Add a document to a contract',
    errors: ['too_many_documents', 'file_store_unavailable', 'contract_ended', 'contract_not_active'],
    needs: 'contracts:write',
    upload: 'single_file',
    answers: { 201: document },
    handle: async ({ services, context, loaded, file }) =>
      reply(201, documentView(await addDocument(services, context, loaded, requireFile(file)))),
  }),
  route({
    ...ofContract,
    method: 'get',
    path,
    summary: 'List the documents of a contract',
    needs: 'contracts:read',
    orWorker: true,
    answers: { 200: listOf(document) },
    handle: ({ loaded }) => reply(200, { data: loaded.documents.map(documentView) }),
  }),
  route({
    method: 'get',
    path: `${path}/:documentId`,
    params: { ...contractPath, documentId: pathId('document') },
    load: loadContract,
    summary: 'Download a document of a contract',
    errors: ['file_store_unavailable'],
    needs: 'contracts:read',
    orWorker: true,
    answers: { 200: { content: '*/*' } },
    handle: ({ services, loaded, params }) => {
      const found = findDocument(loaded, params.documentId);
      return reply(200, (response: Response) => sendFile(response, services.files, found, 'document'));
    },
  }),
];
