import { MOST_TEMPLATES, type ContractTemplate } from '../../domain/contract-template/template';
import { templateCreated, templateDeleted } from '../../domain/contract-template/decide';
import { RefusedError } from '../../domain/shared/errors';
import { change, refuseMoved, type Decision } from '../../domain/shared/lifecycle';
import { inScope, type Scope } from '../../domain/shared/scope';
import { toRow, type Database, type Transaction } from '../db/database';
import { onPage, type Keyset } from '../db/keyset';
import { EventLog, type Cause } from '../event/events';

const TABLE = 'contract_templates';

export async function getTemplate(
  db: Database,
  scope: Scope,
  id: string,
): Promise<ContractTemplate | undefined> {
  return db<ContractTemplate>(TABLE)
    .where({ ...inScope(scope), id })
    .first();
}

/** Templates, the latest first. */
export async function listTemplates(
  db: Database,
  scope: Scope,
  kinds: readonly string[] | undefined,
  page: Keyset,
): Promise<ContractTemplate[]> {
  const query = db<ContractTemplate>(TABLE).where(inScope(scope));
  onPage(query, 'id', page);
  if (kinds) void query.whereRaw('kind = ANY (?)', [[...kinds]]);
  return query;
}

export type Inserted = { template: ContractTemplate } | 'too_many' | 'deleted_since';

/** Adds a template with its event, as long as there are fewer than an environment may have. */
export async function insertTemplate(
  db: Database,
  template: ContractTemplate,
  cause: Cause,
): Promise<Inserted> {
  const { id } = template;
  return db.transaction(async (trx) => {
    await lockTemplates(trx, template);
    const log = new EventLog(trx, template, cause);
    // The id comes from the idempotency key, so a row that is there already is this very request, repeated.
    if (await log.isApplied(id)) {
      const made = await getTemplate(trx, template, id);
      return made ? { template: made } : 'deleted_since';
    }
    const others: unknown[] = await trx(TABLE).where(inScope(template)).limit(MOST_TEMPLATES).select('id');
    if (others.length >= MOST_TEMPLATES) return 'too_many';
    await trx(TABLE).insert(toRow(template));
    await log.append({ id, contractId: null }, [templateCreated(template)]);
    return { template };
  });
}

/** Changes a template by a decision that is made under its lock. Undefined where there is none. */
export async function changeTemplate(
  db: Database,
  { id, ...scope }: Scope & { id: string },
  ifVersion: number | undefined,
  decide: (found: ContractTemplate) => Decision<ContractTemplate>,
  cause: Cause,
): Promise<ContractTemplate | undefined> {
  return locked(db, { ...scope, id }, ifVersion, cause, decide, async (trx, next) => {
    await trx(TABLE).where({ id }).update(toRow(next));
  });
}

/** Undefined where there is none. */
export async function deleteTemplate(
  db: Database,
  { id, ...scope }: Scope & { id: string },
  ifVersion: number | undefined,
  cause: Cause,
): Promise<ContractTemplate | undefined> {
  const decide = (found: ContractTemplate) => change(found, templateDeleted(found));
  return locked(db, { ...scope, id }, ifVersion, cause, decide, async (trx) => {
    await trx(TABLE).where({ id }).delete();
  });
}

async function locked(
  db: Database,
  { id, ...scope }: Scope & { id: string },
  ifVersion: number | undefined,
  cause: Cause,
  decide: (found: ContractTemplate) => Decision<ContractTemplate>,
  write: (trx: Transaction, next: ContractTemplate) => Promise<void>,
): Promise<ContractTemplate | undefined> {
  return db.transaction(async (trx) => {
    const found = await trx<ContractTemplate>(TABLE)
      .where({ ...inScope(scope), id })
      .forUpdate()
      .first();
    if (!found) return undefined;
    const log = new EventLog(trx, scope, cause);
    // The same request, repeated: what it asked for has been done, and may have been changed again since.
    if (await log.isApplied(id)) return found;
    const moved = refuseMoved(found, ifVersion);
    if (moved) throw new RefusedError(moved);
    const decision = decide(found);
    if (!decision.ok) throw new RefusedError(decision.refusal);
    const { next, events } = decision.change;
    await write(trx, next);
    await log.append({ id, contractId: null }, events);
    return next;
  });
}

/** One after the other, so that no two are the last that there may be. */
async function lockTemplates(trx: Transaction, { environmentId }: Scope): Promise<void> {
  await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [`templates/${environmentId}`]);
}
