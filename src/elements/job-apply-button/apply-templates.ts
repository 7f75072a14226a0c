import { type TemplateResult, html, nothing } from 'lit';
import type { ViewContext } from '../../model/view-context.js';
import type { JobPosting } from '../../schema/job-posting.js';
import { type ApplyTarget, UNTITLED } from './apply-state.js';

/** The rest of the link's name, for users who hear it out of context: "for Intern at Acme". */
const nameOf = ({ title, hiringOrganization }: JobPosting, { t }: ViewContext): string => {
  if (title === UNTITLED) return '';
  return hiringOrganization
    ? t('apply.full', { title, organization: hiringOrganization.name })
    : t('apply.for', { title });
};

/** The content of the link or button: the page's label, or else `label`. */
export const labelTemplate = ({ posting, context, hasLabel }: ApplyTarget, label: string): TemplateResult =>
  html`<slot></slot>${hasLabel ? nothing : label}<span class="sr"> ${nameOf(posting, context)}</span>`;

const isExternal = (url: string): boolean => ![location.host, ''].includes(new URL(url).host);

/** What the link shows, and what it does. */
export interface LinkOptions {
  /** Null if the posting has no address to apply to. */
  readonly url: string | null;
  /** The `target` attribute. */
  readonly target: string | null;
  /** Default: "Apply", or "Apply by e-mail". */
  readonly label: string | null;
  readonly onClick: (event: MouseEvent, url: string) => void;
}

/** The apply link, or a message if there is no address to apply to. */
export const linkTemplate = (
  applyTarget: ApplyTarget,
  { url, target, label, onClick }: LinkOptions,
): TemplateResult => {
  const { t } = applyTarget.context;
  if (!url) return html`<p class="status" part="status">${t('apply.missing')}</p>`;
  const defaultLabel = t(url.startsWith('mailto:') ? 'apply.email' : 'apply');
  return html`<a
    class="button"
    part="button"
    href=${url}
    target=${target ?? nothing}
    rel=${isExternal(url) ? 'noopener noreferrer' : 'noopener'}
    @click=${(event: MouseEvent): void => onClick(event, url)}
    >${labelTemplate(applyTarget, label ?? defaultLabel)}</a
  >`;
};

/** The site that the link leads to, if it is another one; or the e-mail address, for users without a mail program. */
export const destinationTemplate = (
  { posting, context: { t } }: ApplyTarget,
  url: string,
): TemplateResult | typeof nothing => {
  const { host } = new URL(url);
  const note = isExternal(url) ? t('apply.to', { host }) : !host && posting.application?.email;
  return note ? html`<p class="notes"><bdi part="note">${note}</bdi></p>` : nothing;
};
