/** The addresses of pages that nobody but their authors opens: files, this machine, and names that no server on the internet has. */
const OWN_PAGE = /^(?:file:|https?:\/\/(?:(?:[^/]+\.)?(?:localhost|test)|127(?:\.\d+){3}|\[::1])[:/])/;

/**
 * Whether an element shows what is wrong with it: where its attribute `debug`, or that of an element around it, says so; or
 * else on pages of this machine.
 */
export const isForAuthor = (element: Element): boolean => {
  const root = element.getRootNode();
  const debug = element.closest('[debug]')?.getAttribute('debug');
  if (debug === undefined && 'host' in root) return isForAuthor(root.host as Element); // what is around a shadow root
  return debug === 'off' || debug === 'false'
    ? false
    : debug !== undefined || (element.isConnected && OWN_PAGE.test(location.href));
};
