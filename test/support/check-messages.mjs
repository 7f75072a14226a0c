// Prints which messages each language lacks; English fills the gaps until they are translated. With `--release` a gap is
// an error: the exit code is 1.
import { argv, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { importSource } from '../../scripts/import-source.mjs';

/** The keys that each language lacks, by language; only the languages that lack any. */
export const missingMessages = (english, catalogs) =>
  Object.fromEntries(
    Object.entries(catalogs)
      .map(([lang, messages]) => [lang, Object.keys(english).filter((key) => !(key in messages))])
      .filter(([, missing]) => missing.length > 0),
  );

const main = async () => {
  const { en, lazyEnglish, LOCALE_LOADERS } = await importSource(
    'messages/en.ts',
    'messages/en.lazy.ts',
    'messages/locales.ts',
  );
  const english = { ...en, ...lazyEnglish };
  const catalogs = {};
  for (const [lang, load] of Object.entries(LOCALE_LOADERS)) catalogs[lang] = (await load()).messages;
  const missing = Object.entries(missingMessages(english, catalogs));
  const total = Object.keys(english).length;
  for (const [lang, keys] of missing)
    console.log(`${lang} lacks ${keys.length} of ${total} messages: ${keys.join(', ')}`);
  if (missing.length === 0) console.log(`All ${Object.keys(catalogs).length} languages have all ${total} messages.`);
  return argv.includes('--release') && missing.length > 0 ? 1 : 0;
};

if (argv[1] === fileURLToPath(import.meta.url)) exit(await main());
