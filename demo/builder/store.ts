/** Owns the state of the builder: its history, and its copy in this browser. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type OtherWork, SavedWork } from './saved-work.js';
import { type BuilderState, initialState } from './state.js';

/** How many steps can be undone. */
const STEPS_MAX = 200;
/** Changes of one kind within this time, in ms, are one step: what is typed into one field. */
const STEP_TIME = 1000;

export interface UpdateOptions {
  /** What is changed: updates of the same kind in quick succession are undone together. */
  readonly kind?: string;
}

/** Dispatches `change` after each change of its state. */
export class Store extends EventTarget {
  #past: BuilderState[] = [];
  #state: BuilderState;
  #future: BuilderState[] = [];
  #lastKind = '';
  #lastTime = -Infinity;
  #isSaved: boolean;
  readonly #work: SavedWork;

  /** @param state Default: what was saved last in this browser. */
  constructor(state?: BuilderState, work = new SavedWork()) {
    super();
    const saved = state ? null : work.load();
    this.#work = work;
    this.#state = state ?? saved ?? initialState();
    this.#isSaved = saved !== null;
  }

  get state(): BuilderState {
    return this.#state;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Whether the state is kept in this browser: not where storage is blocked or full. */
  get isSaved(): boolean {
    return this.#isSaved;
  }

  /** What other tabs and visits have left, the last one first. */
  get otherWorks(): readonly OtherWork[] {
    return this.#work.others();
  }

  /** Replaces the state. The one before can be brought back. */
  update(change: (state: BuilderState) => BuilderState, { kind = '' }: UpdateOptions = {}): void {
    const next = change(this.#state);
    if (next === this.#state) return;
    const now = performance.now();
    const isSameStep = kind !== '' && kind === this.#lastKind && now - this.#lastTime < STEP_TIME;
    if (!isSameStep) this.#past = [...this.#past, this.#state].slice(-STEPS_MAX);
    [this.#lastKind, this.#lastTime] = [kind, now];
    this.#future = [];
    this.#publish(next);
  }

  undo(): void {
    const state = this.#past.pop();
    if (!state) return;
    this.#future.push(this.#state);
    this.#lastKind = '';
    this.#publish(state);
  }

  redo(): void {
    const state = this.#future.pop();
    if (!state) return;
    this.#past.push(this.#state);
    this.#lastKind = '';
    this.#publish(state);
  }

  #publish(state: BuilderState): void {
    this.#state = state;
    this.#isSaved = this.#work.save(state);
    this.dispatchEvent(new Event('change'));
  }
}

/** Renders its host after each change of the store. */
export class StoreController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #store: Store;

  constructor(host: ReactiveControllerHost, store: Store) {
    this.#host = host;
    this.#store = store;
  }

  readonly #update = (): void => this.#host.requestUpdate();

  hostConnected(): void {
    this.#store.addEventListener('change', this.#update);
  }

  hostDisconnected(): void {
    this.#store.removeEventListener('change', this.#update);
  }
}
