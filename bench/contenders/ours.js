// The script tag, and a `<job-posting>` for each posting: with validation, states, languages and all.
let cards;
export const mount = async (root, postings, layout) => {
  cards = postings.map((posting) => {
    const card = document.createElement('job-posting');
    card.now = '2026-01-30'; // while all of them are open
    card.layout = layout;
    card.posting = posting;
    return card;
  });
  root.append(...cards);
  await Promise.all(cards.map((card) => card.ready));
};
export const update = async (postings) => {
  postings.forEach((posting, index) => (cards[index].posting = posting));
  await Promise.all(cards.map((card) => card.updateComplete));
};
