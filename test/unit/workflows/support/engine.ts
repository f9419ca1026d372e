/** Just so much of the engine: conditions are looked at when nothing else is left to run, all of them at once. */
interface Blocked {
  holds(): boolean;
  go(): void;
}

/** An activity that was asked for and has not been answered. */
interface Asked {
  name: string;
  with: unknown;
  answer(result?: unknown): void;
  fail(error: Error): void;
}

type Handler = (...args: never[]) => unknown;

export class ContinuedAsNew extends Error {
  constructor(readonly input: unknown) {
    super('continued as new');
  }
}

class Engine {
  blocked: Blocked[] = [];
  handlers = new Map<string, Handler>();
  /** Activities and timers under way, in the order in which they were asked for. */
  asked: Asked[] = [];
  isLong = false;
  #handling = 0;

  reset(): void {
    this.blocked = [];
    this.handlers.clear();
    this.asked = [];
    this.isLong = false;
    this.#handling = 0;
  }

  /** Runs everything there is to run. */
  async drain(): Promise<void> {
    for (;;) {
      await new Promise(setImmediate);
      const ready = this.blocked.filter(({ holds }) => holds());
      if (ready.length === 0) return;
      this.blocked = this.blocked.filter((each) => !ready.includes(each));
      ready.forEach(({ go }) => go());
    }
  }

  /** Sends an update or a signal; an update answers what became of it. */
  async send(name: string, ...args: unknown[]): Promise<unknown> {
    this.#handling += 1;
    try {
      return await (this.handlers.get(name) as (...given: unknown[]) => unknown)(...args);
    } finally {
      this.#handling -= 1;
    }
  }

  /** Answers what was asked for first under that name. */
  async answer(name: string, result?: unknown): Promise<void> {
    this.#take(name).answer(result);
    await this.drain();
  }

  async fail(name: string, error: Error): Promise<void> {
    this.#take(name).fail(error);
    await this.drain();
  }

  get names(): string[] {
    return this.asked.map(({ name }) => name);
  }

  #take(name: string): Asked {
    const found = this.asked.find((each) => each.name === name);
    if (!found) throw new Error(`Nobody asked for ${name}, only for ${this.names.join(', ') || 'nothing'}.`);
    this.asked = this.asked.filter((each) => each !== found);
    return found;
  }

  ask(name: string, given?: unknown): Promise<unknown> {
    return new Promise((answer, fail) => this.asked.push({ name, with: given, answer, fail }));
  }

  /** What stands for the SDK's package. */
  readonly sdk = {
    condition: (holds: () => boolean) =>
      holds() ? Promise.resolve() : new Promise<void>((go) => this.blocked.push({ holds, go })),
    allHandlersFinished: () => this.#handling === 0,
    patched: () => true,
    sleep: () => this.ask('sleep'),
    workflowInfo: () => ({ continueAsNewSuggested: this.isLong }),
    continueAsNew: (input: unknown) => Promise.reject(new ContinuedAsNew(input)),
    isCancellation: () => false,
    ActivityFailure: class extends Error {},
    ApplicationFailure: class extends Error {},
    defineUpdate: (name: string) => name,
    defineSignal: (name: string) => name,
    defineQuery: (name: string) => name,
    setHandler: (name: string, handler: Handler) => this.handlers.set(name, handler),
    proxyActivities: () => this.#proxy(),
    proxyLocalActivities: () => this.#proxy(),
  };

  #proxy(): object {
    return new Proxy({}, { get: (_target, name) => (given: unknown) => this.ask(String(name), given) });
  }
}

export const engine = new Engine();
