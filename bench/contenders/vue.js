import { createApp, h, nextTick, shallowRef } from 'vue';
import { css } from './card.css.js';
import { cardOf, style } from './elements.js';

style(css);
const create = (name, props, ...children) =>
  h(name, props && { ...props, class: props.className, className: undefined }, children);
const Card = {
  props: ['posting', 'layout'],
  render() {
    return cardOf(create, this.posting, this.layout);
  },
};

const shown = shallowRef([]);
export const mount = async (root, postings, layout) => {
  shown.value = postings;
  createApp({
    render: () => shown.value.map((posting) => h(Card, { key: posting.identifier, posting, layout })),
  }).mount(root);
  await nextTick();
};
export const update = async (postings) => {
  shown.value = postings;
  await nextTick();
};
