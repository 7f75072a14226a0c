// What a page of Chromium keeps in memory: elements, nodes, listeners, timers.

/** In the page, before any other script: counts the timers that are set, and does nothing else to them. */
export const countTimers = () => {
  const timers = new Set();
  const { setTimeout: set, clearTimeout: clear } = window;
  window.timers = timers;
  window.setTimeout = (run, ...rest) => {
    const id = set(
      () => {
        timers.delete(id);
        run();
      },
      ...rest,
    );
    timers.add(id);
    return id;
  };
  window.clearTimeout = (id) => {
    timers.delete(id);
    clear(id);
  };
};

/**
 * Measures the page of a browser that `launchChromium` started; the page has run `countTimers`.
 *
 * @param tags The elements to count, on the page or not.
 * @returns `measure()`; and `settled()`, which waits until no timer is left: words that load for the first time have one.
 */
export const startMemory = async (browser, tags) => {
  const cdp = await browser.page.createCDPSession();
  for (const domain of ['Performance', 'HeapProfiler', 'Runtime']) await cdp.send(`${domain}.enable`);
  await cdp.send('DOM.enable', { includeWhitespace: 'all' });

  /** How many elements of a tag are in memory, on the page or not. */
  const alive = async (tag) => {
    const { result } = await cdp.send('Runtime.evaluate', { expression: `customElements.get('${tag}').prototype` });
    const { objects } = await cdp.send('Runtime.queryObjects', { prototypeObjectId: result.objectId });
    const { result: count } = await cdp.send('Runtime.callFunctionOn', {
      objectId: objects.objectId,
      functionDeclaration: 'function () { return this.filter((element) => element.localName).length; }',
      returnByValue: true,
    });
    for (const { objectId } of [result, objects]) await cdp.send('Runtime.releaseObject', { objectId });
    return count.value;
  };

  /** How many nodes a node of the protocol has, with itself and those that the engine makes in `<details>` and fields. */
  const countNodes = ({ children = [], shadowRoots = [] }) =>
    [...children, ...shadowRoots].map(countNodes).reduce((sum, count) => sum + count, 1);

  /** The number of nodes of each template in memory. */
  const templateSizes = async () => {
    const objectGroup = 'templates';
    const expression = 'HTMLTemplateElement.prototype';
    const { result } = await cdp.send('Runtime.evaluate', { expression, objectGroup });
    const { objects } = await cdp.send('Runtime.queryObjects', { prototypeObjectId: result.objectId, objectGroup });
    const { result: contents } = await cdp.send('Runtime.callFunctionOn', {
      objectId: objects.objectId,
      functionDeclaration: 'function () { return this.flatMap((element) => element.content ?? []); }',
      objectGroup,
    });
    const options = { objectId: contents.objectId, ownProperties: true };
    const { result: properties } = await cdp.send('Runtime.getProperties', options);
    const sizes = [];
    for (const { name, value } of properties) {
      if (!/^\d+$/.test(name)) continue;
      const { node } = await cdp.send('DOM.describeNode', { objectId: value.objectId, depth: -1, pierce: true });
      sizes.push(1 + countNodes(node));
    }
    await cdp.send('Runtime.releaseObjectGroup', { objectGroup });
    return sizes;
  };

  /** What is in memory after a thorough collection; the bytes of the heap apart, because they vary. */
  const measure = async () => {
    for (let turn = 0; turn < 3; turn++) await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const metric = (wanted) => metrics.find(({ name }) => name === wanted).value;
    const templates = await templateSizes();
    const templateNodes = templates.reduce((sum, size) => sum + size, 0);
    const elements = {};
    for (const tag of tags) elements[tag] = await alive(tag);
    const kept = {
      elements,
      nodes: metric('Nodes') - templateNodes,
      templates: templates.length,
      templateNodes,
      listeners: metric('JSEventListeners'),
      documents: metric('Documents'),
      timers: await browser.evaluate(() => globalThis.timers.size),
      head: await browser.evaluate(() => document.head.querySelectorAll('script[type="application/ld+json"]').length),
    };
    return { kept, heap: metric('JSHeapUsedSize') };
  };

  /** Waits for all timers, and for what is to be done when the page is idle. */
  const settled = () =>
    browser.evaluate(async () => {
      while (globalThis.timers.size > 0) await new Promise((resolve) => requestAnimationFrame(resolve));
      // callbacks run in turn: those that were requested before have run then
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5000 }));
    });

  return { measure, settled };
};
