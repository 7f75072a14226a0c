/** The rich texts of postings as elements: what they say at first, formatted once they are opened. */
import { type TemplateResult, html, nothing } from 'lit';
import { renderRichText } from '../../../rich-text/render-rich-text.js';
import type { SanitizeOptions } from '../../../rich-text/sanitize.js';
import { TextBudget } from '../../../rich-text/text-budget.js';
import { unformattedText } from '../../../rich-text/unformatted.js';
import type { Issue } from '../../../schema/issues/issue.js';
import type { JobPosting } from '../../../schema/job-posting.js';
import { hasDocument } from '../../shared/page.js';
import type { CardView } from './card-view.js';

/** What formats a text that is not formatted yet, by its element. */
const formatters = new WeakMap<Element, () => void>();

/** Formats the third-party text of an element, unless it has been formatted before. */
export const formatText = (element: Element): void => {
  formatters.get(element)?.();
  formatters.delete(element);
};

/** A text as a value of a template, safe and formatted. */
type FormatText = (text: string, options: SanitizeOptions) => unknown;

let formatOnServer: FormatText | null = null;

/** Sets what formats texts where there is no document. Default: they stay unformatted. */
export const setTextFormatter = (format: FormatText): void => {
  formatOnServer = format;
};

/** The rich texts of one posting, each as an element by its path. Lit does not touch a node that it has inserted before. */
class PostingTexts {
  /** The texts that were cut. */
  issues: readonly Issue[] = [];
  readonly #elements = new Map<string, HTMLElement | TemplateResult | null>();
  readonly #budget = new TextBudget();
  readonly #view: Pick<CardView, 'posting' | 'headingLevel' | 'base'>;

  constructor({ posting, headingLevel, base }: CardView) {
    this.#view = { posting, headingLevel, base };
  }

  /** The element of a text; null if none of it fits. To be called in the order in which the texts are read. */
  elementFor(path: string, whole: string): HTMLElement | TemplateResult | null {
    const known = this.#elements.get(path);
    if (known !== undefined) return known;
    const { text, limit, isOwnLimit } = this.#budget.take(whole);
    if (limit !== null) this.#report(path, limit, isOwnLimit);
    const element = text ? (hasDocument ? this.#create(path, text) : this.#template(text)) : null;
    this.#elements.set(path, element);
    return element;
  }

  #template(text: string): TemplateResult {
    const { posting, headingLevel, base } = this.#view;
    const options = { headingLevel: headingLevel + 2, base, budget: this.#budget };
    return html`<div
      class=${formatOnServer ? 'text' : 'text unformatted'}
      part="text"
      lang=${posting.inLanguage ?? nothing}
      dir="auto"
    >
      ${formatOnServer?.(text, options) ?? unformattedText(text)}
    </div>`;
  }

  #create(path: string, text: string): HTMLElement {
    const { posting, headingLevel, base } = this.#view;
    const element = document.createElement('div');
    element.className = 'text unformatted';
    element.setAttribute('part', 'text');
    if (posting.inLanguage) element.lang = posting.inLanguage;
    element.dir = 'auto'; // an Arabic text on an English page
    element.textContent = unformattedText(text);
    formatters.set(element, () => {
      element.className = 'text';
      const before = this.#budget.nodeLimit;
      element.replaceChildren(renderRichText(text, { headingLevel: headingLevel + 2, base, budget: this.#budget }));
      const { nodeLimit } = this.#budget;
      if (nodeLimit !== null && before === null) this.#report(path, nodeLimit, false);
    });
    return element;
  }

  /** Reports the first text that is cut with those after it, and each that is too long itself. */
  #report(path: string, limit: string, isOwnLimit: boolean): void {
    const code = isOwnLimit ? 'text-too-long' : 'posting-too-long';
    if (isOwnLimit || this.issues.every((issue) => issue.code !== code))
      this.issues = [...this.issues, { code, path, expected: [limit] }];
  }
}

const texts = new WeakMap<JobPosting, Map<number, PostingTexts>>();

/**
 * Those of the posting that a server renders, one at a time. What a WeakMap holds stays in memory longer than other
 * garbage, which is a third of the time of rendering many.
 */
let latest: { readonly posting: JobPosting; readonly headingLevel: number; readonly texts: PostingTexts } | null = null;

/** The texts of the posting of a view, for its heading level. */
export const textsOf = (view: CardView): PostingTexts => {
  const { posting, headingLevel } = view;
  if (!hasDocument) {
    if (latest?.posting !== posting || latest.headingLevel !== headingLevel)
      latest = { posting, headingLevel, texts: new PostingTexts(view) };
    return latest.texts;
  }
  const byLevel = texts.get(posting) ?? new Map<number, PostingTexts>();
  texts.set(posting, byLevel);
  const known = byLevel.get(headingLevel) ?? new PostingTexts(view);
  byLevel.set(headingLevel, known);
  return known;
};
