import { flushSync, mount as mountComponent } from 'svelte';
import Cards from './Cards.svelte';
import { css } from './card.css.js';
import { style } from './elements.js';

style(css);
let shown = $state.raw({ postings: [] });
const props = {
  get shown() {
    return shown;
  },
};
export const mount = (target, postings, layout) => {
  shown = { postings };
  mountComponent(Cards, { target, props: Object.defineProperty(props, 'layout', { value: layout }) });
  flushSync();
};
export const update = (postings) => {
  shown = { postings };
  flushSync();
};
