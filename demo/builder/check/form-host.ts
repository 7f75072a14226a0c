import type { Problem } from '../../../src/schema/index.js';
import type { Draft } from '../job.js';

/** What the controls of the form know and do. */
export interface FormHost {
  readonly draft: Draft;
  /** Sets a value, at each key that is pressed. */
  set(path: string, value: unknown): void;
  /** The value at a path is complete: it is written as `parsePosting` writes it. */
  complete(path: string): void;
  insertItem(list: string, item: unknown): void;
  removeItem(list: string, index: number): void;
  moveItem(list: string, from: number, to: number): void;
  /** What is wrong with a value, and with it alone. */
  problemsAt(path: string): readonly Problem[];
  /** Whether the words that state a value name a currency only by its sign, which several have. */
  hasOpenCurrency(path: string): boolean;
  /** Sets the currency of all pay without any. */
  setCurrency(currency: string): void;
  /** Whether a field is shown though it has no value. */
  isOpen(path: string): boolean;
  open(path: string): void;
}
