import type { Answer, Json } from '../support/http';
import { contractBody, type World } from '../support/world';
import type { Random } from './random';

/** One command, which leaves its mark where it takes effect. */
export interface Deed {
  mark: string;
  send(key: string): Promise<Answer>;
  /** Told the row that it made. */
  made?(row: Json): void;
}

/** What clients know of a contract: the rows that they were told of. */
interface Known {
  id: string;
  items: string[];
  amendments: string[];
}

/** Random commands on the contracts of a world. Many are refused, because others came first. */
export class Deeds {
  readonly #contracts: Known[];
  #count = 0;

  constructor(
    private readonly world: World,
    contracts: string[],
  ) {
    this.#contracts = contracts.map((id) => ({ id, items: [], amendments: [] }));
  }

  next(random: Random): Deed {
    const contract = random.of(this.#contracts);
    const deeds = [
      () => this.#submit(random, contract),
      () => this.#submit(random, contract),
      () => this.#edit(random, contract),
      () => this.#review(random, contract),
      () => this.#review(random, contract),
      () => this.#remove(random, contract),
      () => this.#propose(contract),
      () => this.#withdraw(random, contract),
      () => this.#sign(random, contract),
      () => this.#offCycle(random, contract),
      () => this.#create(),
      () => this.#group(),
    ];
    return random.of(deeds)();
  }

  #mark(what: string): string {
    this.#count += 1;
    return `${what} ${this.#count}`;
  }

  #submit(random: Random, { id, items }: Known): Deed {
    const mark = this.#mark('submit');
    const body = { contract_id: id, type: 'bonus', amount: `${random.between(1, 99)}.00`, description: mark };
    const sent = { ...body, ...(random.next() < 0.3 ? { is_auto_approved: true } : {}) };
    const send = (key: string) => this.world.admin.post('/invoice-adjustments', sent, { key });
    return { mark, send, made: (row) => items.push(row.id as string) };
  }

  #edit(random: Random, known: Known): Deed {
    const mark = this.#mark('edit');
    const path = itemOf(random, known);
    return {
      mark,
      send: (key) => this.world.admin.patch(path, { description: mark }, { key }),
    };
  }

  #review(random: Random, known: Known): Deed {
    const mark = this.#mark('review');
    const path = `${itemOf(random, known)}/reviews`;
    const body = { status: random.of(['approved', 'approved', 'declined']), reason: mark };
    return { mark, send: (key) => this.world.admin.post(path, body, { key }) };
  }

  #remove(random: Random, known: Known): Deed {
    const mark = this.#mark('remove');
    const path = `${itemOf(random, known)}?reason=${encodeURIComponent(mark)}`;
    return { mark, send: (key) => this.world.admin.delete(path, { key }) };
  }

  /** From a day that is past: once it is signed it counts, and makes room for the next one. */
  #propose({ id, amendments }: Known): Deed {
    const mark = this.#mark('propose');
    const body = { job_title: mark, message: mark, effective_date: '2026-01-15' };
    return {
      mark,
      send: (key) => this.world.admin.post(`/contracts/${id}/amendments`, body, { key }),
      made: (row) => amendments.push(row.id as string),
    };
  }

  #withdraw(random: Random, known: Known): Deed {
    const mark = this.#mark('withdraw');
    const path = amendmentOf(random, known);
    return { mark, send: (key) => this.world.admin.send('DELETE', path, { reason: mark }, { key }) };
  }

  /** A signature leaves no text, so that it is not looked for; an expense of the worker comes after it. */
  #sign(random: Random, known: Known): Deed {
    const mark = this.#mark('submit');
    const path = `${amendmentOf(random, known)}/signatures`;
    const item = { contract_id: known.id, type: 'expense', amount: '1.00', description: mark };
    return {
      mark,
      send: async (key) => {
        await this.world.worker.post(path, { worker_signature: 'Wanda Work' }, { key: `${key}/signature` });
        return this.world.worker.post('/invoice-adjustments', item, { key });
      },
    };
  }

  #offCycle(random: Random, { id }: Known): Deed {
    const mark = this.#mark('off-cycle');
    const body = { amount: `${random.between(1, 50)}.00`, reason: mark, payment_date: '2035-01-01' };
    return {
      mark,
      send: (key) => this.world.admin.post(`/contracts/${id}/off-cycle-payments`, body, { key }),
    };
  }

  #create(): Deed {
    const mark = this.#mark('create');
    const body = contractBody(this.world, { title: mark });
    return { mark, send: (key) => this.world.admin.post('/contracts', body, { key }) };
  }

  #group(): Deed {
    const mark = this.#mark('group');
    return { mark, send: (key) => this.world.admin.post('/groups', { name: mark }, { key }) };
  }
}

const NONE = '00000000-0000-7000-8000-000000000000';

function itemOf(random: Random, { items }: Known): string {
  return `/invoice-adjustments/${items.length > 0 ? random.of(items.slice(-6)) : NONE}`;
}

function amendmentOf(random: Random, { id, amendments }: Known): string {
  return `/contracts/${id}/amendments/${amendments.length > 0 ? random.of(amendments.slice(-2)) : NONE}`;
}
