import { condition, patched } from '@temporalio/workflow';

/** Lets one action at a time go on, in the order in which they came. */
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
   * Where earlier releases let several go on at once, or one before its turn. A run in which that has happened
   * keeps to it; elsewhere there is no difference, and the patch leaves no marker.
   */
  #wasUnfair(ticket: number): boolean {
    const ahead = ticket - this.#served;
    return ahead > 1 || (ahead === 1 && !this.#isHeld);
  }
}
