import { type Catalogue, type MessageKey, en } from './en.js';

export type { Catalogue, MessageKey };

const catalogues = new Map<string, Partial<Catalogue>>([['en', en]]);

/**
 * Adds a language, or overrides some messages of one: `defineMessages('de', {apply: 'Bewerben'})`.
 * Keys that are left out stay English. Call it before the elements render.
 */
export const defineMessages = (lang: string, messages: Partial<Catalogue>): void => {
  catalogues.set(lang.toLowerCase(), { ...catalogues.get(lang.toLowerCase()), ...messages });
};

/** Looks a message up and fills in its `{placeholders}`. */
export type Translate = (key: MessageKey, values?: Readonly<Record<string, string>>) => string;

/** The messages for `locale`: its own, those of its language, then English. */
export const messagesFor = (locale: string): Translate => {
  const lang = locale.toLowerCase();
  const chain = [lang, lang.split('-')[0] ?? '', 'en'].map((tag) => catalogues.get(tag));
  return (key, values = {}) => {
    const message = chain.find((catalogue) => catalogue?.[key] !== undefined)?.[key] ?? key;
    return message.replace(
      /\{(\w+)\}/g,
      (whole, name: string) => (Object.hasOwn(values, name) ? values[name] : undefined) ?? whole,
    );
  };
};
