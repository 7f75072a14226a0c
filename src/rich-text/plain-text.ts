const BULLET = /^\s*(?:[•◦▪‣·*–—-]|\d{1,2}[.)])\s+/;

const lines = (texts: readonly string[]): Node[] =>
  texts.flatMap((text, index) => [...(index > 0 ? [document.createElement('br')] : []), document.createTextNode(text)]);

const element = (name: string, children: readonly Node[]): HTMLElement => {
  const made = document.createElement(name);
  made.append(...children);
  return made;
};

/** One block between blank lines: runs of bulleted lines become lists, the rest paragraphs. */
const blocksOf = (block: string): HTMLElement[] => {
  const groups: { bullets: boolean; ordered: boolean; texts: string[] }[] = [];
  for (const line of block.split('\n').filter((text) => text.trim())) {
    const bullets = BULLET.test(line);
    const ordered = bullets && /^\s*\d/.test(line);
    const last = groups.at(-1);
    const text = line.replace(bullets ? BULLET : /^\s+/, '').trimEnd();
    if (last && last.bullets === bullets && last.ordered === ordered) last.texts.push(text);
    else groups.push({ bullets, ordered, texts: [text] });
  }
  return groups.map(({ bullets, ordered, texts }) =>
    bullets
      ? element(
          ordered ? 'ol' : 'ul',
          texts.map((text) => element('li', [document.createTextNode(text)])),
        )
      : element('p', lines(texts)),
  );
};

/** Plain text as paragraphs and lists. */
export const plainTextFragment = (text: string): DocumentFragment => {
  const fragment = document.createDocumentFragment();
  fragment.append(
    ...text
      .replace(/\r\n?/g, '\n')
      .split(/\n[^\S\n]*\n\s*/)
      .flatMap(blocksOf),
  );
  return fragment;
};
