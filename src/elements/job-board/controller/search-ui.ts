/**
 * What is needed to ask a board anything, and to open a posting. Downloaded with the board where that is on the page at
 * first, as the filters are where there is room for them; otherwise when a reader turns to it.
 */
import type { FacetName } from '../../../model/board/facets.js';
import { BoardIndex } from '../../../model/board/facet-index.js';
import { SORTS } from '../../../model/board/sort.js';
import { termsOf } from '../../../text-search/search.js';
import { BoardAddress, toggled } from './url-state.js';
import type { Asked } from '../search/searchable-postings.js';
import type { Answers } from '../search/newest-first.js';
import { BoardSearch } from '../search/local-search.js';
import { toolStyles } from '../view/filters.styles.js';
import type { Board } from './board-controller.js';
import { chipsTemplate, noneTemplate } from '../view/chips-template.js';
import { detailTemplate, dialogTemplate, linkTemplate, postingAbove, showDialog } from '../view/detail-template.js';
import { facetsTemplate } from '../view/facets-template.js';
import { headingTemplate } from '../view/heading-template.js';
import { marked } from '../view/highlight-template.js';
import type { Question } from '../board-types.js';
import { forEachSliced } from '../../shared/loading/time-slicing.js';

/** So long a pause in typing, in ms, ends it. */
const TYPING_MS = 250;

export class BoardTools {
  readonly board: Board;
  readonly styles = toolStyles;
  readonly chips = chipsTemplate;
  readonly none = noneTemplate;
  readonly detail = detailTemplate;
  readonly dialog = dialogTemplate;
  readonly facets = facetsTemplate;
  readonly heading = headingTemplate;
  readonly link = linkTemplate;
  readonly marked = marked;
  /** Null while the postings are being made ready. */
  search: Asked | null = null;
  /** The facets that are unfolded, and those that show all their values. */
  readonly openFacets = new Set<FacetName>();
  readonly wholeFacets = new Set<FacetName>();
  /** Whether closing the posting above the page can go back in the history. */
  #hasPushed = false;
  /** The timer that writes what was typed into the address; 0 when it is there. */
  #typed = 0;
  /** Whether somebody may search. */
  #isSearched = false;

  constructor(board: Board) {
    this.board = board;
    this.readAddress();
  }

  get address(): BoardAddress {
    return new BoardAddress(this.board.element.urlPrefix ?? '');
  }

  /** Makes the postings of `first` ready for any question. */
  async index(first: Answers): Promise<void> {
    this.search = null;
    const index = new BoardIndex();
    await forEachSliced(first.postings, (posting) => index.add(posting));
    this.search = new BoardSearch(index, first);
    if (this.#isSearched || this.board.question.query) this.prepare();
  }

  /** Leaves it to a search server to answer. */
  connect(): void {
    const { source } = this.board;
    import('../search/remote-search.js').then(
      ({ connect }) => connect(this.board, { BoardIndex, SORTS, readList: source.readList, termsOf }),
      (received: unknown) => source.miss(received),
    );
  }

  /** Takes up the long texts, once somebody may search them. */
  prepare(): void {
    this.#isSearched = true;
    const texts = this.search?.prepare();
    if (texts) this.board.wait(texts, () => this.board.refresh());
  }

  /**
   * Changes the question, and the page's address with it; what is typed comes there when the typing rests, as each writing
   * takes longer than a search. Whether that made a step in the history.
   */
  ask(change: Partial<Question>, how: 'push' | 'replace'): boolean {
    const { board } = this;
    if (how === 'push') this.#writeTyped();
    board.question = { ...board.question, ...change };
    const isWritten = how === 'push' && !board.element.noUrl && this.address.write(board.question, how);
    if (how === 'replace') {
      clearTimeout(this.#typed);
      this.#typed = window.setTimeout(() => this.#writeTyped(), TYPING_MS);
    }
    if (!('job' in change)) board.askAnew();
    board.update();
    return isWritten;
  }

  #writeTyped(): void {
    const { board } = this;
    if (this.#typed && !board.element.noUrl) this.address.write(board.question, 'replace');
    this.#forgetTyped();
  }

  #forgetTyped(): void {
    clearTimeout(this.#typed);
    this.#typed = 0;
  }

  /** Chooses a value of a facet, or takes the choice back. */
  toggle(name: FacetName, id: string): void {
    this.ask({ filters: toggled(this.board.question.filters, name, id) }, 'push');
  }

  /** Opens a posting above the page. */
  open(id: string): void {
    this.#hasPushed = this.ask({ job: id }, 'push');
  }

  /** The posting above the page was closed. */
  close(): void {
    const { board } = this;
    if (board.question.job === null) return;
    board.question = { ...board.question, job: null };
    if (this.#hasPushed) history.back();
    else if (!board.element.noUrl) this.address.write(board.question, 'replace');
    this.#hasPushed = false;
    board.update();
  }

  updated(): void {
    const { element } = this.board;
    showDialog(element.renderRoot, element.isConnected && postingAbove(this) !== null);
  }

  readAddress(): void {
    if (!this.board.element.noUrl) this.board.question = this.address.read();
  }

  onPopState(): void {
    const { board } = this;
    const asked = (): string => JSON.stringify({ ...board.question, job: null });
    const before = asked();
    this.#forgetTyped();
    this.readAddress();
    this.#hasPushed = false;
    if (asked() !== before) board.askAnew();
    board.update();
  }
}
