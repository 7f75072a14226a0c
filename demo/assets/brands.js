// What the presets of the theme editor have besides tokens: the page around the card, rules for parts, a posting of an
// employer that does not exist.

/** By the name of the preset. `posting` is a file below postings/; without one, the posting of the page stays. */
export const BRANDS = {
  Press: {
    posting: 'press',
    background: '#efe9dc',
    parts: {
      card: 'border-block-start: 4px double #211c15;',
      title: 'font-weight: 500; font-style: italic;',
      tag: 'padding-inline: 0; background: none; text-transform: uppercase; letter-spacing: 0.08em;',
    },
  },
  Arcade: {
    posting: 'arcade',
    background: 'radial-gradient(circle at 80% 0, #35206b, #0b0913 60%)',
    parts: {
      title: 'letter-spacing: -0.03em;',
      apply__button: 'border-radius: 99px; text-transform: uppercase; letter-spacing: 0.06em;',
    },
  },
  Garden: {
    posting: 'garden',
    background: '#e5ecd3',
    parts: {
      fact: 'padding: 0.6em 0.9em; border-radius: 16px; background-color: #f1f4e4;',
      notice: 'border: 0; border-radius: 16px; background-color: #fdeec4;',
    },
  },
  Ledger: {
    posting: 'ledger',
    background: 'light-dark(#e3e8ec, #1a2229)',
    parts: { facts: 'padding-block: 0.8em; border-block: 1px solid light-dark(#cfd7dd, #33414c);' },
  },
  Souk: {
    posting: 'souk',
    lang: 'ar',
    background: '#f6ebe1',
    parts: { card: 'border-inline-start: 6px solid #b4532a;' },
  },
  Harbor: { background: '#dcebed', parts: { apply__button: 'border-radius: 99px;' } },
  Foundry: {
    background: '#2a2824',
    parts: {
      title: 'text-transform: uppercase; letter-spacing: 0.02em;',
      card: 'border-block-start: 6px solid #ffb000;',
    },
  },
};

/** The day on which the postings of these brands are open. */
export const BRANDS_DAY = '2026-10-05';
