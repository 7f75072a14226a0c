import type { StartOption } from '../../model/posting/start-dates.js';
import type { JobPosting } from '../../schema/job-posting.js';
import type { Choice } from './picker-templates.js';
import { lazyFields } from './picker-view.js';

/** Where a start date is chosen: in a picker, or in a card. */
export interface SelectionHost {
  /** The options, as of now. */
  getOptions(): readonly StartOption[];
  /** The value without a choice; empty for none. */
  getDefault(): string;
  /** Called after each change of the value or the selected option. */
  onSelect(): void;
  /** Tells the card and what is bound to it. */
  publish(value: string): void;
}

/** The start date that is selected among options. */
export class StartDateSelection {
  readonly #host: SelectionHost;
  /** The value that was chosen or set; null while it is the default. */
  #chosen: string | null = null;
  /** The value of the option that was chosen last: several may have a window with the value in it. */
  #lastOption = '';
  #hasChanged = false;
  /** The start date that this selection and its card have agreed on. */
  #publishedValue = '';
  /** Whether the start date was chosen elsewhere, where there may be other options. */
  #isFromElsewhere = false;
  #posting: JobPosting | null = null;

  constructor(host: SelectionHost) {
    this.#host = host;
  }

  /** Of the options as of now. */
  get choice(): Choice {
    return this.choiceOf(this.#host.getOptions());
  }

  choiceOf(options: readonly StartOption[]): Choice {
    const wanted = (this.#chosen ?? this.#host.getDefault()) || (options[1] ? '' : options[0]?.value) || '';
    const matching = options.filter(
      ({ value, disabled, window }) => !disabled && (value === wanted || window?.includes(wanted)),
    );
    const option = matching.find(({ value }) => value === this.#lastOption) ?? matching[0];
    // before the fields have been loaded, a range may turn out to be a window
    const mayBeWindow = lazyFields.current === undefined && /\d\/\d/.test(wanted);
    const isWholeWindow = option?.value === wanted && (option.window !== undefined || mayBeWindow);
    return { option, value: !option || isWholeWindow ? '' : wanted };
  }

  select(value: string): void {
    if (value === this.#chosen && !this.#isFromElsewhere) return;
    this.#chosen = value;
    this.#isFromElsewhere = false;
    this.#host.onSelect();
  }

  /** Selects the default again. */
  reset(): void {
    this.#chosen = null;
    this.#isFromElsewhere = false;
    this.#lastOption = '';
  }

  /** Takes the start date over from the card. */
  receive(posting: JobPosting | null, startDate: string): void {
    if (posting !== this.#posting) {
      // the card keeps the start date as long as its posting, also while it replaces the picker
      if (this.#posting || startDate) {
        this.reset();
        this.#chosen = startDate || null;
      }
      this.#posting = posting;
      this.#publishedValue = startDate;
    } else if (posting && startDate !== this.#publishedValue) {
      this.#chosen = startDate;
      this.#publishedValue = startDate;
      this.#isFromElsewhere = true;
    }
  }

  /** Whether `value` is to be published: a default, or the only option. */
  isNews(value: string): boolean {
    const isUnknown = this.#isFromElsewhere && value === '';
    return value !== this.#publishedValue && !isUnknown;
  }

  /** Makes the value the start date of the card. */
  publish(): void {
    const { value } = this.choice;
    if (value === this.#publishedValue) return;
    this.#publishedValue = value;
    this.#host.publish(value);
  }

  // the native `input` event leaves the shadow root on its own, after this listener; `change` does not
  readonly onInput = (event: Event): void => {
    const { target } = event;
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    const { option, value } = this.choice;
    this.#lastOption = (target.closest('.field') && option?.value) || target.value;
    this.select(target.value || this.#lastOption);
    this.#hasChanged ||= this.choice.value !== value;
    this.publish();
    if (!this.#hasChanged) event.stopPropagation(); // a window was opened, and nothing chosen in it
  };

  /** Whether the value has changed since this was called last. */
  takeChange(): boolean {
    const hasChanged = this.#hasChanged;
    this.#hasChanged = false;
    return hasChanged;
  }
}
