import { isStarted } from './job.js';
import { type BuilderState, normalizeState } from './state.js';

/** The key of the work of this tab in its session; with an id, that of a work in this browser. */
const KEY = 'job-posting-builder';
/** How many works are kept. */
const WORKS_MAX = 5;

/** A work, and when it was saved. */
interface Entry {
  readonly key: string;
  /** In ms since 1970. */
  readonly time: number;
}

/** A work of another tab, or of a visit before. */
export interface OtherWork {
  /** When it was saved, in ms since 1970. */
  readonly time: number;
  readonly state: BuilderState;
}

const parse = (text: string | null): { readonly time: number; readonly state: BuilderState } | null => {
  try {
    const { time, state } = JSON.parse(text ?? 'null') as { time: number; state: unknown }; // checked in what follows
    const known = normalizeState(state);
    return known && Number.isFinite(time) ? { time, state: known } : null;
  } catch {
    return null; // of another version, or nothing
  }
};

/**
 * Keeps the work of this tab in this browser. Each tab has a work of its own, so that two tabs never overwrite each other:
 * a new tab begins with a copy of what was saved last. The oldest works are given up for new ones.
 */
export class SavedWork {
  #key: string | null = null;

  constructor() {
    // the browser gives a duplicate of a tab the same session: the tab that did not write goes on under another name
    window.addEventListener('storage', ({ key }) => {
      if (key !== null && key === this.#key) this.#begin();
    });
  }

  /** The work of this tab, or else the last one; null if nothing was saved, or storage is blocked. */
  load(): BuilderState | null {
    try {
      const own = sessionStorage.getItem(KEY);
      const saved = own === null ? null : parse(localStorage.getItem(own));
      if (saved) {
        this.#key = own;
        return saved.state;
      }
      const [last] = SavedWork.#entries();
      return last ? (parse(localStorage.getItem(last.key))?.state ?? null) : null;
    } catch {
      return null;
    }
  }

  /** The works of other tabs and visits, the last one first. */
  others(): readonly OtherWork[] {
    try {
      return SavedWork.#entries().flatMap(({ key, time }) => {
        const state = key === this.#key ? null : parse(localStorage.getItem(key))?.state;
        return state?.jobs.some(isStarted) ? [{ time, state }] : [];
      });
    } catch {
      return []; // storage is blocked
    }
  }

  /** @returns Whether it is kept: not where storage is blocked or full. */
  save(state: BuilderState): boolean {
    try {
      this.#key ??= this.#begin();
      const text = JSON.stringify({ time: Date.now(), state });
      const others = SavedWork.#entries().filter(({ key }) => key !== this.#key);
      for (const { key } of others.slice(WORKS_MAX - 1)) localStorage.removeItem(key);
      return this.#write(this.#key, text, others.slice(0, WORKS_MAX - 1));
    } catch {
      return false;
    }
  }

  /** Writes, and gives up the oldest works as long as there is no room. */
  #write(key: string, text: string, others: readonly Entry[]): boolean {
    try {
      localStorage.setItem(key, text);
      return true;
    } catch {
      const oldest = others.at(-1);
      if (!oldest) return false;
      localStorage.removeItem(oldest.key);
      return this.#write(key, text, others.slice(0, -1));
    }
  }

  #begin(): string {
    this.#key = `${KEY}:${crypto.randomUUID()}`;
    sessionStorage.setItem(KEY, this.#key);
    return this.#key;
  }

  /** The saved works, the last one first. */
  static #entries(): Entry[] {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(`${KEY}:`))
      .map((key) => ({ key, time: parse(localStorage.getItem(key))?.time ?? 0 }))
      .sort((one, other) => other.time - one.time);
  }
}
