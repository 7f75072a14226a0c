import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { type SalaryInfo, salaryForAudience } from '../../model/posting/salary.js';
import { safeParseField } from '../../schema/parser/parse-internal.js';
import { baseSalaryParser } from '../../schema/parser/posting-parser.generated.js';
import type { JobPostingInput } from '../../schema/input.js';
import { CardBoundElement } from '../shared/card-bound-element.js';
import { parseData } from '../shared/given-data.js';
import { dataConverter } from '../shared/job-element.js';
import { ownParts } from '../shared/part-names.js';
import { adoptStyles } from '../shared/styles/adopt-styles.js';
import { baseStyles } from '../shared/styles/base.styles.js';
import { hostStyles, salaryStyles } from './job-salary-badge.styles.js';
import { type SalaryState, loadedSalaryStyles, salaryState, salaryTemplate } from './salary-template.js';

/**
 * A salary, formatted in the user's locale.
 *
 * @example
 * <job-salary-badge currency="USD" value="12100" unit="month"></job-salary-badge>
 *
 * @tag job-salary-badge
 * @since 0.1.0
 * @csspart base - The root of the content.
 * @csspart line - One salary band.
 * @csspart amount - The amount, such as "$12,100".
 * @csspart unit - The text around the amount, such as "per month".
 * @csspart note - For whom a band is, the employer's note, or the assumptions for other units.
 * @csspart kind - A text in place of an amount, such as "Unpaid".
 * @csspart equivalents - The salary in other units, folded.
 * @csspart equivalents-toggle - The toggle of the other units.
 * @csspart equivalent - One calculated amount.
 * @csspart debug - What is wrong, for the page's author alone.
 * @cssState empty - There is no salary.
 */
export class JobSalaryBadgeElement extends CardBoundElement {
  static override readonly styles = [baseStyles, hostStyles, salaryStyles];

  static override readonly properties: PropertyDeclarations = {
    salary: { converter: dataConverter },
    currency: {},
    value: {},
    minValue: { attribute: 'min-value' },
    maxValue: { attribute: 'max-value' },
    unit: {},
    appliesTo: { attribute: 'applies-to' },
    compact: { type: Boolean },
    equivalents: { type: Boolean },
  };

  /** A salary band, or a list of bands, as in `baseSalary`, or its JSON. Takes precedence over the attributes and a card. */
  declare salary: JobPostingInput['baseSalary'] | string | null;
  /** The currency, an ISO 4217 code such as `USD`. */
  declare currency: string | null;
  /** The amount. */
  declare value: string | null;
  /** The lower end of a range. */
  declare minValue: string | null;
  /** The upper end of a range. */
  declare maxValue: string | null;
  /** The unit of time: `HOUR`, `DAY`, `WEEK`, `TWO_WEEKS`, `MONTH`, `YEAR` or `TOTAL`, in upper or lower case. */
  declare unit: string | null;
  /** Shows only the bands for this group, such as `PhD`. Default: all bands, also if none is for the group. */
  declare appliesTo: string | null;
  /** Whether to show one short line for all bands, such as "$45–60/hr", for lists. */
  declare compact: boolean;
  /** Whether to offer the salary in other units, and for the whole duration, where it can be calculated. */
  declare equivalents: boolean;

  #state: SalaryState | null = null;

  /** The salary of the property, or else of the attributes, or else of the card. */
  #readSalary(): SalaryInfo {
    const { currency, value, minValue, maxValue, unit: unitText } = this;
    const hasAttributes = (value ?? minValue ?? maxValue) !== null;
    const own = parseData(this.salary) ?? (hasAttributes ? { currency, value, minValue, maxValue, unitText } : null);
    const salary = own
      ? { baseSalary: this.unwrap(safeParseField(baseSalaryParser, own, 'salary'), 'salary', this.salary) ?? undefined }
      : (this.card.state?.posting ?? {});
    return salaryForAudience(salary, this.appliesTo);
  }

  protected override get hasContent(): boolean {
    return this.#state !== null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#state = salaryState(this.#readSalary(), this.context, this);
  }

  protected override render(): TemplateResult {
    return salaryTemplate(this.#state, ownParts);
  }

  protected override updated(): void {
    this.customStates.set(!this.#state && 'empty');
    adoptStyles(this, loadedSalaryStyles());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'job-salary-badge': JobSalaryBadgeElement;
  }
}
