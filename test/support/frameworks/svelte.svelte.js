import { flushSync, hydrate as hydrateApp, mount as mountApp } from 'svelte';
import App from './App.svelte';

const showWith = (create) => (container, data) => {
  const props = $state({ data }); // reactive in depth
  create(App, { target: container, props });
  flushSync();
  return (next) => {
    props.data = next;
    flushSync();
  };
};

export const mount = showWith(mountApp);

export const hydrate = (container, data) => ({ errors: [], render: showWith(hydrateApp)(container, data) });
