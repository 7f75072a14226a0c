import { type PropertyDeclarations, type TemplateResult, html, nothing } from 'lit';
import { type SalaryLine, type SalaryView, salaryView } from '../../model/salary.js';
import type { JobPosting } from '../../schema/job-posting.js';
import { readField } from '../../schema/read-posting.js';
import { baseStyles } from '../shared/base.styles.js';
import { BoundElement } from '../shared/bound-element.js';
import { salaryStyles } from './job-salary-badge.styles.js';

/**
 * Pay, written as the reader's locale writes it.
 *
 * @example
 * <job-salary-badge currency="USD" value="12100" unit="month"></job-salary-badge>
 *
 * @tag job-salary-badge
 * @csspart base - The whole badge.
 * @csspart line - One band of pay.
 * @csspart amount - The amount: "$12,100".
 * @csspart unit - The words around it: "per month".
 * @csspart note - For whom, or the employer's words.
 * @csspart kind - What stands in for an amount: "Unpaid".
 * @cssState empty - Nothing is known about the pay.
 */
export class JobSalaryBadgeElement extends BoundElement {
  static override readonly styles = [baseStyles, salaryStyles];

  static override readonly properties: PropertyDeclarations = {
    salary: { attribute: false },
    currency: {},
    value: {},
    minValue: { attribute: 'min-value' },
    maxValue: { attribute: 'max-value' },
    unit: {},
  };

  /** A band, or a list of bands, as in `baseSalary`. Goes before the attributes. */
  declare salary: unknown;
  /** ISO 4217: `USD`. */
  declare currency: string | null;
  /** One amount. */
  declare value: string | null;
  /** The lower end of a range. */
  declare minValue: string | null;
  /** The upper end of a range. */
  declare maxValue: string | null;
  /** `HOUR`, `DAY`, `WEEK`, `TWO_WEEKS`, `MONTH`, `YEAR` or `TOTAL`, in any case. */
  declare unit: string | null;

  constructor() {
    super();
    this.currency = null;
    this.value = null;
    this.minValue = null;
    this.maxValue = null;
    this.unit = null;
  }

  /** The pay to show: the property, else the attributes, else the card's. */
  get #pay(): Pick<JobPosting, 'baseSalary' | 'payKind'> {
    const { currency, value, minValue, maxValue, unit: unitText } = this;
    const stated = (value ?? minValue ?? maxValue) !== null;
    const own = this.salary ?? (stated ? { currency, value, minValue, maxValue, unitText } : null);
    if (own) return { baseSalary: this.accept(readField('baseSalary', own, 'salary')) ?? undefined };
    return this.card.state?.posting ?? {};
  }

  protected override render(): TemplateResult {
    const view = salaryView(this.#pay, this.context);
    this.toggleState('empty', !view);
    return html`<div class="base" part="base">
      ${view && view.lines.length > 0 ? view.lines.map(lineTemplate) : kindTemplate(view)}
    </div>`;
  }
}

const kindTemplate = (view: SalaryView | null): TemplateResult | typeof nothing =>
  view ? html`<p class="line" part="kind">${view.text}</p>` : nothing;

const lineTemplate = ({ before, amount, after, spoken, details }: SalaryLine): TemplateResult => html`
  <p class="line" part="line">
    ${
      spoken
        ? html`<span class="sr">${spoken}</span
            ><span aria-hidden="true"
              >${wordsTemplate(before)}<bdi class="amount" part="amount">${amount}</bdi>${wordsTemplate(after)}</span
            >`
        : nothing
    }
    ${details.map((detail) => html`<bdi class="note" part="note">${detail}</bdi> `)}
  </p>
`;

const wordsTemplate = (words: string): TemplateResult | typeof nothing =>
  words.trim() ? html`<span class="unit" part="unit">${words}</span>` : nothing;

declare global {
  interface HTMLElementTagNameMap {
    'job-salary-badge': JobSalaryBadgeElement;
  }
}
