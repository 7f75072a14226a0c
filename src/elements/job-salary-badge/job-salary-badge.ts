import { type PropertyDeclarations, type TemplateResult, html, nothing } from 'lit';
import {
  type SalaryInfo,
  type SalaryLine,
  isConvertible,
  salaryForAudience,
  salaryView,
} from '../../model/posting/salary.js';
import { safeParseField } from '../../schema/parser/parse-internal.js';
import { baseStyles } from '../shared/styles/base.styles.js';
import { CardBoundElement } from '../shared/card-bound-element.js';
import { lazyPart } from '../shared/loading/lazy-part.js';
import { salaryStyles } from './job-salary-badge.styles.js';

/** The short line, and pay in other units. */
const extras = lazyPart(() => import('./salary-equivalents-template.js'));
/** The reader is about to ask, or has. */
const fetchExtras = (): void => void extras.get();

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
 * @csspart note - For whom, or the employer's words; what was assumed for other units.
 * @csspart kind - What stands in for an amount: "Unpaid".
 * @csspart equivalents - The same pay in other units, folded.
 * @csspart equivalents-toggle - What unfolds it.
 * @csspart equivalent - One amount that was worked out.
 * @cssState empty - Nothing is known about the pay.
 */
export class JobSalaryBadgeElement extends CardBoundElement {
  static override readonly styles = [baseStyles, salaryStyles];

  static override readonly properties: PropertyDeclarations = {
    salary: { attribute: false },
    currency: {},
    value: {},
    minValue: { attribute: 'min-value' },
    maxValue: { attribute: 'max-value' },
    unit: {},
    appliesTo: { attribute: 'applies-to' },
    compact: { type: Boolean },
    equivalents: { type: Boolean },
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
  /** Shows only the bands for these readers, `PhD` for example; all where no band is named so. */
  declare appliesTo: string | null;
  /** One short line for all bands, for lists: "$45–60/hr". */
  declare compact: boolean;
  /** Offers the pay in other units and over the whole length, folded, where that can be worked out. */
  declare equivalents: boolean;

  /** The pay to show: the property, else the attributes, else the card's. */
  get #pay(): SalaryInfo {
    const { currency, value, minValue, maxValue, unit: unitText } = this;
    const stated = (value ?? minValue ?? maxValue) !== null;
    const own = this.salary ?? (stated ? { currency, value, minValue, maxValue, unitText } : null);
    const pay = own
      ? { baseSalary: this.unwrap(safeParseField('baseSalary', own, 'salary')) ?? undefined }
      : (this.card.state?.posting ?? {});
    return salaryForAudience(pay, this.appliesTo);
  }

  protected override render(): TemplateResult {
    const pay = this.#pay;
    const { context } = this;
    const view = salaryView(pay, context);
    this.toggleState('empty', !view);
    if (this.compact) fetchExtras();
    // until it is there, the full words stand in its place
    const short = this.compact && extras.current?.compactLine(pay, context);
    const lines = short ? [short] : (view?.lines ?? []);
    return html`<div class="base" part="base">
      ${lines.length > 0 ? lines.map(lineTemplate) : kindTemplate(view?.text)}
      ${this.equivalents && !this.compact && isConvertible(pay) ? this.#equivalentsTemplate(pay) : nothing}
    </div>`;
  }

  #equivalentsTemplate(pay: SalaryInfo): TemplateResult | typeof nothing {
    if (extras.current === null) return nothing; // it cannot be had
    return html`<details part="equivalents" @pointerenter=${fetchExtras} @toggle=${fetchExtras}>
      <summary part="equivalents-toggle">${this.context.t('pay.toggle')}</summary>
      ${extras.current?.equivalentsTemplate(pay, this.context, this.shadowRoot)}
    </details>`;
  }
}

const wordsTemplate = (words: string): TemplateResult | typeof nothing =>
  words.trim() ? html`<span class="unit" part="unit">${words}</span>` : nothing;

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
    ${details.map((detail) => html`<span class="note" part="note"><bdi>${detail}</bdi></span> `)}
  </p>
`;

const kindTemplate = (text: string | undefined): TemplateResult | typeof nothing =>
  text ? html`<p class="line" part="kind">${text}</p>` : nothing;

declare global {
  interface HTMLElementTagNameMap {
    'job-salary-badge': JobSalaryBadgeElement;
  }
}
