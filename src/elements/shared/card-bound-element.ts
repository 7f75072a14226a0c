import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { ViewContext } from '../../model/view-context.js';
import { type Issue, withSource } from '../../schema/issues/issue.js';
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
  /** What is wrong, as far as the last update knows. */
  #issues: readonly Issue[] = [];

  /** Waits for the messages of its language, so that no English is shown for a moment. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.loadMessages()?.then(() => super.scheduleUpdate()) ?? super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#issues = [];
    if (changed.has('htmlFor')) this.card.resolve();
  }

  /** The context of the card, or else of this element. */
  protected get context(): ViewContext {
    if (this.card.state) return this.card.state.context;
    const { context, issues } = this.createViewContext();
    this.#report(issues);
    return context;
  }

  /**
   * The data of a parsed property; its issues are reported to the console.
   *
   * @param name The property, and its attribute.
   * @param text What it was set to.
   */
  protected unwrap<Value>({ data, issues }: ParseOutcome<Value>, name: string, text: unknown): Value | null {
    this.#report(withSource(issues, text, name));
    return data;
  }

  #report(issues: readonly Issue[]): void {
    void warnOnce(issues);
    this.#issues = [...this.#issues, ...issues];
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    this.showIssues([...this.#issues, ...this.card.issues, ...this.ownIssues.values()]);
  }
}
