/** `error`: something was left out. `warning`: shown, but probably not as meant. `advice`: could be better. */
export type Severity = 'error' | 'warning' | 'advice';

/** What can be wrong. Codes are stable: documentation, tests and pages refer to them. */
export type ProblemCode =
  | 'part-missing'
  | 'element-failed'
  | 'json-invalid'
  | 'not-a-posting'
  | 'unreadable'
  | 'required'
  | 'recommended'
  | 'application-missing'
  | 'wrong-type'
  | 'empty'
  | 'unknown-value'
  | 'unknown-key'
  | 'number-invalid'
  | 'number-ambiguous'
  | 'out-of-range'
  | 'text-too-long'
  | 'posting-too-long'
  | 'too-many'
  | 'date-invalid'
  | 'date-ambiguous'
  | 'date-order'
  | 'start-date-empty'
  | 'duration-invalid'
  | 'url-invalid'
  | 'url-completed'
  | 'email-invalid'
  | 'currency-invalid'
  | 'language-invalid'
  | 'time-zone-invalid'
  | 'salary-reversed'
  | 'salary-empty'
  | 'pay-implausible'
  | 'src-failed'
  | 'src-offline'
  | 'src-cross-origin'
  | 'no-posting'
  | 'unknown-form'
  | 'source-mismatch'
  | 'source-unknown'
  | 'xml-malformed'
  | 'table-malformed'
  | 'columns-unknown'
  | 'text-undecodable'
  | 'several-postings'
  | 'list-incomplete'
  | 'heading-empty'
  | 'two-readings'
  | 'contradiction'
  | 'google-advice'
  | 'several-cards'
  | 'more-problems'
  | 'src-insecure'
  | 'src-missing'
  | 'for-missing'
  | 'define-conflict'
  | 'policy-missing'
  | 'object-as-text'
  | 'not-closed'
  | 'object-not-hydrated'
  | 'message-missing';

/**
 * The codes of problems that may be over when the same input is loaded again. All others last until somebody changes the
 * page, the input or the server. An issue may differ: `src-failed` with the status 404 lasts.
 */
export const TRANSIENT_CODES: ReadonlySet<ProblemCode> = new Set([
  'src-failed',
  'src-offline',
  // a refusal by CORS lasts, but looks like any network error
  'src-cross-origin',
]);

/** Something wrong with a posting. Plain data: it survives JSON and `structuredClone`. */
export interface Problem {
  readonly code: ProblemCode;
  /** Where: `jobLocation[2].addressCountry`; empty for the posting as a whole. */
  readonly path: string;
  readonly message: string;
  readonly hint: string;
  readonly severity: Severity;
  /** The title of the posting, if it is one of a list. */
  readonly title?: string;
}

/** The texts of a problem, with the placeholders `{path}`, `{received}` and `{expected}`. */
export type MessageEntry = readonly [severity: Severity, message: string, hint: string];

/** Apart from the other messages, because their file may be the missing one. */
export const PART_MISSING: MessageEntry = [
  'error',
  '{path} could not be loaded ({received}).',
  'Copy all files of one build next to the script, or name their folder: <script data-parts="/folder/">.',
];
