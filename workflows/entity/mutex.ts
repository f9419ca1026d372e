import { condition, patched } from '@temporalio/workflow';

/** Lets one action run at a time, first come, first served. */
export class Mutex {
  #isHeld = false;
  #taken = 0;
  #served = 0;
  #isFair: boolean | null = null;

  get isHeld(): boolean {
    return this.#isHeld;
  }

  async run<T>(action: () => Promise<T>): Promise<T> {
    await this.acquire();
    try {
      return await action();
    } finally {
      this.release();
    }
  }

  async acquire(): Promise<void> {
    const ticket = this.#taken;
    this.#taken += 1;
    if (this.#wasUnfair(ticket)) this.#isFair ??= patched('2026-11-fair-mutex');
    await condition(() => (this.#isFair === false ? !this.#isHeld : ticket === this.#served));
    this.#isHeld = true;
  }

  release(): void {
    this.#isHeld = false;
    this.#served += 1;
  }

  /**
   * Whether earlier releases would have let it jump the queue, or go on together with others. A run in which they
   * did so keeps doing it, or it would not replay. Everywhere else there is no difference, and no marker is left.
   */
  #wasUnfair(ticket: number): boolean {
    const ahead = ticket - this.#served;
    return ahead > 1 || (ahead === 1 && !this.#isHeld);
  }
}
