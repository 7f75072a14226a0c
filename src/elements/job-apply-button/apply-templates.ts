import { type TemplateResult, nothing } from 'lit';
import type { ApplyLink } from '../../model/posting/apply-url.js';
import type { ViewContext } from '../../model/view-context.js';
import type { JobPosting } from '../../schema/job-posting.js';
import { html } from '../shared/joined-html.js';
import { getServerPage, hasDocument } from '../shared/page.js';
import type { PartNames } from '../shared/part-names.js';
import { type ApplyTarget, UNTITLED } from './apply-state.js';

/** The rest of the link's name, for users who hear it out of context: " for Intern at Acme". */
const nameOf = ({ title, hiringOrganization }: JobPosting, { t }: ViewContext, isPage: boolean): string => {
  if (title === UNTITLED) return '';
  if (isPage) return ` (${title})`;
  return ` ${
    hiringOrganization ? t('apply.full', { title, organization: hiringOrganization.name }) : t('apply.for', { title })
  }`;
};

/** The content of the link or button: the page's label, or else `label`. */
export const labelTemplate = (
  { posting, context, hasLabel, labelSlot }: ApplyTarget,
  label: string,
  isPage = false,
): TemplateResult =>
  html`${labelSlot === null ? [] : [html`<slot name=${labelSlot || nothing}></slot>`]}${hasLabel ? nothing : label}<span
      class="sr"
      >${nameOf(posting, context, isPage)}</span
    >`;

const isExternal = (url: string): boolean => {
  const { host } = hasDocument ? location : new URL(getServerPage().url);
  return ![host, ''].includes(new URL(url).host);
};

/** What the link shows, and what it does. */
export interface LinkView extends ApplyLink {
  /** The `target` attribute. */
  readonly target: string | null;
  /** Default: "Apply", "Apply by e-mail", or "View job at acme.example". */
  readonly label: string | null;
  readonly onClick: (event: MouseEvent, url: string) => void;
  readonly part: PartNames;
}

const defaultLabel = ({ url, isPage }: ApplyLink, { t }: ViewContext): string =>
  isPage
    ? t('apply.page', { host: new URL(url).host.replace(/^www\./, '') })
    : t(url.startsWith('mailto:') ? 'apply.email' : 'apply');

/** Stops Enter from following the link again while it is held down. */
const onKeyDown = (event: KeyboardEvent): void => {
  if (event.repeat && event.key === 'Enter') event.preventDefault();
};

/** The apply link, or the link to the posting's page. */
export const linkTemplate = (applyTarget: ApplyTarget, options: LinkView): TemplateResult => {
  const { url, isPage, target, label, onClick, part } = options;
  return html`<a
    class="button"
    part=${part('button')}
    href=${url}
    target=${target ?? nothing}
    rel=${isExternal(url) ? 'noopener noreferrer' : 'noopener'}
    @click=${(event: MouseEvent): void => onClick(event, url)}
    @keydown=${onKeyDown}
    >${[labelTemplate(applyTarget, label ?? defaultLabel(options, applyTarget.context), isPage)]}</a
  >`;
};

/** The site that the link leads to, if it is another one; or the e-mail address, for users without a mail program. */
const destinationOf = ({ posting, hasLabel, context: { t } }: ApplyTarget, { url, isPage }: ApplyLink): string => {
  const { host } = new URL(url);
  const site = isExternal(url) && (!isPage || hasLabel) && t('apply.to', { host });
  return site || (!host && posting.application?.email) || '';
};

/** Whether applications are open, and where the link leads. */
export const statusTemplate = (target: ApplyTarget, link: ApplyLink | null, part: PartNames): TemplateResult => {
  const { text } = target.application;
  const note = link && destinationOf(target, link);
  return html`${text ? [html`<p class="status" part=${part('status')}>${text}</p>`] : []}${
    note ? [html`<p class="notes"><bdi part=${part('note')}>${note}</bdi></p>`] : []
  }`;
};
