import { toDataText } from './data-text.js';

type Props = Readonly<Record<string, unknown>>;

/** React's `createElement`, as far as it is needed here. */
export type CreateElement<Node> = (
  type: string | (() => null),
  props: Props | null,
  ...children: readonly unknown[]
) => Node;

export interface ComponentOptions<Node> {
  readonly createElement: CreateElement<Node>;
  readonly tagName: string;
  /** A client component that registers the element and shows nothing. */
  readonly Define: () => null;
  /** The property that is data. */
  readonly data: string;
  /** The events of each handler: `{onJobApply: 'job-apply'}`. */
  readonly events: Readonly<Record<string, string>>;
}

/** The elements that read their data from a script in them. */
const HAS_SCRIPT = new Set(['job-posting', 'job-board']);

/** The link to a posting that is there before the script, and without it; its title, if there is no address. */
const fallbackLink = <Node>(posting: unknown, createElement: CreateElement<Node>): unknown => {
  const { title, url, application }: Props = Object(posting);
  const { url: applyUrl }: Props = Object(application);
  const href = url ?? applyUrl;
  return typeof title === 'string' && typeof href === 'string' ? createElement('a', { href }, title) : title;
};

/** A ref of React: a function, which may return what is called in the end, or an object. */
type Ref = ((element: EventTarget | null) => unknown) | { current: unknown } | null | undefined;

const setRef = (ref: Ref, element: EventTarget | null): unknown => {
  if (typeof ref === 'function') return ref(element);
  if (ref) ref.current = element;
  return undefined;
};

/**
 * A ref that listens with the handlers as well, and then gives the element to `ref`. React forgets the handlers of custom
 * elements that it hydrates, until they change: https://github.com/facebook/react/issues/35446. A listener that is there
 * already is not added again, and React removes those that it knows.
 */
const refWith =
  (handlers: readonly (readonly [event: string, handler: unknown])[], ref: Ref) =>
  (element: EventTarget | null): unknown => {
    for (const [event, handler] of handlers)
      if (typeof handler === 'function') element?.addEventListener(event, handler as EventListener); // typed by the tags
    const end = setRef(ref, element);
    return () => (typeof end === 'function' ? (end as () => void)() : setRef(ref, null));
  };

/**
 * A React component for an element. It has no hooks, so that it is one of servers too, and its HTML contains the data: a
 * card or board has it in a script, a card with a link as fallback; other elements have it as text in an attribute.
 */
export const createComponent =
  <Node>({ createElement, tagName, Define, data, events }: ComponentOptions<Node>) =>
  ({ children, ...props }: Props): Node => {
    const { [data]: value, ...others } = props;
    const handlers = Object.entries(events).flatMap(([name, event]): [string, unknown][] =>
      others[name] ? [[event, others[name]]] : [],
    );
    const attributes: Props = {
      ...Object.fromEntries(
        Object.entries(others).map(([name, prop]) => {
          const event = events[name];
          return [event ? `on${event}` : name, prop];
        }),
      ),
      // without handlers it may be one of a server, which has no refs
      ...(handlers.length > 0 && { ref: refWith(handlers, others['ref'] as Ref) }),
    };
    const define = createElement(Define, null);
    const text = toDataText(value ?? undefined);
    if (typeof text !== 'string') return createElement(tagName, attributes, define, children);
    if (!HAS_SCRIPT.has(tagName)) return createElement(tagName, { ...attributes, [data]: text }, define, children);
    const html = { __html: text.replaceAll('<', String.raw`\u003c`) }; // a posting may have "</script>" in it
    const script = createElement('script', { type: 'application/json', dangerouslySetInnerHTML: html });
    return createElement(tagName, attributes, define, script, children ?? fallbackLink(value, createElement));
  };
