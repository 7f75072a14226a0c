import type { ApplicationView } from '../../model/posting/application.js';
import type { ApplyLink } from '../../model/posting/apply-url.js';
import type { ViewContext } from '../../model/view-context.js';
import type { JobPosting } from '../../schema/job-posting.js';

/** The title of a posting that consists of a button's attributes only. It is never shown. */
export const UNTITLED = 'job-apply-button';

/** What a button applies for. */
export interface ApplyTarget {
  readonly posting: JobPosting;
  readonly context: ViewContext;
  readonly application: ApplicationView;
  /** Whether the page has put a label of its own into the button. */
  readonly hasLabel: boolean;
  /** Whether the content of the button is that of the page, and no label. */
  readonly isUnclosed: boolean;
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
