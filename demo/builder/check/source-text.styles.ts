import { css } from 'lit';

/** The text, and the menu for selected words. */
export const sourceStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }
  .source {
    position: relative;
    flex: 1;
    overflow: auto;
    margin: 0;
    padding: 1rem;
    border: 1px solid var(--builder-line);
    border-radius: 0.75rem;
    background-color: var(--builder-surface);
    line-height: 1.65;
  }
  .words {
    display: block;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
    unicode-bidi: plaintext;
  }
  .mark {
    color: var(--builder-muted);
    font-size: 0.75em;
  }
  .mark.link {
    display: inline-block;
    max-inline-size: 5ch;
    overflow: hidden;
    vertical-align: bottom;
    white-space: nowrap;
  }
  .span {
    border-radius: 0.2em;
    border-block-end: 2px solid var(--group);
    background-color: color-mix(in srgb, var(--group) 10%, transparent);
    cursor: pointer;
  }
  .span.unsure {
    border-block-end-style: dashed;
  }
  .span:hover,
  .span.active {
    background-color: color-mix(in srgb, var(--group) 30%, transparent);
  }
  .plain.active {
    background-color: color-mix(in srgb, var(--group) 12%, transparent);
  }
  @media (forced-colors: active) {
    .span.active {
      outline: 2px solid Highlight;
    }
  }
  .stage {
    position: relative;
    display: flex;
    flex: 1;
    flex-direction: column;
    min-block-size: 0;
  }
  .menu {
    position: absolute;
    z-index: 1;
    inset-block-start: var(--menu-top, 0);
    inset-inline: 0.5rem;
    box-shadow: 0 8px 24px rgb(0 0 0 / 20%);
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3rem;
    padding: 0.6rem;
    border: 1px solid var(--builder-accent);
    border-radius: 0.75rem;
    background-color: var(--builder-surface);
  }
  textarea + .menu {
    position: static;
    order: -1;
    margin-block-end: 0.5rem;
  }
  .menu button {
    min-block-size: 2.25rem;
    padding: 0.2rem 0.65rem;
    font-size: 0.875rem;
  }
  .menu .words {
    flex-basis: 100%;
    overflow: hidden;
    margin: 0;
    font-size: 0.875rem;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .menu .kind {
    padding-inline: 0.3rem;
    color: var(--builder-muted);
    font-size: 0.875rem;
  }
  textarea {
    flex: 1;
    min-block-size: 16rem;
    line-height: 1.65;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 0.75rem;
    margin-block: 0.35rem 0;
  }
  .foot button {
    min-block-size: 2.25rem;
    padding-inline: 0.4rem;
    font-size: 0.875rem;
  }
  .foot .hint {
    margin: 0;
  }
`;
