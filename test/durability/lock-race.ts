import type { Adjustment } from '../../domain/adjustment/adjustment';
import { checkBooks, type Books } from '../support/billing-checks';
import type { Answer, Api, Json } from '../support/http';
import { insist, insistOn } from './support';

/** What was asked of one item, and what came of it: a refusal's code, or where the answer said that it goes. */
interface Said {
  id: string;
  op: 'approved' | 'declined' | 'deleted' | 'edited';
  code: string | null;
  landed: { cycle: string | null; invoice: string | null } | null;
}

type Op = () => Promise<Said[]>;

/** Items of one contract: a position says who will quarrel about it. */
const POSITIONS = [
  'edit',
  'decide',
  'delete',
  'retractMany',
  'retract',
  'approveTwice',
  'approveMany',
] as const;
type Position = (typeof POSITIONS)[number];
const BORN_APPROVED: readonly Position[] = ['retractMany', 'retract'];

const CODES = ['not_pending', 'already_reviewed', 'adjustment_immutable', 'invoice_locked'];

/** Many clients who ask for contradictory things about the same items while the invoice locks. */
export class LockRace {
  readonly said: Said[] = [];
  #items: { id: string; contract: string; position: Position }[] = [];
  #answered = 0;

  constructor(
    readonly admin: Api,
    readonly contracts: string[],
  ) {}

  async makeItems(): Promise<void> {
    const wanted = this.contracts.flatMap((contract) =>
      POSITIONS.map((position) => ({ contract, position })),
    );
    const made = wanted.map(async ({ contract, position }) => {
      const body = {
        ...{ contract_id: contract, type: 'bonus', amount: '10.00', description: position },
        is_auto_approved: BORN_APPROVED.includes(position),
      };
      const { id } = await insistOn((key) => this.admin.post('/invoice-adjustments', body, { key }));
      return { id: id as string, contract, position };
    });
    // Those of the rounds before have had their turn.
    this.#items = await Promise.all(made);
    this.#answered = 0;
  }

  /** One client per contract asks one thing after the other; when a third has been answered, the lock is set off. */
  async run(setOff: () => Promise<unknown>): Promise<void> {
    const clients = this.contracts.map((contract, index) => this.#opsOf(contract, index));
    const third = clients.flat().length / 3;
    const started: Promise<unknown>[] = [];
    const client = async (ops: Op[]) => {
      for (const op of ops) {
        this.said.push(...(await op()));
        this.#answered += 1;
        if (this.#answered >= third && started.length === 0) started.push(setOff());
      }
    };
    await Promise.all(clients.map(client));
    await Promise.all(started);
  }

  /** Every answer agrees with the books, and the books with themselves. */
  check(books: Books): void {
    checkBooks(books);
    for (const item of books.items) this.#checkItem(books, item);
  }

  #opsOf(contract: string, index: number): Op[] {
    const of = (position: Position) =>
      this.#items.find((item) => item.contract === contract && item.position === position)!.id;
    const all = (position: Position) =>
      this.#items.filter((item) => item.position === position).map(({ id }) => id);
    const ops: Op[] = [
      this.#edit(of('edit')),
      this.#review(of('edit'), 'approved'),
      this.#review(of('decide'), 'approved'),
      this.#review(of('decide'), 'declined'),
      this.#remove(of('delete')),
      this.#review(of('delete'), 'approved'),
      this.#review(of('retractMany'), 'declined'),
      this.#edit(of('retract')),
      this.#review(of('retract'), 'declined'),
      this.#review(of('approveTwice'), 'approved'),
      this.#review(of('approveTwice'), 'approved'),
      this.#edit(of('approveMany')),
    ];
    // Each client begins elsewhere, so that the lock falls between other pairs.
    const turn = (index * 5) % ops.length;
    const turned = [...ops.slice(turn), ...ops.slice(0, turn)];
    if (index === 0) turned.splice(4, 0, this.#reviewMany(all('approveMany'), 'approved'));
    if (index === 1) turned.splice(4, 0, this.#reviewMany(all('retractMany'), 'declined'));
    return turned;
  }

  #edit(id: string): Op {
    return this.#one(id, 'edited', (key) =>
      this.admin.patch(`/invoice-adjustments/${id}`, { amount: '77.00' }, { key }),
    );
  }

  #review(id: string, status: 'approved' | 'declined'): Op {
    return this.#one(id, status, (key) =>
      this.admin.post(`/invoice-adjustments/${id}/reviews`, { status }, { key }),
    );
  }

  #remove(id: string): Op {
    return this.#one(id, 'deleted', (key) => this.admin.delete(`/invoice-adjustments/${id}`, { key }));
  }

  #one(id: string, op: Said['op'], send: (key: string) => Promise<Answer>): Op {
    return async () => {
      const { status, body } = await insist(send);
      if (status >= 300) return [{ id, op, code: codeOf(body), landed: null }];
      expect((body.why as Json).cycle?.cycle_id ?? null).toBe(body.applied_cycle_id);
      expect((body.why as Json).invoice?.id ?? null).toBe(body.invoice_id);
      const landed = {
        cycle: body.applied_cycle_id as string | null,
        invoice: body.invoice_id as string | null,
      };
      return [{ id, op, code: null, landed: op === 'approved' ? landed : null }];
    };
  }

  #reviewMany(ids: string[], status: 'approved' | 'declined'): Op {
    return async () => {
      const body = { ids, status };
      const answer = await insistOn((key) =>
        this.admin.post('/invoice-adjustments/many/reviews', body, { key }),
      );
      return (answer.data as Json[]).map((result) => ({
        id: result.id as string,
        op: status,
        code: result.result === 'refused' ? codeOf(result) : null,
        landed:
          result.result === 'approved'
            ? { cycle: result.applied_cycle_id as string | null, invoice: null }
            : null,
      }));
    };
  }

  #checkItem({ invoices }: Books, item: Adjustment): void {
    const about = this.said.filter(({ id }) => id === item.id);
    for (const { code } of about) if (code !== null) expect(CODES).toContain(code);
    const done = (op: Said['op']) => about.some((said) => said.op === op && said.code === null);
    expect({ id: item.id, amount: item.amount }).toEqual({
      id: item.id,
      amount: done('edited') ? '7700' : '1000',
    });
    const approved = item.isAutoApproved || done('approved');
    const standing = item.invoiceId === null ? 'approved' : 'processing';
    const expected = done('deleted')
      ? 'deleted'
      : done('declined')
        ? 'declined'
        : approved
          ? standing
          : 'pending';
    expect({ id: item.id, about, status: item.status }).toEqual({ id: item.id, about, status: expected });
    if (item.status !== 'approved' && item.status !== 'processing') return;
    for (const { landed } of about) {
      if (!landed) continue;
      expect(item.appliedCycleId).toBe(landed.cycle);
      if (landed.invoice !== null) expect(item.invoiceId).toBe(landed.invoice);
    }
    const invoice = invoices.find(({ id }) => id === item.invoiceId);
    if (invoice) expect(invoice).toMatchObject({ cycleId: item.appliedCycleId, contractId: item.contractId });
  }
}

function codeOf({ error }: Json): string {
  return (error as { code: string }).code;
}
