import { JobBoardChangeEvent, JobProblemEvent } from '../../../events.js';
import type { Issue } from '../../../schema/issues/issue.js';
import type { Problem } from '../../../schema/issues/problem.js';
import { toProblems, warnOnce } from '../../../schema/issues/report.js';
import { isSameValue } from '../../shared/given-data.js';
import type { BoardView } from '../board-types.js';

/** Tells the page what a board shows and what is wrong with it, each once. */
export class PageNotifier {
  #issues: readonly Issue[] = [];
  #problems: readonly Problem[] = [];
  /** What the last `job-board-change` said. */
  #lastNotified = '';
  readonly #host: EventTarget;

  constructor(host: EventTarget) {
    this.#host = host;
  }

  get issues(): readonly Issue[] {
    return this.#issues;
  }

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** Whether one of these issues has not been reported. */
  lacksOneOf(issues: Iterable<Issue>): boolean {
    return [...issues].some((issue) => !this.#issues.includes(issue));
  }

  /** Dispatches `job-problem` and warns on the console; null if the issues are those of the last report. */
  reportIssues(issues: readonly Issue[], isFatal: boolean): Promise<void> | null {
    if (issues.length === this.#issues.length && issues.every((issue, at) => issue === this.#issues[at])) return null;
    this.#issues = issues;
    return this.#report(issues, isFatal);
  }

  async #report(issues: readonly Issue[], isFatal: boolean): Promise<void> {
    const problems = await toProblems(issues);
    if (issues !== this.#issues) return;
    const isRepeated = !isFatal && isSameValue(this.#problems, problems);
    this.#problems = problems;
    if (problems.length > 0 && !isRepeated) this.#host.dispatchEvent(new JobProblemEvent(problems, isFatal));
    void warnOnce(issues);
  }

  /** Dispatches `job-board-change` if other postings are shown than before. */
  notifyChange({ state, criteria: { query, filters }, results }: BoardView): void {
    if (!results || (state !== 'ready' && state !== 'none')) return;
    const { count, sort } = results;
    const notified = JSON.stringify([query, filters, sort, count]);
    if (notified === this.#lastNotified) return;
    this.#lastNotified = notified;
    this.#host.dispatchEvent(new JobBoardChangeEvent(query, filters, count));
  }

  /** The next change is one in any case: there are other postings. */
  forgetChange(): void {
    this.#lastNotified = '';
  }
}
