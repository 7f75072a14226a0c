const BULLET = /^\s*(?:[•◦▪‣·*–—-]|\d{1,2}[.)])\s+/;

const lines = (texts: readonly string[]): Node[] =>
  texts.flatMap((text, index) => [...(index > 0 ? [document.createElement('br')] : []), document.createTextNode(text)]);

const element = (name: string, children: readonly Node[]): HTMLElement => {
  const created = document.createElement(name);
  created.append(...children);
  return created;
};

/** The elements of one block between blank lines: consecutive bulleted lines become lists, others paragraphs. */
const blocksOf = (block: string): HTMLElement[] => {
  const groups: { isList: boolean; isOrdered: boolean; texts: string[] }[] = [];
  for (const line of block.split('\n').filter((text) => text.trim())) {
    const isList = BULLET.test(line);
    const isOrdered = isList && /^\s*\d/.test(line);
    const last = groups.at(-1);
    const text = line.replace(isList ? BULLET : /^\s+/, '').trimEnd();
    if (last && last.isList === isList && last.isOrdered === isOrdered) last.texts.push(text);
    else groups.push({ isList, isOrdered, texts: [text] });
  }
  return groups.map(({ isList, isOrdered, texts }) =>
    isList
      ? element(
          isOrdered ? 'ol' : 'ul',
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
