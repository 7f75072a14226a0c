import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { ViewContext } from '../../model/view-context.js';
import type { ParseOutcome } from '../../schema/parser/parse-internal.js';
import { warnOnce } from '../../schema/issues/report.js';
import { CardConsumer } from './card-context.js';
import { JobElement } from './job-element.js';

/** An element that takes its data from a card, or from its own properties. */
export class CardBoundElement extends JobElement {
  static override readonly properties: PropertyDeclarations = { htmlFor: { attribute: 'for' } };

  /** The `id` of the `<job-posting>` to take the data from. Default: the one around this element. */
  declare htmlFor: string | null;

  protected readonly card = new CardConsumer(this);

  /** Waits for the messages of its language, so that no English is shown for a moment. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.loadMessages()?.then(() => super.scheduleUpdate()) ?? super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('htmlFor')) this.card.resolve();
  }

  /** The context of the card, or else of this element. */
  protected get context(): ViewContext {
    if (this.card.state) return this.card.state.context;
    const { context, issues } = this.createViewContext();
    void warnOnce(issues);
    return context;
  }

  /** The data of a parsed property; its issues are reported to the console. */
  protected unwrap<Value>({ data, issues }: ParseOutcome<Value>): Value | null {
    void warnOnce(issues);
    return data;
  }
}
