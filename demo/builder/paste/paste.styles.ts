import { css } from 'lit';

/** The first screen. */
export const pasteStyles = css`
  .box {
    position: relative;
    border: 1px solid var(--builder-field);
    border-radius: 0.875rem;
    background-color: var(--builder-surface);
    box-shadow:
      0 1px 2px rgb(0 0 0 / 6%),
      0 12px 32px -16px rgb(0 0 0 / 18%);
  }
  .box:focus-within {
    border-color: var(--builder-accent);
    outline: 2px solid var(--builder-accent);
    outline-offset: 1px;
  }
  .box.dragged {
    border-style: dashed;
    border-color: var(--builder-accent);
  }
  textarea {
    display: block;
    min-block-size: clamp(14rem, 42vh, 28rem);
    padding: 1.1rem 1.25rem;
    border: 0;
    border-radius: 0.875rem 0.875rem 0 0;
    background: none;
    resize: vertical;
    unicode-bidi: plaintext;
  }
  textarea:focus-visible {
    outline: none;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    padding: 0.6rem 0.75rem;
    border-block-start: 1px solid var(--builder-line);
  }
  .bar .hint {
    margin: 0 0 0 auto;
  }
  .others {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
    margin-block: 0.75rem 1.25rem;
  }
  .stated {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    gap: 0.75rem;
    max-inline-size: 44rem;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .stated label span {
    display: block;
    margin-block-end: 0.25rem;
    font-size: 0.875rem;
  }
  .message {
    margin-block: 0.9rem;
    padding: 0.85rem 1rem;
    border: 1px solid var(--builder-line);
    border-inline-start: 4px solid var(--builder-accent);
    border-radius: 0.5rem;
    background-color: var(--builder-surface);
  }
  .message p {
    margin-block-end: 0.5rem;
  }
  .message > :last-child {
    margin-block-end: 0;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .choices select {
    inline-size: auto;
    max-inline-size: min(100%, 22rem);
  }
  input[type='file'] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
  }
  .file:focus-within {
    outline: 2px solid var(--builder-accent);
    outline-offset: 2px;
  }
`;
