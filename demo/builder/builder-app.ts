import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { AnnounceEvent, ScreenEvent } from './builder-screen.js';
import { sharedStyles } from './shared.styles.js';
import { SCREENS, type Screen } from './state.js';
import { Store, StoreController } from './store.js';

const NAMES: Readonly<Record<Screen, string>> = {
  paste: 'Paste',
  check: 'Check',
  theme: 'Make it yours',
  publish: 'Put it on your site',
};

const isScreen = (name: string): name is Screen => SCREENS.some((screen) => screen === name);

/** The builder: four screens over one state, with steps that can be undone. The screen is in the address: `#check`. */
export class BuilderApp extends LitElement {
  static override properties = { screen: { state: true }, announcement: { state: true } };

  static override styles = [
    sharedStyles,
    css`
      nav {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.25rem 0.5rem;
        padding-block: 0.5rem 1rem;
      }
      ol {
        display: flex;
        flex-wrap: wrap;
        flex: 1;
        gap: 0.25rem;
        margin: 0;
        padding: 0;
        list-style: none;
        counter-reset: step;
      }
      li {
        counter-increment: step;
      }
      li a {
        display: inline-flex;
        align-items: center;
        gap: 0.5rem;
        min-block-size: 2.75rem;
        padding: 0.25rem 0.75rem;
        border: 1px solid transparent;
        border-radius: 99px;
        color: inherit;
        text-decoration: none;
      }
      li a::before {
        content: counter(step);
        display: inline-grid;
        place-content: center;
        inline-size: 1.5rem;
        block-size: 1.5rem;
        border-radius: 50%;
        background-color: var(--builder-line);
        font-size: 0.8125rem;
        font-weight: 600;
      }
      li a[aria-current] {
        background-color: var(--builder-surface);
        font-weight: 600;
        border-color: var(--builder-line);
      }
      @media (forced-colors: active) {
        li a[aria-current] {
          border-color: Highlight;
        }
      }
      li a[aria-current]::before {
        background-color: var(--builder-accent);
        color: var(--builder-on-accent);
      }
      kbd {
        padding-inline: 0.3em;
        border: 1px solid var(--builder-line);
        border-radius: 0.25rem;
        font: inherit;
      }
      @media (pointer: coarse) {
        .keys {
          display: none;
        }
      }
      main:focus {
        outline: none;
      }
      @media (width < 36rem) {
        nav {
          justify-content: end;
        }
        ol {
          flex-basis: 100%;
          flex-wrap: nowrap;
        }
        li a {
          padding-inline: 0.5rem;
        }
        nav button {
          min-block-size: 2.25rem;
        }
        li a:not([aria-current]) span {
          position: absolute;
          clip-path: inset(50%);
        }
      }
    `,
  ];

  declare screen: Screen;
  declare announcement: string;
  readonly store = new Store();

  constructor() {
    super();
    this.screen = 'paste';
    this.announcement = '';
    this.addController(new StoreController(this, this.store));
    this.addEventListener('builder-screen', (event) => this.#goTo((event as ScreenEvent).screen)); // ours alone has this name
    this.addEventListener('builder-announce', (event) => (this.announcement = (event as AnnounceEvent).text)); // ours too
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#followHash);
    window.addEventListener('keydown', this.#onKeydown);
    this.#followHash();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#followHash);
    window.removeEventListener('keydown', this.#onKeydown);
  }

  readonly #followHash = (): void => {
    const name = location.hash.slice(1);
    this.screen = isScreen(name) ? name : 'paste';
  };

  #goTo(screen: Screen): void {
    location.hash = screen;
    this.screen = screen;
    void this.updateComplete.then(() => {
      window.scrollTo({ top: 0 });
      this.renderRoot.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
    });
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    // by the key itself: with Alt, a Mac types other signs; Ctrl and Alt are AltGr, which types signs elsewhere
    const [, digit] = /^Digit(\d)$/.exec(event.code) ?? [];
    const screen = event.altKey && !event.ctrlKey ? SCREENS[Number(digit) - 1] : undefined;
    const isTyping = event.composedPath()[0] instanceof HTMLElement && isTextField(event.composedPath()[0] as Element); // narrowed by the test before
    const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !isTyping;
    if (!screen && !isUndo) return;
    event.preventDefault();
    if (screen) this.#goTo(screen);
    else if (event.shiftKey) this.store.redo();
    else this.store.undo();
  };

  override render() {
    return html`
      <nav aria-label="Steps">
        <ol>
          ${SCREENS.map(
            (screen, index) => html`
              <li>
                <a
                  href="#${screen}"
                  aria-current=${screen === this.screen ? 'step' : nothing}
                  aria-keyshortcuts=${`Alt+${index + 1}`}
                  ><span>${NAMES[screen]}</span></a
                >
              </li>
            `,
          )}
        </ol>
        <button type="button" ?disabled=${!this.store.canUndo} @click=${() => this.store.undo()}>Undo</button>
        <button type="button" ?disabled=${!this.store.canRedo} @click=${() => this.store.redo()}>Redo</button>
      </nav>
      <main tabindex="-1" aria-label=${NAMES[this.screen]}>${this.#screen()}</main>
      <footer class="hint">
        ${this.store.isSaved ? 'Saved in this browser. Nothing is sent anywhere.' : 'Nothing is sent anywhere.'}
        <span class="keys"><kbd>Alt</kbd> + <kbd>1</kbd> … <kbd>4</kbd> go to the steps.</span>
      </footer>
      <p class="visually-hidden" role="status">${this.announcement}</p>
    `;
  }

  #screen(): TemplateResult {
    return {
      paste: () => html`<builder-paste .store=${this.store}></builder-paste>`,
      check: () => html`<builder-check .store=${this.store}></builder-check>`,
      theme: () => html`<builder-theme .store=${this.store}></builder-theme>`,
      publish: () => html`<builder-publish .store=${this.store}></builder-publish>`,
    }[this.screen]();
  }
}

/** Whether the browser's own undo belongs to this element. */
const isTextField = (element: Element): boolean => element.matches('input, textarea, [contenteditable]');
