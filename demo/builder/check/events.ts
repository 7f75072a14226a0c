/** The pointer or the focus is on a value, in the text or in the form. Bubbles. */
export class PointEvent extends Event {
  /** The path of the value; null: on none. */
  readonly path: string | null;

  constructor(path: string | null) {
    super('builder-point', { bubbles: true, composed: true });
    this.path = path;
  }
}

/** Somebody wants to see the field of a value. Bubbles. */
export class LocateEvent extends Event {
  readonly path: string;

  constructor(path: string) {
    super('builder-locate', { bubbles: true, composed: true });
    this.path = path;
  }
}
