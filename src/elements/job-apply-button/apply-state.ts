import type { ReactiveControllerHost } from 'lit';
import type { ApplicationView } from '../../model/posting/application.js';
import type { ApplyLink } from '../../model/posting/apply-url.js';
import type { ViewContext } from '../../model/view-context.js';
import type { JobPosting } from '../../schema/job-posting.js';
import type { PendingApplications } from '../shared/card-context.js';
import type { PartNames } from '../shared/part-names.js';

/** The title of a posting that consists of a button's attributes only. It is never shown. */
export const UNTITLED = 'job-apply-button';

/** What a button applies for. */
export interface ApplyTarget {
  readonly posting: JobPosting;
  readonly context: ViewContext;
  readonly application: ApplicationView;
  /** Whether the page has put a label of its own into the button. */
  readonly hasLabel: boolean;
  /** The name of the slot for that label: `label` is never filled. Null in a card, which has none. */
  readonly labelSlot: '' | 'label' | null;
}

/** What a button shows. */
export interface ApplyState {
  readonly target: ApplyTarget;
  /** The way to apply: the link, or the page's form in place of it. Null while applications are not open. */
  readonly action: 'link' | 'form' | null;
  /** Null without a link, or if the posting has no address. */
  readonly link: ApplyLink | null;
  /** The label for applying again; null if the applicant has not applied. */
  readonly applyAgainLabel: string | null;
}

/** The options of a button. */
export interface ButtonOptions {
  /** Whether a slotted form is shown at once. */
  readonly open: boolean;
  /** Whether the browser sends a slotted form, and leaves the page for it. */
  readonly nativeSubmit: boolean;
  /** Whether nothing is stored on the applicant's device. */
  readonly noMemory: boolean;
  /** Whether the tools to keep or share the posting are offered. */
  readonly tools: boolean;
}

/** What an apply link needs besides the posting. */
export interface LinkOptions {
  /** The base address of relative addresses in the posting. */
  readonly base: string;
  /** The `target` of the link. */
  readonly target: string | null;
  /** The names of further query parameters to pass from the page's address to the link, separated by spaces. */
  readonly track: string | null;
  /** The chosen start date; empty for none. */
  readonly startDate: string;
}

/** Where an application is made: with a button of its own, or in a card. */
export interface ApplyHost {
  readonly element: HTMLElement & ReactiveControllerHost;
  readonly part: PartNames;
  /** Null in a card. */
  readonly options: ButtonOptions | null;
  /** Whether the page has put a form in the place of the link. */
  hasForm(): boolean;
  /**
   * What is applied for at this moment; null if there is nothing.
   *
   * @param isUpdating Whether the moment is that of the update in progress. Default: false.
   */
  resolveTarget(isUpdating?: boolean): ApplyTarget | null;
  /** What the link needs besides the posting. */
  getLinkOptions(): LinkOptions;
  /** The applications in progress for this posting. */
  applicationsFor(target: ApplyTarget): PendingApplications;
}
