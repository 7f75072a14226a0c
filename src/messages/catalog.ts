import type { en } from './en.js';
import type { lazyEnglish } from './en.lazy.js';

/** The name of one message. */
export type MessageKey = keyof typeof en | keyof typeof lazyEnglish;

/** The common name of the messages that differ by number: `posting.more`. */
export type CountKey = MessageKey extends infer Key ? (Key extends `${infer Stem}.other` ? Stem : never) : never;

/** Plural forms that English lacks: a language has those that `Intl.PluralRules` tells apart in it. */
type OtherForms = Partial<Record<`${CountKey}.${'zero' | 'two' | 'few' | 'many'}`, string>>;

/** Some or all messages of a language; English fills the gaps. */
export type Messages = Readonly<Partial<Record<MessageKey, string>> & OtherForms>;

/** All messages of a language. */
export type MessageCatalog = Readonly<Record<MessageKey, string>> & Messages;
