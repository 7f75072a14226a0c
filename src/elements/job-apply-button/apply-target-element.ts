import type { PropertyDeclarations } from 'lit';
import { applicationView } from '../../model/posting/application.js';
import { applyUrl } from '../../model/posting/apply-url.js';
import type { JobPosting } from '../../schema/job-posting.js';
import { safeParsePosting } from '../../schema/parser/parse-internal.js';
import { CardBoundElement } from '../shared/card-bound-element.js';
import { type Shown, UNTITLED } from './apply-templates.js';

/** What a form stands for where nothing is said of a posting: one can apply at any time. */
const PLACEHOLDER_POSTING: JobPosting = { title: UNTITLED, employmentType: ['INTERN'] };

/** What an apply button knows: its posting, where one applies to it, and whether one has. */
export abstract class ApplyTargetElement extends CardBoundElement {
  static override readonly properties: PropertyDeclarations = {
    posting: { attribute: false },
    href: {},
    validThrough: { attribute: 'valid-through' },
    applicationOpens: { attribute: 'application-opens' },
    applyTarget: { attribute: 'apply-target' },
    track: {},
    noMemory: { attribute: 'no-memory', type: Boolean },
  };

  /** A posting in any accepted form; goes before the attributes. */
  declare posting: unknown;
  /** Where to apply. */
  declare href: string | null;
  /** The deadline: a date or a date-time. */
  declare validThrough: string | null;
  /** When applications open. */
  declare applicationOpens: string | null;
  /** The link's `target`. */
  declare applyTarget: string | null;
  /** More query parameters to pass through from the page's address, by name, separated by spaces. */
  declare track: string | null;
  /** Whether nothing is kept on the applicant's device; else the day is, of applying where applications are limited. */
  declare noMemory: boolean;

  #read: { input: unknown; posting: JobPosting | null } | null = null;

  protected get hasForm(): boolean {
    return this.querySelector(':scope > [slot=form]') !== null;
  }

  get #hasWords(): boolean {
    const texts = [...this.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    return texts.some(({ nodeValue }) => nodeValue?.trim()) || this.querySelector(':scope > :not([slot])') !== null;
  }

  /** The posting given by property or attributes, read once for each. Dates alone are of use before a form. */
  get #own(): JobPosting | null {
    const { href, validThrough, applicationOpens } = this;
    const isGiven = (href ?? validThrough ?? applicationOpens) !== null;
    const application = href === null ? undefined : { url: href };
    const input =
      this.posting ?? (isGiven && JSON.stringify({ title: UNTITLED, application, validThrough, applicationOpens }));
    if (!input) return null;
    if (this.#read?.input !== input) {
      const { data, issues } = safeParsePosting(input);
      // a bare link has no employer, which is no fault of it
      const relevant = issues.filter(({ code }) => this.posting || code !== 'recommended');
      this.#read = { input, posting: this.unwrap({ data, issues: relevant }) };
    }
    return this.#read.posting;
  }

  /** What is to be shown now; null without a posting. */
  protected get shown(): Shown | null {
    const { state } = this.card;
    const own = this.#own;
    const posting = own ?? state?.posting ?? (this.hasForm ? PLACEHOLDER_POSTING : null);
    if (!posting) return null;
    const { context: given } = this;
    const now = state?.live ? Date.now() : given.now;
    const context = { ...given, now, timeZone: own?.timeZone ?? given.timeZone };
    return { posting, context, view: applicationView(posting, context), hasWords: this.#hasWords, again: null };
  }

  /** What relative addresses resolve against. */
  protected get base(): string {
    return this.card.state?.base ?? document.baseURI;
  }

  protected get target(): string | null {
    return this.applyTarget ?? this.card.state?.applyTarget ?? null;
  }

  protected get startDate(): string {
    return this.card.state?.startDate ?? '';
  }

  /** Where one applies; null where the posting does not say. */
  protected urlOf({ posting, context: { t } }: Shown, body?: string): string | null {
    const { startDate, base } = this;
    return applyUrl(posting, {
      page: location.href,
      base,
      track: this.track?.split(/\s+/) ?? this.card.state?.track ?? [],
      startDate,
      subject: t('apply.subject', { title: posting.title }),
      body,
    });
  }
}
