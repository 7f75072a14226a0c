import { type Lazy, lazy } from '../../../lazy/lazy.js';
import { addEnglishMessages } from '../../../messages/translate.js';
import { partMissing } from '../../../schema/issues/issue.js';
import { warnOnce } from '../../../schema/issues/report.js';
import { hasDocument } from '../page.js';
import { updateAllElements } from '../page-runtime.js';

const lazyEnglish = lazy(() => import('../../../messages/en.lazy.js'), 'lazyEnglish', {
  onSettled: () => {
    if (lazyEnglish.current) addEnglishMessages(lazyEnglish.current.lazyEnglish);
    else void warnOnce([partMissing(lazyEnglish)]);
  },
});

/**
 * A part of an element that is loaded on first use, together with the English messages of all such parts. When it has
 * been loaded, every element on the page renders again; when it cannot be loaded, the console says so once. On a server,
 * which renders once, it is loaded at once.
 */
export const lazyPart = <Module extends object>(
  load: () => Promise<Module>,
  exported: keyof Module & string,
): Lazy<Module> => {
  const part = lazy(load, exported, {
    needs: lazyEnglish,
    onSettled: () => {
      if (part.current === null) void warnOnce([partMissing(part)]);
      updateAllElements();
    },
  });
  if (!hasDocument) void part.get();
  return part;
};
