import type { PropertyDeclarations } from 'lit';
import { applicationView } from '../../model/posting/application.js';
import type { JobPostingInput } from '../../schema/input.js';
import type { JobPosting } from '../../schema/job-posting.js';
import { type ParseOutcome, safeParsePosting } from '../../schema/parser/parse-internal.js';
import { CardBoundElement } from '../shared/card-bound-element.js';
import { hasDocument, pageBase } from '../shared/page.js';
import { dataConverter } from '../shared/job-element.js';
import { type ApplyTarget, type LinkOptions, UNTITLED } from './apply-state.js';

/** The posting of a form without one: applications are always open. */
const PLACEHOLDER_POSTING: JobPosting = { title: UNTITLED };

/** The target of an apply button: the posting, from a property, attributes or a card, and the address to apply to. */
export abstract class ApplyTargetElement extends CardBoundElement {
  static override readonly properties: PropertyDeclarations = {
    posting: { converter: dataConverter },
    href: {},
    validThrough: { attribute: 'valid-through' },
    applicationOpens: { attribute: 'application-opens' },
    applyTarget: { attribute: 'apply-target' },
    track: {},
    noMemory: { attribute: 'no-memory', type: Boolean },
  };

  /** The posting: an object, or its JSON. Takes precedence over the attributes and a card. */
  declare posting: JobPostingInput | string | null;
  /** The address to apply to. */
  declare href: string | null;
  /** The deadline, a date or date-time. */
  declare validThrough: string | null;
  /** The date or date-time from which applications are open. Default: they are. */
  declare applicationOpens: string | null;
  /** The `target` of the link. */
  declare applyTarget: string | null;
  /** The names of further query parameters to pass from the page's address to the link, separated by spaces. */
  declare track: string | null;
  /** Whether to store nothing on the applicant's device. Default: the day of applying is stored, for postings that limit applications. */
  declare noMemory: boolean;

  /** The input that was parsed last, and its outcome. */
  #parsed: { readonly input: unknown; readonly outcome: ParseOutcome<JobPosting> } | null = null;

  protected get hasForm(): boolean {
    return hasDocument && this.querySelector(':scope > [slot=form]') !== null;
  }

  get #hasLabel(): boolean {
    if (this.isUnclosed || !hasDocument) return false;
    const hasText = [...this.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    return hasText || this.querySelector(':scope > :not([slot])') !== null;
  }

  /** The posting of the property or the attributes; null without them. Dates alone are useful for a form. */
  get #ownPosting(): JobPosting | null {
    const { href, validThrough, applicationOpens } = this;
    const hasAttributes = (href ?? validThrough ?? applicationOpens) !== null;
    const application = href === null ? undefined : { url: href };
    const input =
      this.posting ??
      (hasAttributes && JSON.stringify({ title: UNTITLED, application, validThrough, applicationOpens }));
    if (!input) return null;
    if (this.#parsed?.input !== input) {
      const { data, issues } = safeParsePosting(input);
      // attributes cannot state an employer, so that is not missing; nor is an address beside a form
      const relevant = issues.filter(
        ({ code }) => (this.posting || code !== 'recommended') && (!this.hasForm || code !== 'application-missing'),
      );
      this.#parsed = { input, outcome: { data, issues: relevant } };
    }
    return this.unwrap(this.#parsed.outcome, 'posting', this.posting);
  }

  /** What the button applies for at this moment; null if there is nothing. */
  protected resolveTarget(): ApplyTarget | null {
    const { state: card } = this.card;
    const ownPosting = this.#ownPosting;
    const posting = ownPosting ?? card?.posting ?? (this.hasForm ? PLACEHOLDER_POSTING : null);
    if (!posting) return null;
    const { context: shared } = this;
    const now = card?.live ? Date.now() : shared.now;
    const context = { ...shared, now, timeZone: ownPosting?.timeZone ?? shared.timeZone };
    return {
      posting,
      context,
      application: applicationView(posting, context),
      hasLabel: this.#hasLabel,
      labelSlot: this.isUnclosed ? 'label' : '',
    };
  }

  /** What the link needs besides the posting. */
  protected getLinkOptions(): LinkOptions {
    const { state } = this.card;
    return {
      base: state?.base ?? pageBase(),
      target: this.applyTarget ?? state?.applyTarget ?? null,
      track: this.track ?? state?.track ?? null,
      startDate: state?.startDate ?? '',
    };
  }
}
