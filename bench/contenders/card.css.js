// One style for all contenders that bring none: as much as a plain card needs.
export const css = `
.card { display: grid; gap: 1em; padding: 1.25rem; border: 1px solid #ccc; border-radius: 12px; background: #fff; color: #16181d; }
.card h2 { margin: 0; font-size: 1.25em; line-height: 1.2; }
.card p, .card dl, .card dd { margin: 0; }
.card dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: 0.75em; }
.card dt { color: #666; }
.card fieldset { display: grid; gap: 0.5em; margin: 0; padding: 0; border: 0; }
.card label { display: flex; gap: 0.5em; padding: 0.5em; border: 1px solid #ccc; border-radius: 8px; }
.card .apply { display: block; padding: 0.75em; border-radius: 8px; background: #1f4fd8; color: #fff; text-align: center; }
.row { gap: 0.2em 1.25em; padding: 0.85em 1.1em; }
.row .cell + .cell::before { content: '· '; }
`;
