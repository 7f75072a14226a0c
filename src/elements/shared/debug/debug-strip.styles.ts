import { css } from 'lit';

/** The colors are plain: they depend on no token, so that the strip stands out from any card. */
export const debugStyles = css`
  .debug {
    all: initial;
    display: block;
    box-sizing: border-box;
    min-inline-size: min(18rem, 85vw);
    margin-block-start: 8px;
    padding: 8px 12px;
    border: 1px dashed;
    border-radius: 6px;
    color-scheme: inherit;
    background-color: #fffbe6;
    color: #1d1b10;
    font:
      13px/1.45 system-ui,
      sans-serif;
    overflow-wrap: anywhere;
  }
  @supports (color: light-dark(red, red)) {
    .debug {
      background-color: light-dark(#fffbe6, #2a2610);
      color: light-dark(#1d1b10, #f3efdc);
    }
  }
  .debug[hidden] {
    display: none;
  }
  .debug :is(p, ul, pre) {
    margin: 0;
    padding: 0;
  }
  .debug .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
    padding-inline-end: 28px;
    position: relative;
  }
  .debug button {
    position: absolute;
    inset: -4px -8px auto auto;
    min-block-size: 0;
    inline-size: 28px;
    block-size: 28px;
    padding: 0;
    border: 0;
    background-color: transparent;
    color: inherit;
    font:
      20px/1 system-ui,
      sans-serif;
    cursor: pointer;
  }
  .debug :is(small, .more) {
    font-size: 12px;
  }
  .debug li {
    display: block;
    margin-block-start: 6px;
    padding-inline-start: 8px;
    border-inline-start: 3px solid;
  }
  .debug b {
    display: inline-block;
    padding-inline: 5px;
    border-radius: 3px;
    background-color: #1d4f91;
    color: #fff;
    font-size: 11px;
  }
  .debug .error {
    border-color: #c5221f;
  }
  .debug .error b {
    background-color: #b3261e;
  }
  .debug .warning {
    border-color: #b26a00;
  }
  .debug .warning b {
    background-color: #8a5200;
  }
  .debug .advice {
    border-color: #3b78c9;
  }
  .debug :is(pre, code) {
    font:
      12px/1.4 ui-monospace,
      monospace;
    tab-size: 2;
  }
  .debug pre {
    overflow-x: auto;
    white-space: pre;
  }
  .debug a {
    color: inherit;
  }
  .debug :focus-visible {
    outline: 2px solid;
    outline-color: currentColor;
    outline-offset: 1px;
  }
  @media print {
    .debug {
      display: none;
    }
  }
`;
