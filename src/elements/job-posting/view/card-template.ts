import { type TemplateResult, nothing } from 'lit';
import { formatTitle } from '../../../format/title.js';
import { deadlineOf } from '../../../model/posting/closing-time.js';
import { type Fact, hasDetails, summaryOf } from '../../../model/posting/facts.js';
import { postedText } from '../../../model/posting/posting-dates.js';
import { toWebUrl } from '../../../schema/url.js';
import { salaryState, salaryTemplate } from '../../job-salary-badge/salary-template.js';
import { html } from '../../shared/joined-html.js';
import { hasDocument } from '../../shared/page.js';
import { partsOf } from '../../shared/part-names.js';
import type { Template } from '../../shared/template.js';
import { type CardView, languageOf } from './card-view.js';
import { summaryFactTemplate } from './facts-template.js';
import { logoShape } from './logo.js';

const salaryParts = partsOf('salary');

/** A link if the posting has a safe address for it, or else the text alone. */
export const linkTemplate = (text: string, url: string | undefined, base: string, part: string): TemplateResult => {
  const href = url && toWebUrl(url, base);
  return href
    ? html`<a part=${part} href=${href} rel="noopener noreferrer"><bdi>${text}</bdi></a>`
    : html`<bdi part=${part}>${text}</bdi>`;
};

/** The logo, unless it is broken. */
export const logoTemplate = (src: string | null | undefined, shape: string): TemplateResult[] =>
  src && shape !== 'broken'
    ? [
        html`<img
          class="logo ${shape}"
          part="logo"
          src=${src}
          alt=""
          width="48"
          height="48"
          decoding="async"
          referrerpolicy="no-referrer"
        />`,
      ]
    : [];

const organizationTemplate = (view: CardView): TemplateResult[] => {
  const { name, url, slogan } = view.posting.hiringOrganization ?? {};
  return name
    ? [
        html`<p class="organization" part="organization">
          ${[linkTemplate(name, url, view.base, 'organization-name')]}
          ${slogan ? [html`<span class="slogan" part="slogan" lang=${languageOf(view)}><bdi>${slogan}</bdi></span>`] : []}
        </p>`,
      ]
    : [];
};

const headerTemplate = (view: CardView): TemplateResult => {
  const { logo } = view.posting.hiringOrganization ?? {};
  const src = logo && toWebUrl(logo, view.base);
  const shape = src ? logoShape(src) : '';
  return html`<header class="header ${shape}" part="header">
    <slot name="logo">${logoTemplate(src, shape)}</slot>
    <div class="headings">
      ${organizationTemplate(view)}
      <slot name="heading"
        ><div
          class="title"
          part="title"
          id="title"
          role="heading"
          aria-level=${view.headingLevel}
          lang=${languageOf(view)}
        >
          <bdi>${formatTitle(view.posting.title)}</bdi>
        </div></slot
      >
    </div>
  </header>`;
};

const tagTemplate = (text: string, lang: string | typeof nothing): TemplateResult =>
  html`<li class="tag" part="tag"><bdi lang=${lang}>${text}</bdi></li>`;

const metaTemplate = ({ posting, context }: CardView): TemplateResult => {
  const { t } = context;
  const types = (posting.employmentType ?? []).map((type) => t(`employmentType.${type}`));
  const tags = new Set(posting.tags?.filter((tag) => !types.includes(tag)));
  const shown = [
    ...types.map((type) => tagTemplate(type, nothing)),
    ...[...tags].map((tag) => tagTemplate(tag, languageOf({ posting }))),
  ];
  const { datePosted } = posting;
  return html`<div class="meta" part="meta">
    ${
      shown.length > 0
        ? [
            html`<ul class="tags" part="tags" role="list">
              ${shown}
            </ul>`,
          ]
        : []
    }
    ${
      datePosted
        ? [html`<p class="posted" part="posted">${t('posting.posted', { date: postedText(datePosted, context) })}</p>`]
        : []
    }
  </div>`;
};

const salaryFactTemplate = ({ posting, context }: CardView): Template => {
  const state = salaryState(posting, context, { compact: false, equivalents: true });
  return state
    ? html`<div class="fact baseSalary" part="fact baseSalary">
        <dt class="sr" part="fact-label">${context.t('fact.baseSalary')}</dt>
        <dd part="fact-value">${[salaryTemplate(state, salaryParts)]}</dd>
      </div>`
    : nothing;
};

const actionTemplate = ({ application }: CardView, startDates: Template, apply: Template): TemplateResult =>
  html`<div class="action" part="action">
    ${startDates}
    <slot name="before-apply"></slot>
    ${application.phase === 'closed' ? html`<slot name="closed"></slot>` : nothing}
    <slot name="apply">${apply}</slot>
  </div>`;

/** What the body has before it is drawn: all of it on a server, and plain text if the templates could not be loaded. */
const bodyTemplates = (view: CardView): TemplateResult[] => {
  const { details, posting } = view;
  if (!hasDocument && details) return [details.bodyTemplate(view)];
  return details === null
    ? [html`<p part="section description text">${posting.description?.replace(/<[^<>]*>/g, ' ')}</p>`]
    : [];
};

/** Where the long texts and the further facts are drawn: folded in the `card` layout, unfolded in the `full` one. */
const detailsTemplate = (view: CardView): TemplateResult[] => {
  const { details, posting, context, layout } = view;
  if (!hasDetails(posting) || details?.hasBody(view) === false) return [];
  const body = html`<div class="body" part="body">${bodyTemplates(view)}</div>`;
  if (layout === 'full') return [body];
  return [
    html`<details class="details" part="details">
      <summary class="toggle" part="details-toggle">${context.t('posting.details')}</summary>
      ${[body]}
    </details>`,
  ];
};

/** Whether a fact is told where one applies: the start dates by the picker, the deadline under the link. */
const isBesideApply = ({ name, note }: Fact, { posting, application, hasOwnApply }: CardView): boolean =>
  (name === 'startDates' && application.open) ||
  (name === 'validThrough' &&
    !note &&
    !hasOwnApply &&
    application.phase !== 'upcoming' &&
    deadlineOf(posting) !== null);

/** The card: the summary, the start dates and the apply link, then the long texts. */
export const cardTemplate = (view: CardView, startDates: Template, apply: Template): TemplateResult => {
  const { posting, context } = view;
  const shown = summaryOf(posting, context).filter((fact) => !isBesideApply(fact, view));
  const rows = html`${shown.map((fact) => summaryFactTemplate(fact, view))}`;
  return html`<article class="card ${view.layout} ${view.application.phase}" part="card" aria-labelledby="title">
    ${headerTemplate(view)}
    <div class="summary" part="summary">
      <dl class="facts" part="facts">${salaryFactTemplate(view)}${rows}</dl>
      <slot name="facts-end"></slot>
    </div>
    ${[actionTemplate(view, startDates, apply)]}${view.details?.noticeTemplate(view)}${metaTemplate(view)}${detailsTemplate(view)}<slot
      name="footer"
    ></slot>
  </article>`;
};
