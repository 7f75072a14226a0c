import { untilAborted } from './time-limit.js';

interface SharedTask<T> {
  readonly controller: AbortController;
  readonly result: Promise<T>;
  /** How many wait for the result. */
  waiting: number;
}

/** Tasks that run once for all who ask for them at the same time. Many visitors ask for the same: the first page. */
export class SharedTasks<T> {
  readonly #running = new Map<string, SharedTask<T>>();

  /**
   * Joins the task with this key, or starts it. It is aborted when nobody waits for it any more.
   *
   * @throws What the task throws, or the reason of `signal` if it is aborted before.
   */
  async run(key: string, signal: AbortSignal, start: (signal: AbortSignal) => Promise<T>): Promise<T> {
    signal.throwIfAborted();
    const task = this.#running.get(key) ?? this.#start(key, start);
    task.waiting++;
    const leave = (): void => {
      if (--task.waiting > 0) return;
      this.#forget(key, task);
      task.controller.abort(signal.reason);
    };
    signal.addEventListener('abort', leave, { once: true });
    try {
      return await untilAborted(task.result, signal);
    } finally {
      signal.removeEventListener('abort', leave);
    }
  }

  /** Lets nobody join the tasks that run: their results may be outdated. */
  clear(): void {
    this.#running.clear();
  }

  #start(key: string, start: (signal: AbortSignal) => Promise<T>): SharedTask<T> {
    const controller = new AbortController();
    const result = start(controller.signal).finally(() => this.#forget(key, task));
    const task: SharedTask<T> = { controller, result, waiting: 0 };
    this.#running.set(key, task);
    return task;
  }

  #forget(key: string, task: SharedTask<T>): void {
    if (this.#running.get(key) === task) this.#running.delete(key);
  }
}
