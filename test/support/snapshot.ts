import { deepElements } from './queries.js';

/** All custom states of the elements; test/package/exports.test.mjs compares them with the manifest. */
const CUSTOM_STATES = [
  'applied',
  'closing-soon',
  'empty',
  'expired',
  'failed',
  'invalid',
  'loading',
  'none',
  'partial',
  'pending',
  'ready',
  'sent',
  'stale',
  'upcoming',
  'user-invalid',
];

const statesOf = (element: Element): string =>
  element.localName.startsWith('job-')
    ? CUSTOM_STATES.filter((name) => element.matches(`:state(${name})`)).join(' ')
    : '';

const controlOf = (element: Element): string => {
  if (element instanceof HTMLInputElement) return ` checked=${element.checked} value=${element.value}`;
  return '';
};

const attributesOf = (element: Element): string =>
  [...element.attributes]
    .map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`)
    .sort()
    .join('');

/** Whether an element says what has just happened: that is about the past, and differs with it. */
const isAnnouncement = (element: Element): boolean => {
  const root = element.getRootNode();
  const isOwn = root instanceof ShadowRoot && root.host.localName === 'job-apply-button';
  return element.part.contains('apply__message') || (isOwn && element.part.contains('message'));
};

/** Everything under `node` that a reader could notice, one line a node: elements, states, attributes and texts. */
const linesOf = (node: Node, indent: string): string[] => {
  if (node instanceof Text) {
    const text = node.data.replace(/\s+/g, ' ').trim();
    return text ? [`${indent}"${text}"`] : [];
  }
  if (node instanceof HTMLStyleElement || node instanceof Comment) return [];
  const isPast = node instanceof Element && isAnnouncement(node);
  const inner = isPast ? [] : [...node.childNodes].flatMap((child) => linesOf(child, `${indent} `));
  if (!(node instanceof Element)) return inner;
  const states = statesOf(node);
  const head = `${indent}<${node.localName}${attributesOf(node)}${controlOf(node)}>${states && ` :${states}`}`;
  return [head, ...(node.shadowRoot ? [`${indent} #shadow`, ...linesOf(node.shadowRoot, `${indent} `)] : []), ...inner];
};

/** What an element is and shows, through shadow roots; two elements of the same input give the same text. */
export const shownTree = (element: Element): string => linesOf(element, '').join('\n');

/** The JSON-LD blocks of the page's head. */
export const headBlocks = (): string[] =>
  [...document.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]')].map(({ text }) => text);

/** A new task, after all that is due in this one. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });

/** Waits until `shown()` is `expected`, but no longer than `limit` ms; gives what it was at last. */
export const comesTo = async (expected: string, shown: () => string, limit = 1500): Promise<string> => {
  const end = performance.now() + limit;
  while (shown() !== expected && performance.now() < end) await nextTask();
  return shown();
};

/** The lines that only one of two texts has. */
export const differences = (one: string, other: string): string => {
  const [ones, others] = [one.split('\n'), other.split('\n')];
  const only = [
    ...ones.filter((line) => !others.includes(line)).map((line) => `old: ${line}`),
    ...others.filter((line) => !ones.includes(line)).map((line) => `new: ${line}`),
  ];
  return one !== other && only.length === 0 ? 'another order' : only.join('\n');
};

/** The radio buttons in an element, also in those nested in it. */
export const radios = (element: Element): HTMLInputElement[] =>
  element.shadowRoot
    ? deepElements(element.shadowRoot).filter((inner): inner is HTMLInputElement => inner instanceof HTMLInputElement)
    : [];
