import { type TemplateResult, html, nothing } from 'lit';
import type { ApplicationView } from '../../model/posting/application.js';
import type { ViewContext } from '../../model/view-context.js';
import type { JobPosting } from '../../schema/job-posting.js';

/** The title of a posting that a button only has attributes of; never shown. */
export const UNTITLED = '-';

/** What is shown: which posting, to whom, and how far one is. */
export interface Shown {
  readonly posting: JobPosting;
  readonly context: ViewContext;
  readonly view: ApplicationView;
  /** Whether the page has words of its own for the button; white space is none. */
  readonly hasWords: boolean;
  /** The words for applying again; null where one has not applied. */
  readonly again: string | null;
}

type Template = TemplateResult | typeof nothing;

/** What tells this button from others on the page, for those who hear it out of context. */
const nameOf = ({ title, hiringOrganization }: JobPosting, { t }: ViewContext): string => {
  if (title === UNTITLED) return '';
  return hiringOrganization
    ? t('apply.full', { title, organization: hiringOrganization.name })
    : t('apply.for', { title });
};

export const labelTemplate = ({ posting, context, hasWords }: Shown, words: string): TemplateResult =>
  html`<slot></slot>${hasWords ? nothing : words}<span class="sr"> ${nameOf(posting, context)}</span>`;

const isExternal = (url: string): boolean => ![location.host, ''].includes(new URL(url).host);

/** The link; without an address, that there is none. */
export const linkTemplate = (
  shown: Shown,
  url: string | null,
  target: string | null,
  onClick: (event: MouseEvent, url: string) => void,
): TemplateResult => {
  const { t } = shown.context;
  if (!url) return html`<p class="status" part="status">${t('apply.missing')}</p>`;
  const words = t(url.startsWith('mailto:') ? 'apply.email' : 'apply');
  return html`<a
    class="button"
    part="button"
    href=${url}
    target=${target ?? nothing}
    rel=${isExternal(url) ? 'noopener noreferrer' : 'noopener'}
    @click=${(event: MouseEvent): void => onClick(event, url)}
    >${labelTemplate(shown, shown.again ?? words)}</a
  >`;
};

/** Says where the link leads when that is not this site; an address to write to is of use without a mail program too. */
export const destinationTemplate = ({ posting, context: { t } }: Shown, url: string): Template => {
  const { host } = new URL(url);
  const note = isExternal(url) ? t('apply.to', { host }) : !host && posting.application?.email;
  return note ? html`<p class="notes"><bdi part="note">${note}</bdi></p>` : nothing;
};
