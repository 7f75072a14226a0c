/** The strip that shows page authors what is wrong with an element. Lazy-loaded on their pages, with the first problem. */
import { type ReactiveController, type ReactiveControllerHost, type TemplateResult, html, nothing, render } from 'lit';
import type { Issue } from '../../../schema/issues/issue.js';
import { type TextPosition, findFault, findPath } from '../../../schema/issues/json-position.js';
import type { Problem, Severity } from '../../../schema/issues/problem.js';
import { toProblems } from '../../../schema/issues/report.js';
import { VERSION } from '../../../version.js';
import { adoptStyles } from '../styles/adopt-styles.js';
import { debugStyles } from './debug-strip.styles.js';
import { isForAuthor } from './is-for-author.js';

/** The documentation of this version; the section of a problem has its code as `id`. */
const DOCS_URL = `https://unpkg.com/job-posting-elements@${VERSION}/docs/troubleshooting.md`;
/** The most problems to show at once. */
const SHOWN_MAX = 3;
/** How much of a line is shown before and after a place in it, in UTF-16 code units. */
const [BEFORE, AFTER] = [24, 40];
/** The longest text to look for places in, in UTF-16 code units. */
const TEXT_MAX = 5_000_000;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice'];

/** An element with a strip. */
type StripHost = ReactiveControllerHost & HTMLElement;

/** Whether an element is in the shadow root of another of ours, which shows what is wrong with both. */
const isWithinOurs = (element: Element): boolean => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && root.host.localName.startsWith('job-');
};

/** A problem, and the issue that it explains. */
interface FoundProblem {
  readonly problem: Problem;
  readonly issue: Issue | undefined;
}

/** Where an issue is in the JSON that the page's author gave. Takes some ms for each million characters. */
const positionOf = ({ code, source }: Issue): TextPosition | null => {
  if (!source || source.text.length > TEXT_MAX || /^\s*</.test(source.text)) return null;
  if (code === 'json-invalid') return source.path ? null : findFault(source.text);
  // paths of a property begin with its name
  const inside = source.path.startsWith(source.name) ? source.path.slice(source.name.length) : source.path;
  return inside ? findPath(source.text, inside.replace(/^\./, '')) : null;
};

/** What the author knows the JSON as. */
const nameOf = (name: string): string => {
  if (name === 'script') return 'the data script';
  return name.startsWith('#') ? `script ${name}` : name.replace(/[?#].*$/, '').replace(/^.*\/(?=.)/, '');
};

/** The problems without repetitions, the gravest first. */
const findProblems = async (issues: readonly Issue[]): Promise<FoundProblem[]> => {
  const problems = await toProblems(issues);
  const found = new Map<string, FoundProblem>();
  for (const [index, problem] of problems.entries()) {
    const key = `${problem.code} ${problem.path} ${problem.message}`;
    if (!found.has(key)) found.set(key, { problem, issue: issues[index] });
  }
  const gravity = ({ problem }: FoundProblem): number => SEVERITIES.indexOf(problem.severity);
  return [...found.values()].sort((one, other) => gravity(one) - gravity(other));
};

/** The line of a place, cut where it is long, and a caret below the place. */
const excerptOf = ({ column, text }: TextPosition): string => {
  const from = Math.max(0, column - 1 - BEFORE);
  const to = column - 1 + AFTER;
  const start = `${from > 0 ? '…' : ''}${text.slice(from, column - 1)}`;
  const end = `${text.slice(column - 1, to)}${text.length > to ? '…' : ''}`;
  return `${start}${end}\n${start.replace(/[^\t]/g, ' ')}^`;
};

const positionTemplate = (position: TextPosition, name: string): TemplateResult =>
  html`<p>
      ${name}, line ${position.line}, column ${position.column}${position.fault ? `: ${position.fault}` : nothing}
    </p>
    <pre tabindex="0">${excerptOf(position)}</pre>`;

const problemTemplate = ({ problem, issue }: FoundProblem): TemplateResult => {
  const { code, severity, message, hint, title } = problem;
  const position = issue ? positionOf(issue) : null;
  return html`<li class=${severity}>
    <p>
      <b>${severity}</b> ${title ? html`<i>${title}:</i> ` : nothing}${message} ${hint}
      <a href="${DOCS_URL}#${code}" target="_blank" rel="noopener noreferrer">${code}</a>
    </p>
    ${position ? positionTemplate(position, nameOf(issue?.source?.name ?? '')) : nothing}
  </li>`;
};

const logged = new Set<string>();

/** Logs advice, which the console does not have yet. */
const logAdvice = (problems: readonly FoundProblem[]): void => {
  for (const { code, severity, message, hint } of problems.map(({ problem }) => problem)) {
    const text = `[job-posting] ${code}: ${message} ${hint}`;
    if (severity === 'advice' && !logged.has(text)) console.info(text);
    logged.add(text);
  }
};

/** Keeps the strip at the end of the shadow root. */
class DebugStrip implements ReactiveController {
  readonly #host: StripHost;
  readonly #element = document.createElement('div');
  /** The problems that the author has closed the strip for. */
  #closed = '';

  constructor(host: StripHost) {
    this.#host = host;
    this.#element.setAttribute('part', 'debug');
    for (const [name, value] of Object.entries({
      class: 'debug',
      lang: 'en',
      dir: 'ltr',
      translate: 'no',
      role: 'note',
      'aria-label': 'Problems, for the author of this page',
      'data-nosnippet': '',
    }))
      this.#element.setAttribute(name, value);
    host.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    const { shadowRoot } = this.#host;
    if (shadowRoot?.lastChild !== this.#element) shadowRoot?.append(this.#element);
  }

  show(problems: readonly FoundProblem[]): void {
    const key = JSON.stringify(problems.map(({ problem }) => problem));
    const isShown = problems.length > 0 && key !== this.#closed && isForAuthor(this.#host);
    this.#element.hidden = !isShown;
    adoptStyles(this.#host, [debugStyles]);
    if (!isShown) return (render(nothing, this.#element), undefined);
    logAdvice(problems.slice(SHOWN_MAX));
    const close = (): void => {
      this.#closed = key;
      this.show(problems);
    };
    render(this.#template(problems, close), this.#element);
  }

  #template(problems: readonly FoundProblem[], close: () => void): TemplateResult {
    const { length } = problems;
    const more = length - SHOWN_MAX;
    return html`<p class="head">
        <strong>${length} ${length === 1 ? 'problem' : 'problems'} of &lt;${this.#host.localName}></strong>
        <small>Not shown to applicants. <code>debug="off"</code> hides it here, too.</small>
        <button type="button" aria-label="Close the list of problems" @click=${close}>×</button>
      </p>
      <ul role="list">
        ${problems.slice(0, SHOWN_MAX).map(problemTemplate)}
      </ul>
      ${more > 0 ? html`<p class="more">and ${more} more in the console</p>` : nothing}`;
  }
}

const strips = new WeakMap<Element, DebugStrip>();
/** The last issues of each element. */
const latest = new WeakMap<Element, readonly Issue[]>();

/** Shows what is wrong with an element; without issues, or where `debug` is off, nothing. Never rejects. */
export const showIssues = async (host: StripHost, issues: readonly Issue[]): Promise<void> => {
  if (isWithinOurs(host)) return;
  latest.set(host, issues);
  const problems = await findProblems(issues);
  if (latest.get(host) !== issues || (problems.length === 0 && !strips.has(host))) return;
  const strip = strips.get(host) ?? new DebugStrip(host);
  strips.set(host, strip);
  strip.show(problems);
};
