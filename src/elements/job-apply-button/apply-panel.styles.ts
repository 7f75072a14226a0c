import { css } from 'lit';

export const panelStyles = css`
  .apply button {
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .apply button.button {
    inline-size: 100%;
    color: var(--_on-accent);
    font-weight: 600;
  }
  .applied .button.button {
    background-color: transparent;
    color: inherit;
  }
  .apply .quiet {
    justify-self: start;
    min-block-size: 2em;
    padding: 0.25em 0;
    border: 0;
    background: none;
    color: inherit;
    font-size: 0.875em;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.25em;
  }
  .apply [inert] {
    opacity: 0.6;
  }
  .apply > .message:empty {
    position: absolute;
  }
  .apply > .message:focus-visible {
    outline-offset: 4px;
  }
  .apply > .message:is(.sent, .failed) {
    font-weight: 550;
  }
  .apply > .message.failed {
    color: var(--_error);
  }
  @media (forced-colors: active) {
    .apply button.button {
      border-color: ButtonText;
      color: ButtonText;
    }
  }
`;
