import { expect } from '@open-wc/testing';
import { nothing, render } from 'lit';
import { html } from '../../../src/elements/shared/joined-html.js';

const item = (text: string): ReturnType<typeof html> => html`<li>${text}</li>`;
const list = (texts: readonly string[]): ReturnType<typeof html> =>
  html`<ul title=${texts.length}>
    ${texts.map(item)}
  </ul>`;

/** The text without the white space of the templates. */
const textOf = ({ textContent }: Node): string => (textContent ?? '').replace(/\s/g, '');

const show = (template: unknown, root: HTMLElement = document.createElement('div')): HTMLElement => {
  render(template, root);
  return root;
};

const page = (texts: readonly string[]): ReturnType<typeof html> => html`${html`<input />`}${html`${texts.map(item)}`}`;

describe('html with lists of templates', () => {
  it('shows the templates of a list, with no markers between them', () => {
    const root = show(list(['a', 'b']));
    expect(root.querySelector('ul')?.title).to.equal('2');
    const between = [...(root.querySelector('ul')?.childNodes ?? [])].filter((node) => node instanceof Comment);
    expect(between).to.have.length(0);
    expect(textOf(root)).to.equal('ab');
  });

  it('fills the same elements with the values of a list of the same form', () => {
    const root = show(list(['a', 'b']));
    const [first] = root.querySelectorAll('li');
    show(list(['c', '<i>']), root);
    expect(root.querySelector('li')).to.equal(first);
    expect(textOf(root)).to.equal('c<i>');
  });

  it('renders anew what has a list of another form, and keeps what stands alone beside it', () => {
    const root = show(page(['a']));
    const input = root.querySelector('input');
    show(page(['a', 'b']), root);
    expect(root.querySelector('input')).to.equal(input);
    expect(root.querySelectorAll('li')).to.have.length(2);
  });

  it('joins lists in lists, empty lists, and values around them', () => {
    const [inner, before, after] = [html`<b>${[item('x'), item('y')]}</b>`, '1', '2'];
    expect(textOf(show(html`<p>${before}${[inner]}${[]}${nothing}${after}</p>`))).to.equal('1xy2');
  });

  it('leaves lists of other things to Lit', () => {
    const node = document.createElement('hr');
    expect(show(html`<p>${['a', node, 1]}</p>`).querySelector('hr')).to.equal(node);
  });
});
