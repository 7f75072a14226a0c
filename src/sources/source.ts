import type { AtsName } from './ats-hosts.js';
import type { Page } from './page.js';
import type { Issue } from '../schema/issues/issue.js';
import type { ListState } from './list-state.js';
import type { ParsedText, TextForm } from './parse-text.js';
import type { Fields } from './traced-value.js';

/** Sources whose readers a page loads on demand, in the order of detection: the most distinctive shape first. */
export const LAZY_NAMES = [
  'microdata',
  'feed',
  'job-xml',
  'workday',
  'bamboohr',
  'usajobs',
  'pinpoint',
  'oracle',
  'rippling',
  'breezy',
  'gem',
  'comeet',
  'hibob',
  'manatal',
  'join',
  'dover',
  'eightfold',
  'personio-json',
  'table',
  'list',
] as const;
export type LazyName = (typeof LAZY_NAMES)[number];

/** `posting` is the library's own format. */
export type SourceName = 'posting' | 'json-ld' | AtsName | LazyName;

/** One posting of a response. */
export interface SourcePosting {
  /** The source's own id, or null. Rows with the same id are one posting in several places. */
  readonly id: string | null;
  /** Whether the source shows it to the public: not closed, hidden or a draft. */
  readonly listed: boolean;
  /** Input for `parsePosting`, with the path in the response that each value came from. */
  readonly fields: Fields;
}

export interface ReadOptions {
  /** Where the response came from: relative URLs resolve against it. */
  readonly url?: string | undefined;
  /** The absolute URL of the HTML page that the data is from. */
  readonly page?: string | undefined;
}

/** Reads the responses of one source. Pure: no DOM, no network, no clock. Never throws on plain data. */
export interface Source<Name extends SourceName = SourceName> {
  readonly name: Name;
  /** The form of texts that its responses are in. Default: JSON. */
  readonly form?: TextForm;
  /** Whether `input`, a parsed response, has the shape of this source. Cheap: looks at a key or two. */
  detects(input: unknown): boolean;
  /** The postings in a response, in its order. */
  read(input: unknown, options: ReadOptions): SourcePosting[];
  /**
   * Parses a text that is neither JSON nor XML, or what of a page is no JSON-LD. Default: there is no such form.
   *
   * @returns Null if the text is not of this source. With `form` if the data is of another form than the text.
   */
  parseText?(text: string, parsed: ParsedText): (Pick<ParsedText, 'data' | 'issues'> & Partial<ParsedText>) | null;
  /** What of a response is not read, such as columns that are not understood. Default: all is. */
  findIssues?(input: unknown): readonly Issue[];
  /**
   * What a response states about the list that it is a part of. Default: what `listStateOf` finds.
   *
   * @param count How many postings it has.
   */
  listState?(input: unknown, count: number, options: ReadOptions): ListState;
}

/** What a request must have besides its URL. */
export interface ApiRequest {
  /** Default: GET. */
  readonly method?: 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The API behind a public page. Each list has the addresses to try, in this order. */
export interface AtsAddress {
  /** The whole board. */
  readonly board: readonly [string, ...string[]];
  /** The posting of the page; null for the page of a board. */
  readonly posting: {
    /** Its id in the board's response. */
    readonly id: string;
    /** The API of this one posting; without it, the posting is one of the board's. */
    readonly api?: readonly [string, ...string[]];
  } | null;
  /** What a request of the board must have. Absent: a GET of its URL is enough. */
  readonly request?: ApiRequest;
}

/** An applicant tracking system: a source with public pages. */
export interface Ats<Name extends AtsName = AtsName> extends Source<Name> {
  /** The API behind a public page on a domain of the ATS in `ATS_HOSTS`; null for any other page there. */
  addressOf(page: Page): AtsAddress | null;
  /**
   * The API behind a page on the employer's own domain, if its HTML is, or contains, a board of this ATS. Links to pages
   * of the ATS need no rule.
   *
   * @param url The URL of the page.
   */
  findBoard?(html: string, url: URL): AtsAddress | null;
}
