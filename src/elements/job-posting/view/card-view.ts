import { type TemplateResult, nothing } from 'lit';
import type { ApplicationView } from '../../../model/posting/application.js';
import type { ViewContext } from '../../../model/view-context.js';
import type { JobPosting } from '../../../schema/job-posting.js';
import type { Template } from '../../shared/template.js';

const LAYOUTS = ['card', 'full', 'row'] as const;
/** How a card is laid out. */
export type Layout = (typeof LAYOUTS)[number];

/** The templates that are loaded on demand. */
export interface CardDetails {
  noticeTemplate(view: CardView): Template;
  bodyTemplate(view: CardView): TemplateResult;
  /** Whether there is anything in the body. */
  hasBody(view: CardView): boolean;
}

/** Everything that the templates of a card show. */
export interface CardView {
  readonly posting: JobPosting;
  readonly context: ViewContext;
  readonly application: ApplicationView;
  /** The base address of relative addresses in the posting. */
  readonly base: string;
  readonly layout: Layout;
  /** The level of the title among the page's headings, 1 to 6. */
  readonly headingLevel: number;
  /** Whether the page has an apply link of its own, which replaces ours and its deadline. */
  readonly hasOwnApply: boolean;
  /** Null if they could not be loaded, undefined before. */
  readonly details: CardDetails | null | undefined;
}

/** The layout and heading level that attributes of any value stand for. Default: `card`, 2. */
export const normalizeLayout = (
  layout: string | null,
  headingLevel: number | null,
): Pick<CardView, 'layout' | 'headingLevel'> => ({
  layout: LAYOUTS.find((name) => name === layout) ?? 'card',
  headingLevel: Math.min(6, Math.max(1, Math.trunc(headingLevel ?? 0) || 2)),
});

/** The `lang` of the posting's own texts, which may differ from that of the labels around them. */
export const languageOf = ({ posting }: Pick<CardView, 'posting'>): string | typeof nothing =>
  posting.inLanguage ?? nothing;
