import { createApp, createSSRApp, h, ref, shallowRef } from 'vue';
import { fallback } from './page-data.js';

/** The page, with data that Vue makes reactive in depth, as `ref` does. */
const app = (data, create) => {
  const value = ref('');
  const vm = create({
    render: () => {
      const { posting, startDates, salary, postings, now } = data.value;
      return [
        h('job-posting', { posting, now }, [h('a', { href: fallback }, 'Own page')]),
        h('job-start-date-picker', {
          startDates,
          now,
          value: value.value,
          onChange: ({ currentTarget }) => (value.value = currentTarget.value),
        }),
        h('job-salary-badge', { salary }),
        h('job-apply-button', { posting, now }),
        h('job-board', { postings, now, 'no-url': '' }),
        h('output', value.value),
      ];
    },
  });
  return vm;
};

const mountWith = (make) => (container, data) => {
  const state = make(data);
  const vm = app(state, createApp);
  const instance = vm.mount(container);
  return (next) => {
    state.value = next;
    instance.$forceUpdate();
    return instance.$nextTick();
  };
};

export const mount = mountWith(ref);
export const mountShallow = mountWith(shallowRef);

export const page = (data) => app(ref(data), createSSRApp);

export const hydrate = (container, data) => {
  const state = ref(data);
  const instance = app(state, createSSRApp).mount(container);
  return {
    errors: [],
    render: (next) => {
      state.value = next;
      return instance.$nextTick();
    },
  };
};
