import { type ReactiveElement, nothing } from 'lit';
import type { StartOption } from '../../model/posting/start-dates.js';
import type { PickerControl } from '../job-start-date-picker/picker-templates.js';
import {
  type PickerView,
  optionsOf,
  pickerTemplate,
  pickerView,
  syncPicker,
} from '../job-start-date-picker/picker-view.js';
import { StartDateSelection } from '../job-start-date-picker/start-date-selection.js';
import type { CardProvider } from '../shared/card-context.js';
import { partsOf } from '../shared/part-names.js';
import type { Template } from '../shared/template.js';
import type { CardView } from './view/card-view.js';

/** The start dates of a card, while applications are open. */
export class CardStartDates {
  readonly #card: CardProvider;
  readonly #control: PickerControl;
  readonly #selection: StartDateSelection;
  #options: readonly StartOption[] = [];
  #view: PickerView | null = null;

  constructor(host: ReactiveElement, card: CardProvider) {
    this.#card = card;
    this.#selection = new StartDateSelection({
      getOptions: () => this.#options,
      getDefault: () => '',
      onSelect: () => host.requestUpdate(),
      publish: (value) => card.state?.chooseStartDate(value),
    });
    this.#control = {
      host,
      part: partsOf('start-date'),
      required: false,
      isDisabled: false,
      errorMessage: '',
      onInput: this.#selection.onInput,
      onChange: () => void this.#selection.takeChange(),
    };
  }

  /** Prepares the next render; null shows nothing. */
  update(view: CardView | null): void {
    const hasPicker = view?.application.open && view.posting.startDates;
    this.#options = hasPicker ? optionsOf(view.posting, view.context) : [];
    const { posting = null, startDate = '' } = this.#card.state ?? {};
    this.#selection.receive(posting, startDate);
    const { choice } = this.#selection;
    this.#view = hasPicker ? pickerView(this.#options, choice, view.context, false, '') : null;
    // a default, or the only option; before the link is rendered, which has it
    if (hasPicker && this.#selection.isNews(choice.value)) this.#selection.publish();
  }

  template(): Template {
    return this.#view ? pickerTemplate(this.#view, this.#control) : nothing;
  }

  /** To be called after each render. */
  afterRender(): void {
    if (this.#view) syncPicker(this.#control, this.#selection.choice);
  }
}
