/** The salary: of a card, or of a badge of its own. */
import { type CSSResult, type TemplateResult, nothing } from 'lit';
import type { ViewContext } from '../../model/view-context.js';
import { type SalaryInfo, type SalaryLine, isConvertible, salaryView } from '../../model/posting/salary.js';
import { html } from '../shared/joined-html.js';
import { lazyPart } from '../shared/loading/lazy-part.js';
import type { PartNames } from '../shared/part-names.js';

/** The short line, and the salary in other units. */
const equivalentsModule = lazyPart(() => import('./salary-equivalents-template.js'), 'equivalentsTemplate');
/** Called when the user points at the toggle, or opens it, and for the short line. */
const loadEquivalents = (): void => void equivalentsModule.get();

/** The styles of what has been loaded. */
export const loadedSalaryStyles = (): CSSResult[] =>
  equivalentsModule.current ? [equivalentsModule.current.styles] : [];

/** What is shown of a salary. */
export interface SalaryState {
  readonly lines: readonly SalaryLine[];
  /** Shown if there are no lines, such as "Unpaid". */
  readonly text: string;
  /** The salary to show in other units; null if it is not to be, or cannot be. */
  readonly convertible: SalaryInfo | null;
  readonly context: ViewContext;
}

export interface SalaryOptions {
  /** Whether to show one short line for all bands, such as "$45–60/hr". */
  readonly compact: boolean;
  /** Whether to offer the salary in other units. */
  readonly equivalents: boolean;
}

/** What to show of a salary; null if there is none. */
export const salaryState = (
  salary: SalaryInfo,
  context: ViewContext,
  { compact, equivalents }: SalaryOptions,
): SalaryState | null => {
  if (compact) loadEquivalents();
  const view = salaryView(salary, context);
  if (!view) return null;
  // until the code for the short line has been loaded, the full lines are shown
  const short = compact && equivalentsModule.current?.compactLine(salary, context);
  const convertible = equivalents && !compact && isConvertible(salary) ? salary : null;
  return { lines: short ? [short] : view.lines, text: view.text, convertible, context };
};

const unitTemplate = (text: string, part: PartNames): TemplateResult[] =>
  text.trim() ? [html`<span class="unit" part=${part('unit')}>${text}</span>`] : [];

/** A band of pay. `isSame`: its unit is that of the band above, and is not repeated. */
const lineTemplate = (
  { before, amount, after, spoken, details }: SalaryLine,
  part: PartNames,
  isSame = false,
): TemplateResult => html`
  <p class="line" part=${part('line')}>
    ${
      spoken
        ? [
            html`<span class="sr">${spoken}</span
              ><span aria-hidden="true"
                >${unitTemplate(isSame ? '' : before, part)}<bdi class="amount" part=${part('amount')}>${amount}</bdi
                >${unitTemplate(isSame ? '' : after, part)}</span
              >`,
          ]
        : []
    }
    ${details.map((detail) => html`<span class="note" part=${part('note')}><bdi>${detail}</bdi></span> `)}
  </p>
`;

const equivalentsTemplate = (
  salary: SalaryInfo,
  context: ViewContext,
  part: PartNames,
): TemplateResult | typeof nothing => {
  const { current: module } = equivalentsModule;
  if (module === null) return nothing; // it could not be loaded
  return html`<details part=${part('equivalents')} @pointerenter=${loadEquivalents} @toggle=${loadEquivalents}>
    <summary part=${part('equivalents-toggle')}>${context.t('pay.toggle')}</summary>
    ${module?.equivalentsTemplate(salary, context, part)}
  </details>`;
};

const unitOf = (line: SalaryLine | undefined): string => `${line?.before ?? ''}|${line?.after ?? ''}`;

/** The bands of a salary, and the salary in other units. */
export const salaryTemplate = (state: SalaryState | null, part: PartNames): TemplateResult => {
  const { lines, text, convertible, context } = state ?? { lines: [], text: '', convertible: null };
  const shown =
    state && lines.length === 0
      ? [html`<p class="line kind" part=${part('kind')}>${text}</p>`]
      : lines.map((line, index) => lineTemplate(line, part, index > 0 && unitOf(line) === unitOf(lines[index - 1])));
  return html`<div class="pay ${part('base')}" part=${part('base')}>
    ${html`${shown}`}${convertible && context ? equivalentsTemplate(convertible, context, part) : nothing}
  </div>`;
};
