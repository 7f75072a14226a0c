import { type PropertyDeclarations, type TemplateResult, html, nothing } from 'lit';
import { JobApplyEvent } from '../../events.js';
import { formatDate } from '../../format/date.js';
import { type ApplicationView, applicationView } from '../../model/application.js';
import { applyUrl } from '../../model/apply-url.js';
import type { ViewContext } from '../../model/context.js';
import type { JobPosting } from '../../schema/job-posting.js';
import { readPosting } from '../../schema/read-posting.js';
import { baseStyles } from '../shared/base.styles.js';
import { BoundElement } from '../shared/bound-element.js';
import { appliedOn, rememberApplied } from './applied-memory.js';
import { applyStyles } from './job-apply-button.styles.js';

/** The title of a link that has only an address; never shown. */
const UNTITLED = '-';

/**
 * The apply link: a real `<a href>` that is there only while one can apply.
 *
 * @example
 * <job-apply-button href="/apply/42" valid-through="2026-09-30"></job-apply-button>
 *
 * @tag job-apply-button
 * @slot - The words on the button; "Apply" where empty.
 * @fires {JobApplyEvent} job-apply - The link is followed; cancelable.
 * @csspart base - The whole.
 * @csspart button - The link.
 * @csspart status - When it opens or closes, or that it closed.
 * @csspart note - How often one may apply, and where the link leads.
 * @cssState upcoming - Applications are not open yet.
 * @cssState closing-soon - The deadline is within three days.
 * @cssState expired - Applications are closed.
 * @cssState applied - This device has followed the link before.
 */
export class JobApplyButtonElement extends BoundElement {
  static override readonly styles = [baseStyles, applyStyles];
  static override readonly shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: true };

  static override readonly properties: PropertyDeclarations = {
    posting: { attribute: false },
    href: {},
    validThrough: { attribute: 'valid-through' },
    applicationOpens: { attribute: 'application-opens' },
    applyTarget: { attribute: 'apply-target' },
    track: {},
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

  #read: { input: unknown; posting: JobPosting | null } | null = null;

  constructor() {
    super();
    this.href = null;
    this.validThrough = null;
    this.applicationOpens = null;
    this.applyTarget = null;
    this.track = null;
  }

  /** The posting given by property or attributes, read once for each. */
  get #own(): JobPosting | null {
    const { href, validThrough, applicationOpens } = this;
    const fromAttributes =
      href === null ? null : { title: UNTITLED, application: { url: href }, validThrough, applicationOpens };
    const input = this.posting ?? (fromAttributes && JSON.stringify(fromAttributes));
    if (!input) return null;
    if (this.#read?.input !== input) {
      const { value, findings } = readPosting(input);
      // a bare link has no employer, which is no fault of it
      const relevant = findings.filter(({ code }) => this.posting || code !== 'recommended');
      this.#read = { input, posting: this.accept({ value, findings: relevant }) };
    }
    return this.#read.posting;
  }

  /** The context, in the zone of a posting of this button's own. */
  #contextOf(context: ViewContext): ViewContext {
    const timeZone = this.#own?.timeZone;
    return timeZone ? { ...context, timeZone } : context;
  }

  #url(posting: JobPosting, { t }: ViewContext): string | null {
    const { state } = this.card;
    return applyUrl(posting, {
      page: location.href,
      base: state?.base ?? document.baseURI,
      track: this.track?.split(/\s+/) ?? state?.track ?? [],
      startDate: state?.startDate,
      subject: t('apply.subject', { title: posting.title }),
    });
  }

  protected override render(): TemplateResult {
    const own = this.#own;
    const posting = own ?? this.card.state?.posting;
    const context = this.#contextOf(this.context);
    const view = posting ? applicationView(posting, context) : null;
    const applied = posting?.application?.limit ? appliedOn(posting) : null;
    this.toggleState('upcoming', view?.phase === 'upcoming');
    this.toggleState('closing-soon', view?.phase === 'closing-soon');
    this.toggleState('expired', view?.phase === 'closed');
    this.toggleState('applied', applied !== null);
    if (!posting || !view) return html``;
    this.clock.wakeAt(this.now === null && !this.card.state ? view.nextChange : null);
    const open = view.phase === 'open' || view.phase === 'closing-soon';
    const url = open ? this.#url(posting, context) : null;
    return html`<div class="base ${view.phase}" part="base">
      ${open ? this.#linkTemplate(posting, context, url, applied) : nothing} ${statusTemplate(view)}
      ${open ? noteTemplate(posting, context, url, applied) : nothing}
    </div>`;
  }

  #linkTemplate(posting: JobPosting, context: ViewContext, url: string | null, applied: string | null): TemplateResult {
    const { t } = context;
    if (!url) return html`<p class="status" part="status">${t('apply.missing')}</p>`;
    const target = this.applyTarget ?? this.card.state?.applyTarget ?? nothing;
    const words = t(applied ? 'apply.again' : url.startsWith('mailto:') ? 'apply.email' : 'apply');
    return html`<a
      class=${applied ? 'button again' : 'button'}
      part="button"
      href=${url}
      target=${target}
      rel=${target === nothing ? nothing : 'noopener'}
      @click=${(event: Event): void => this.#onClick(event, posting, context, url)}
      ><slot>${words}</slot><span class="sr"> ${this.#nameOf(posting, context)}</span></a
    >`;
  }

  /** What tells this link from others on the page, for those who hear it out of context. */
  #nameOf({ title, hiringOrganization }: JobPosting, { t }: ViewContext): string {
    if (title === UNTITLED) return '';
    return hiringOrganization
      ? t('apply.full', { title, organization: hiringOrganization.name })
      : t('apply.for', { title });
  }

  #onClick(event: Event, posting: JobPosting, context: ViewContext, url: string): void {
    const apply = new JobApplyEvent(this.#own && !this.posting ? null : posting, this.card.state?.startDate ?? '', url);
    if (!this.dispatchEvent(apply)) {
      event.preventDefault();
      return;
    }
    if (!posting.application?.limit) return;
    rememberApplied(posting, context.now, context.timeZone);
    this.requestUpdate();
  }
}

const statusTemplate = ({ text }: ApplicationView): TemplateResult | typeof nothing =>
  text ? html`<p class="status" part="status">${text}</p>` : nothing;

const noteTemplate = (
  { application }: JobPosting,
  { t, locale }: ViewContext,
  url: string | null,
  applied: string | null,
): TemplateResult | typeof nothing => {
  const { limit, pooled } = application ?? {};
  const notes = [
    applied && t('apply.applied', { date: formatDate(applied, locale) }),
    limit && t.count('apply.limit', limit),
    pooled && t('apply.pooled'),
    url && hostNote(url, t),
  ];
  const texts = notes.filter((note) => typeof note === 'string');
  return texts.length > 0
    ? html`<p class="notes">${texts.map((text) => html`<span part="note">${text}</span> `)}</p>`
    : nothing;
};

/** Says where the link leads when that is not this site. */
const hostNote = (url: string, t: ViewContext['t']): string | null => {
  const { host } = new URL(url);
  return host === '' || host === location.host ? null : t('apply.to', { host });
};

declare global {
  interface HTMLElementTagNameMap {
    'job-apply-button': JobApplyButtonElement;
  }
}
