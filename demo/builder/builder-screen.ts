import { LitElement } from 'lit';
import type { BuilderState, Screen } from './state.js';
import { type Store, StoreController } from './store.js';

/** Moves the builder to another screen. Bubbles. */
export class ScreenEvent extends Event {
  readonly screen: Screen;

  constructor(screen: Screen) {
    super('builder-screen', { bubbles: true, composed: true });
    this.screen = screen;
  }
}

/** Something that a screen reader says. Bubbles. */
export class AnnounceEvent extends Event {
  readonly text: string;

  constructor(text: string) {
    super('builder-announce', { bubbles: true, composed: true });
    this.text = text;
  }
}

/** A part of the builder that shows and changes the state. */
export abstract class BuilderScreen extends LitElement {
  #store: Store | null = null;

  get store(): Store {
    if (!this.#store) throw new Error(`<${this.localName}> has no store.`);
    return this.#store;
  }

  /** Set once. */
  set store(store: Store) {
    if (this.#store === store) return;
    this.#store = store;
    this.addController(new StoreController(this, store));
  }

  protected get state(): BuilderState {
    return this.store.state;
  }

  protected goTo(screen: Screen): void {
    this.dispatchEvent(new ScreenEvent(screen));
  }

  protected announce(text: string): void {
    this.dispatchEvent(new AnnounceEvent(text));
  }
}
