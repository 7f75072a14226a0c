import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { ViewContext } from '../../model/view-context.js';
import type { ParseOutcome } from '../../schema/parser/parse-internal.js';
import { warnOnce } from '../../schema/issues/report.js';
import { CardConsumer } from './card-context.js';
import { JobElement } from './job-element.js';

/** An element that takes its data from a card, or from its own properties. */
export class CardBoundElement extends JobElement {
  static override readonly properties: PropertyDeclarations = { htmlFor: { attribute: 'for' } };

  /** The id of the `<job-posting>` to take the data from; inside a card none is needed. */
  declare htmlFor: string | null;

  protected readonly card = new CardConsumer(this);

  /** Waits for the words of its language: a flash of English helps nobody. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.loadMessages()?.then(() => super.scheduleUpdate()) ?? super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('htmlFor')) this.card.resolve();
  }

  /** The card's context, or this element's own. */
  protected get context(): ViewContext {
    if (this.card.state) return this.card.state.context;
    const { context, issues } = this.createViewContext();
    void warnOnce(issues);
    return context;
  }

  /** Keeps what was good, tells the console about the rest. */
  protected unwrap<Value>({ data, issues }: ParseOutcome<Value>): Value | null {
    void warnOnce(issues);
    return data;
  }
}
