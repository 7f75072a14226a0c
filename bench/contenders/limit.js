// What the engine itself costs: the DOM that ours ends up with, cloned; neither data nor formats.
import { bindings as cardBindings, css, html } from 'own:card';
import * as frame from 'own:list';
import { bindings as rowBindings } from 'own:row';
import { elementOf, nodeAt, sheetOf } from './equal-fill.js';
import { addFrame, cloneRow } from './equal-rows.js';

const sheet = sheetOf(css);
const card = elementOf(html);

const mountCard = () => {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [sheet];
  return [host, shadow.appendChild(card.cloneNode(true))];
};

/** The text node of the title. */
const titleIn = (root, bindings) => {
  const { path } = bindings.find(({ attribute, parts }) => !attribute && parts?.[0][0] === 'title');
  return nodeAt(root, path);
};

let titles;
export const mount = (root, postings, layout) => {
  if (layout === 'row') {
    const rows = postings.map(cloneRow);
    addFrame(root, frame).list.append(...rows);
    titles = rows.map((element) => titleIn(element, rowBindings));
    return;
  }
  const cards = postings.map(mountCard);
  root.append(...cards.map(([host]) => host));
  titles = cards.map(([, content]) => titleIn(content, cardBindings));
};
export const update = (postings) => postings.forEach(({ title }, index) => (titles[index].data = title));
