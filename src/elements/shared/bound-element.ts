import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { ViewContext } from '../../model/context.js';
import type { ReadResult } from '../../schema/read-posting.js';
import { warnOnce } from '../../warn.js';
import { BindController } from './bind.js';
import { JobElement } from './job-element.js';

/** An element that takes its data from a card, or from its own properties. */
export class BoundElement extends JobElement {
  static override readonly properties: PropertyDeclarations = { htmlFor: { attribute: 'for' } };

  /** The id of the `<job-posting>` to take the data from; inside a card none is needed. */
  declare htmlFor: string | null;

  protected readonly card = new BindController(this);

  /** Waits for the words of its language: a flash of English helps nobody. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.fetchWords()?.then(() => super.scheduleUpdate()) ?? super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('htmlFor')) this.card.follow();
  }

  /** The card's context, or this element's own. */
  protected get context(): ViewContext {
    if (this.card.state) return this.card.state.context;
    const { context, findings } = this.ownContext();
    void warnOnce(findings);
    return context;
  }

  /** Keeps what was good, tells the console about the rest. */
  protected accept<Value>({ value, findings }: ReadResult<Value>): Value | null {
    void warnOnce(findings);
    return value;
  }
}
