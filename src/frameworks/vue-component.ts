import { toDataText } from './data-text.js';

type Props = Readonly<Record<string, unknown>>;

/** What Vue gives to a functional component. */
export interface ComponentContext {
  readonly slots: { readonly default?: () => unknown };
  readonly emit: (event: string, value: unknown) => void;
}

/** Vue's `h`, as far as it is needed here. */
export type CreateNode<Node> = (tagName: string, props: Props, children: unknown) => Node;

export interface ComponentOptions<Node> {
  readonly h: CreateNode<Node>;
  readonly tagName: string;
  /** The properties that are data. As text, a server can write them, and Vue sees changes in place. */
  readonly data: readonly string[];
}

const UPDATE = 'onUpdate:modelValue';

/** The props of a control, with what `v-model` compiles to turned into its value and event. */
const withoutModel = (props: Props, { emit }: ComponentContext): Props => {
  const { modelValue, [UPDATE]: update, onInput, ...others } = props;
  const value = modelValue === undefined ? {} : { value: modelValue };
  if (!update) return { ...others, ...(onInput !== undefined && { onInput }), ...value };
  const onValue = ({ target }: Event): void =>
    emit('update:modelValue', target && 'value' in target ? target.value : '');
  return { ...others, ...value, onInput: [onValue, ...[onInput ?? []].flat()] };
};

/** A functional component of Vue for an element: it needs no `isCustomElement`, and knows `v-model`. */
export const createComponent = <Node>({ h, tagName, data }: ComponentOptions<Node>) => {
  const component = (props: Props, context: ComponentContext): Node => {
    const entries = Object.entries(withoutModel(props, context));
    const attributes = entries.map(([name, value]) => [name, data.includes(name) ? toDataText(value) : value]);
    return h(tagName, Object.fromEntries(attributes), context.slots.default?.());
  };
  return Object.assign(component, { inheritAttrs: false, displayName: tagName });
};
