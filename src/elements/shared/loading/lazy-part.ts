import { type Lazy, lazy } from '../../../lazy/lazy.js';
import { addEnglishMessages } from '../../../messages/translate.js';
import { partMissing } from '../../../schema/issues/issue.js';
import { warnOnce } from '../../../schema/issues/report.js';
import { updateAllElements } from '../page-runtime.js';

const loadLazyEnglish = async (): Promise<void> => {
  const { lazyEnglish } = await import('../../../messages/en.lazy.js');
  addEnglishMessages(lazyEnglish);
};

/**
 * A part of an element that is loaded on first use, together with the English messages of all such parts. When it has
 * been loaded, every element on the page renders again; when it cannot be loaded, the console says so once.
 */
export const lazyPart = <Module>(load: () => Promise<Module>): Lazy<Module> => {
  const part = lazy(load, {
    prepare: loadLazyEnglish,
    onSettled: () => {
      if (part.current === null) void warnOnce([partMissing(part)]);
      updateAllElements();
    },
  });
  return part;
};
