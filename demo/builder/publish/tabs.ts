/** Tabs by the pattern of ARIA: one stop for Tab, arrow keys between them. */
import { type TemplateResult, css, html } from 'lit';

export const tabStyles = css`
  [role='tablist'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    margin-block-end: 1rem;
  }
  [role='tab'] {
    min-block-size: 2.5rem;
    padding: 0.3rem 0.8rem;
    border-radius: 99px;
    font-size: 0.9375rem;
  }
  [role='tab'][aria-selected='true'] {
    border-color: var(--builder-accent);
    background-color: var(--builder-accent);
    color: var(--builder-on-accent);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    [role='tab'][aria-selected='true'] {
      border-color: Highlight;
      background-color: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;

export interface Tab<Name extends string> {
  readonly name: Name;
  readonly label: string;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** @param panel The id of the element that shows what is selected. */
export const tabList = <Name extends string>(
  tabs: readonly Tab<Name>[],
  selected: Name,
  { label, panel, select }: { label: string; panel: string; select: (name: Name) => void },
): TemplateResult => {
  const onKeydown = (event: KeyboardEvent): void => {
    const list = event.currentTarget as HTMLElement;
    const isRtl = getComputedStyle(list).direction === 'rtl';
    const index = tabs.findIndex(({ name }) => name === selected);
    const step = (STEPS[event.key] ?? 0) * (isRtl ? -1 : 1);
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? tabs.length - 1 : index + step;
    const tab = tabs[(next + tabs.length) % tabs.length];
    if (!tab || (step === 0 && event.key !== 'Home' && event.key !== 'End')) return;
    event.preventDefault();
    select(tab.name);
    list.querySelector<HTMLElement>(`#tab-${tab.name}`)?.focus();
  };
  return html`
    <div role="tablist" aria-label=${label} @keydown=${onKeydown}>
      ${tabs.map(
        (tab) => html`
          <button
            type="button"
            role="tab"
            id="tab-${tab.name}"
            aria-selected=${tab.name === selected}
            aria-controls=${panel}
            tabindex=${tab.name === selected ? 0 : -1}
            @click=${() => select(tab.name)}
          >
            ${tab.label}
          </button>
        `,
      )}
    </div>
  `;
};
