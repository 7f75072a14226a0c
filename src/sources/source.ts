import type { AtsName } from './ats-hosts.js';
import type { Fields } from './traced-value.js';

/** `posting` is the library's own format. */
export type SourceName = 'posting' | 'json-ld' | AtsName;

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
  /** Where the response came from: relative URLs resolve against it, and some sources name the employer only there. */
  readonly url?: string | undefined;
  /** The absolute URL of the HTML page that the data is from. */
  readonly page?: string | undefined;
}

/** Reads the responses of one source. Pure: no DOM, no network, no clock. Never throws on plain data. */
export interface Source<Name extends SourceName = SourceName> {
  readonly name: Name;
  /** Whether `input`, a parsed response, has the shape of this source. Cheap: looks at a key or two. */
  detects(input: unknown): boolean;
  /** The postings in a response, in its order. */
  read(input: unknown, options: ReadOptions): SourcePosting[];
}

/** A kind of public page, and the API that has the same data. */
export interface PageRule {
  /** Matches the URL of the page, which must be on a domain of the ATS in `ATS_HOSTS`. */
  readonly page: RegExp;
  /** The URL of the API; `$1` to `$9` are the groups of `page`. */
  readonly api: string;
  /** The id of the posting of the page, such as `$2`, if the API responds with a list. */
  readonly id?: string;
}

/** An applicant tracking system: a source with public pages. */
export interface Ats<Name extends AtsName = AtsName> extends Source<Name> {
  /** The public pages of a posting and of a board. The first rule that matches counts. */
  readonly pages: readonly PageRule[];
}
