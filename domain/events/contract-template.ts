import type { ContractKind } from '../contract/kinds';

type Row = { id: string };

/** What a template says is read there; the contracts that are made from it tell of themselves. */
export interface ContractTemplatePayloads {
  'contract-template.created': Row & { kind: ContractKind };
  'contract-template.updated': Row & { changed: string[] };
  'contract-template.deleted': Row;
}
