import type { ApplicationView } from '../../model/posting/application.js';
import type { ViewContext } from '../../model/view-context.js';
import type { JobPosting } from '../../schema/job-posting.js';

/** The title of a posting that consists of a button's attributes only. It is never shown. */
export const UNTITLED = '-';

/** What a button applies for. */
export interface ApplyTarget {
  readonly posting: JobPosting;
  readonly context: ViewContext;
  readonly application: ApplicationView;
  /** Whether the page has put a label of its own into the button. */
  readonly hasLabel: boolean;
}

interface TargetState {
  readonly target: ApplyTarget;
  /** The label for applying again; null if the applicant has not applied. */
  readonly applyAgainLabel: string | null;
}

/** What a button shows. */
export type ApplyState =
  | { readonly kind: 'empty'; readonly target: null; readonly applyAgainLabel: null }
  /** `unavailable`: applications are not open yet, or closed. `form`: the page's form replaces the link. */
  | ({ readonly kind: 'unavailable' | 'form' } & TargetState)
  /** The address is null if the posting has none. */
  | ({ readonly kind: 'link'; readonly url: string | null } & TargetState);

export const EMPTY: ApplyState = { kind: 'empty', target: null, applyAgainLabel: null };
