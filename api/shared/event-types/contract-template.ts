import { z } from 'zod';
import { contractKinds } from '../../../domain/contract/kinds';
import { SOME_ID } from '../examples';
import { told } from './entry';
import { id, text } from './fields';

const row = z.strictObject({ id });

export const contractTemplateTypes = {
  'contract-template.created': told(
    'A template was made, from which contracts of the kind are made.',
    row.extend({ kind: z.enum(contractKinds) }),
    { id: SOME_ID, kind: 'client_agreement' },
  ),
  'contract-template.updated': told(
    'A template was changed; contracts that were made from it stay as they are. `changed` are the names of the fields.',
    row.extend({ changed: z.array(text) }),
    { id: SOME_ID, changed: ['fields'] },
  ),
  'contract-template.deleted': told('A template was deleted; its contracts go on.', row, { id: SOME_ID }),
};
