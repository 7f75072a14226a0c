/*!
astro 7.3.5, https://astro.build: the script of its component ClientRouter (components/ClientRouter.astro,
dist/transitions/router.js, events.js and swap-functions.js), bundled as in a build of a site. A copy, because the package
has 300 dependencies. For tests alone.

MIT License

Copyright (c) 2021 Fred K. Schott

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
*/
var internalFetchHeaders = {};

var SERVER_ISLAND_START = "[if astro]>server-island-start<![endif]";

var PERSIST_ATTR = "data-astro-transition-persist", NON_OVERRIDABLE_ASTRO_ATTRS = ["data-astro-transition", "data-astro-transition-fallback"];
var scriptsAlreadyRan = /* @__PURE__ */ new Set();
function detectScriptExecuted(script) {
  let key = script.src ? new URL(script.src, location.href).href : script.textContent;
  return scriptsAlreadyRan.has(key) ? !0 : (scriptsAlreadyRan.add(key), !1);
}
function deselectScripts(doc) {
  for (let s2 of doc.scripts)
    // Check if the script should be rerun regardless of it being the same
    !s2.hasAttribute("data-astro-rerun") && // Check if the script has already been executed
    detectScriptExecuted(s2) && (s2.dataset.astroExec = "");
}
function swapRootAttributes(newDoc) {
  let currentRoot = document.documentElement, nonOverridableAstroAttributes = [...currentRoot.attributes].filter(
    ({ name }) => (currentRoot.removeAttribute(name), NON_OVERRIDABLE_ASTRO_ATTRS.includes(name))
  );
  [...newDoc.documentElement.attributes, ...nonOverridableAstroAttributes].forEach(
    ({ name, value }) => currentRoot.setAttribute(name, value)
  );
}
function swapHeadElements(doc) {
  let relevantNodes = (parent, what = "both") => [
    ...[...parent.childNodes].filter(
      (child) => child.nodeType === 8 && child.textContent === SERVER_ISLAND_START || what === "both" && child.nodeType === 1
    )
  ];
  for (let el of Array.from(document.head.children)) {
    let newEl = persistedHeadElement(el, doc);
    newEl ? newEl.remove() : el.remove();
  }
  relevantNodes(document.head, "commentsOnly").forEach((node) => node.remove()), document.head.append(...relevantNodes(doc.head));
}
function swapBodyElement(newElement, oldElement) {
  let persistPairs = [], docEl = oldElement.ownerDocument.documentElement, liveMedia = new Set(oldElement.querySelectorAll("video, audio")), moveBefore = typeof docEl.moveBefore == "function" ? (parent, node, child) => parent.moveBefore(node, child) : null;
  for (let el of oldElement.querySelectorAll(`[${PERSIST_ATTR}]`)) {
    let id = el.getAttribute(PERSIST_ATTR), newEl = newElement.querySelector(`[${PERSIST_ATTR}="${id}"]`);
    newEl && (persistPairs.push({ old: el, newTarget: newEl }), moveBefore ? moveBefore(docEl, el, null) : docEl.appendChild(el));
  }
  oldElement.replaceWith(newElement);
  for (let { old: el, newTarget } of persistPairs)
    moveBefore ? (moveBefore(newTarget.parentNode, el, newTarget), newTarget.remove()) : newTarget.replaceWith(el), newTarget.localName === "astro-island" && shouldCopyProps(el) && !isSameProps(el, newTarget) && (el.setAttribute("ssr", ""), el.setAttribute("props", newTarget.getAttribute("props")));
  attachShadowRoots(newElement), reifyMediaElements(newElement, liveMedia);
}
function reifyMediaElements(root, liveMedia) {
  for (let media of root.querySelectorAll("video, audio")) {
    if (liveMedia.has(media)) continue;
    let fresh = document.createElement(media.localName);
    for (let attr of media.attributes)
      fresh.setAttribute(attr.name, attr.value);
    fresh.innerHTML = media.innerHTML, media.replaceWith(fresh);
  }
}
function attachShadowRoots(root) {
  root.querySelectorAll("template[shadowrootmode]").forEach((template) => {
    let mode = template.getAttribute("shadowrootmode"), parent = template.parentNode;
    if ((mode === "closed" || mode === "open") && parent instanceof HTMLElement) {
      if (parent.shadowRoot) {
        template.remove();
        return;
      }
      let shadowRoot = parent.attachShadow({ mode });
      shadowRoot.appendChild(template.content), template.remove(), attachShadowRoots(shadowRoot);
    }
  });
}
var saveFocus = () => {
  let activeElement = document.activeElement;
  if (activeElement?.closest(`[${PERSIST_ATTR}]`)) {
    if (activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement) {
      let start = activeElement.selectionStart, end = activeElement.selectionEnd;
      return () => restoreFocus({ activeElement, start, end });
    }
    return () => restoreFocus({ activeElement });
  } else
    return () => restoreFocus({ activeElement: null });
}, restoreFocus = ({ activeElement, start, end }) => {
  activeElement && (activeElement.focus(), (activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement) && (typeof start == "number" && (activeElement.selectionStart = start), typeof end == "number" && (activeElement.selectionEnd = end)));
};
var persistedHeadElement = (el, newDoc) => {
  let id = el.getAttribute(PERSIST_ATTR), newEl = id && newDoc.head.querySelector(`[${PERSIST_ATTR}="${id}"]`);
  if (newEl)
    return newEl;
  if (el.matches("link[rel=stylesheet]")) {
    let href = el.getAttribute("href");
    return newDoc.head.querySelector(`link[rel=stylesheet][href="${href}"]`);
  }
  if (el.tagName === "STYLE" && el.textContent) {
    let styles = newDoc.head.querySelectorAll("style");
    for (let s of styles)
      if (s.textContent === el.textContent)
        return s;
  }
  if (el.matches("link[rel=preload][as=font]")) {
    let href = el.getAttribute("href");
    return newDoc.head.querySelector(`link[rel=preload][as=font][href="${href}"]`);
  }
  return null;
}, shouldCopyProps = (el) => {
  let persistProps = el.dataset.astroTransitionPersistProps;
  return persistProps == null || persistProps === "false";
}, isSameProps = (oldEl, newEl) => oldEl.getAttribute("props") === newEl.getAttribute("props");
var swap = (doc) => {
  deselectScripts(doc), swapRootAttributes(doc), swapHeadElements(doc);
  let restoreFocusFunction = saveFocus();
  swapBodyElement(doc.body, document.body), restoreFocusFunction();
};

var triggerEvent = (name) => document.dispatchEvent(new Event(name)), onPageLoad = () => triggerEvent("astro:page-load"), BeforeEvent = class extends Event {
  from;
  to;
  direction;
  navigationType;
  sourceElement;
  info;
  newDocument;
  signal;
  constructor(type, eventInitDict, from, to, direction, navigationType, sourceElement, info, newDocument, signal) {
    super(type, eventInitDict), this.from = from, this.to = to, this.direction = direction, this.navigationType = navigationType, this.sourceElement = sourceElement, this.info = info, this.newDocument = newDocument, this.signal = signal, Object.defineProperties(this, {
      from: { enumerable: !0 },
      to: { enumerable: !0, writable: !0 },
      direction: { enumerable: !0, writable: !0 },
      navigationType: { enumerable: !0 },
      sourceElement: { enumerable: !0 },
      info: { enumerable: !0 },
      newDocument: { enumerable: !0, writable: !0 },
      signal: { enumerable: !0 }
    });
  }
}, TransitionBeforePreparationEvent = class extends BeforeEvent {
  formData;
  loader;
  constructor(from, to, direction, navigationType, sourceElement, info, newDocument, signal, formData, loader) {
    super(
      "astro:before-preparation",
      { cancelable: !0 },
      from,
      to,
      direction,
      navigationType,
      sourceElement,
      info,
      newDocument,
      signal
    ), this.formData = formData, this.loader = loader.bind(this, this), Object.defineProperties(this, {
      formData: { enumerable: !0 },
      loader: { enumerable: !0, writable: !0 }
    });
  }
}, TransitionBeforeSwapEvent = class extends BeforeEvent {
  direction;
  viewTransition;
  swap;
  constructor(afterPreparation, viewTransition) {
    super(
      "astro:before-swap",
      void 0,
      afterPreparation.from,
      afterPreparation.to,
      afterPreparation.direction,
      afterPreparation.navigationType,
      afterPreparation.sourceElement,
      afterPreparation.info,
      afterPreparation.newDocument,
      afterPreparation.signal
    ), this.direction = afterPreparation.direction, this.viewTransition = viewTransition, this.swap = () => swap(this.newDocument), Object.defineProperties(this, {
      direction: { enumerable: !0 },
      viewTransition: { enumerable: !0 },
      swap: { enumerable: !0, writable: !0 }
    });
  }
};
async function doPreparation(from, to, direction, navigationType, sourceElement, info, signal, formData, defaultLoader) {
  let event = new TransitionBeforePreparationEvent(
    from,
    to,
    direction,
    navigationType,
    sourceElement,
    info,
    window.document,
    signal,
    formData,
    defaultLoader
  );
  return document.dispatchEvent(event) && (await event.loader(), event.defaultPrevented || (triggerEvent("astro:after-preparation"), event.navigationType !== "traverse" && updateScrollPosition({ scrollX, scrollY }))), event;
}
var updateScrollPosition = (positions) => {
  history.state && (history.scrollRestoration = "manual", history.replaceState({ ...history.state, ...positions }, ""));
};
async function doSwap(afterPreparation, viewTransition, afterDispatch) {
  let event = new TransitionBeforeSwapEvent(afterPreparation, viewTransition);
  return document.dispatchEvent(event), afterDispatch && await afterDispatch(), event.swap(), event;
}

var inBrowser = !0, supportsViewTransitions = inBrowser && !!document.startViewTransition, transitionEnabledOnThisPage = () => inBrowser && !!document.querySelector('[name="astro-view-transitions-enabled"]'), samePage = (thisLocation, otherLocation) => thisLocation.pathname === otherLocation.pathname && thisLocation.search === otherLocation.search, mostRecentNavigation, mostRecentTransition, originalLocation, announce = () => {
  let div = document.createElement("div");
  div.setAttribute("aria-live", "assertive"), div.setAttribute("aria-atomic", "true"), div.className = "astro-route-announcer", document.body.append(div), setTimeout(
    () => {
      let title = document.title || document.querySelector("h1")?.textContent || location.pathname;
      div.textContent = title;
    },
    // Much thought went into this magic number; the gist is that screen readers
    // need to see that the element changed and might not do so if it happens
    // too quickly.
    60
  );
}, PERSIST_ATTR2 = "data-astro-transition-persist", DIRECTION_ATTR = "data-astro-transition", OLD_NEW_ATTR = "data-astro-transition-fallback";
var parser, currentHistoryIndex = 0;
inBrowser && (history.state ? (currentHistoryIndex = history.state.index, scrollTo({ left: history.state.scrollX, top: history.state.scrollY })) : transitionEnabledOnThisPage() && (history.replaceState({ index: currentHistoryIndex, scrollX, scrollY }, ""), history.scrollRestoration = "manual"));
async function fetchHTML(href, init2) {
  try {
    let headers = new Headers(init2?.headers);
    for (let [key, value] of Object.entries(internalFetchHeaders))
      headers.set(key, value);
    let res = await fetch(href, { ...init2, headers }), mediaType = (res.headers.get("content-type") ?? "").split(";", 1)[0].trim();
    return mediaType !== "text/html" && mediaType !== "application/xhtml+xml" ? null : {
      html: await res.text(),
      redirected: res.redirected ? res.url : void 0,
      mediaType
    };
  } catch {
    return null;
  }
}
function getFallback() {
  let el = document.querySelector('[name="astro-view-transitions-fallback"]');
  return el ? el.getAttribute("content") : "animate";
}
function runScripts() {
  let wait = Promise.resolve(), needsWaitForInlineModuleScript = !1;
  for (let script of document.getElementsByTagName("script"))
    script.dataset.astroExec === void 0 && script.getAttribute("type") === "module" && (needsWaitForInlineModuleScript = script.getAttribute("src") === null);
  needsWaitForInlineModuleScript && document.body.insertAdjacentHTML(
    "beforeend",
    '<script type="module" src="data:application/javascript,"/>'
  );
  for (let script of document.getElementsByTagName("script")) {
    if (script.dataset.astroExec === "") continue;
    let type = script.getAttribute("type");
    if (type && type !== "module" && type !== "text/javascript") continue;
    let newScript = document.createElement("script");
    newScript.innerHTML = script.innerHTML;
    for (let attr of script.attributes) {
      if (attr.name === "src") {
        let p = new Promise((r) => {
          newScript.onload = newScript.onerror = r;
        });
        wait = wait.then(() => p);
      }
      newScript.setAttribute(attr.name, attr.value);
    }
    newScript.dataset.astroExec = "", script.replaceWith(newScript);
  }
  return wait;
}
var moveToLocation = (to, from, options, pageTitleForBrowserHistory, historyState) => {
  let intraPage = samePage(from, to), targetPageTitle = document.title;
  document.title = pageTitleForBrowserHistory;
  let scrolledToTop = !1;
  if (to.href !== location.href && !historyState)
    if (options.history === "replace") {
      let current = history.state;
      history.replaceState(
        {
          ...options.state,
          index: current.index,
          scrollX: current.scrollX,
          scrollY: current.scrollY
        },
        "",
        to.href
      );
    } else
      history.pushState(
        { ...options.state, index: ++currentHistoryIndex, scrollX: 0, scrollY: 0 },
        "",
        to.href
      );
  if (document.title = targetPageTitle, originalLocation = to, intraPage || (scrollTo({ left: 0, top: 0, behavior: "instant" }), scrolledToTop = !0), historyState)
    scrollTo(historyState.scrollX, historyState.scrollY);
  else {
    if (to.hash) {
      history.scrollRestoration = "auto";
      let savedState = history.state;
      location.href = to.href, history.state || (history.replaceState(savedState, ""), intraPage && window.dispatchEvent(new PopStateEvent("popstate")));
    } else
      scrolledToTop || scrollTo({ left: 0, top: 0, behavior: "instant" });
    history.scrollRestoration = "manual";
  }
};
function preloadStyleLinks(newDocument) {
  let links = [];
  for (let el of newDocument.querySelectorAll("head link[rel=stylesheet]"))
    if (!document.querySelector(
      `[${PERSIST_ATTR2}="${el.getAttribute(
        PERSIST_ATTR2
      )}"], link[rel=stylesheet][href="${el.getAttribute("href")}"]`
    )) {
      let c = document.createElement("link");
      c.setAttribute("rel", "preload"), c.setAttribute("as", "style"), c.setAttribute("href", el.getAttribute("href")), links.push(
        new Promise((resolve) => {
          ["load", "error"].forEach((evName) => c.addEventListener(evName, resolve)), document.head.append(c);
        })
      );
    }
  return links;
}
async function updateDOM(preparationEvent, options, currentTransition, historyState, fallback) {
  async function animate(phase) {
    function isInfinite(animation) {
      let effect = animation.effect;
      return !effect || !(effect instanceof KeyframeEffect) || !effect.target ? !1 : window.getComputedStyle(effect.target, effect.pseudoElement).animationIterationCount === "infinite";
    }
    let currentAnimations = document.getAnimations();
    document.documentElement.setAttribute(OLD_NEW_ATTR, phase);
    let newAnimations = document.getAnimations().filter(
      (a) => !currentAnimations.includes(a) && !isInfinite(a)
    );
    return Promise.allSettled(newAnimations.map((a) => a.finished));
  }
  let animateFallbackOld = async () => {
    if (fallback === "animate" && !currentTransition.transitionSkipped && !preparationEvent.signal.aborted)
      try {
        await animate("old");
      } catch {
      }
  }, pageTitleForBrowserHistory = document.title, swapEvent = await doSwap(
    preparationEvent,
    currentTransition.viewTransition,
    animateFallbackOld
  );
  moveToLocation(swapEvent.to, swapEvent.from, options, pageTitleForBrowserHistory, historyState), triggerEvent("astro:after-swap"), fallback === "animate" && !currentTransition.transitionSkipped && !swapEvent.signal.aborted ? animate("new").finally(() => currentTransition.viewTransitionFinished()) : currentTransition.viewTransitionFinished?.();
}
function abortAndRecreateMostRecentNavigation() {
  return mostRecentNavigation?.controller.abort(), mostRecentNavigation = {
    controller: new AbortController()
  };
}
async function transition(direction, from, to, options, historyState, hasUAVisualTransition = !1) {
  let currentNavigation = abortAndRecreateMostRecentNavigation();
  if (!transitionEnabledOnThisPage() || location.origin !== to.origin) {
    currentNavigation === mostRecentNavigation && (mostRecentNavigation = void 0), location.href = to.href;
    return;
  }
  let navigationType = historyState ? "traverse" : options.history === "replace" ? "replace" : "push";
  if (navigationType !== "traverse" && updateScrollPosition({ scrollX, scrollY }), samePage(from, to) && !options.formData && (direction !== "back" && to.hash || direction === "back" && from.hash)) {
    moveToLocation(to, from, options, document.title, historyState), currentNavigation === mostRecentNavigation && (mostRecentNavigation = void 0);
    return;
  }
  let prepEvent = await doPreparation(
    from,
    to,
    direction,
    navigationType,
    options.sourceElement,
    options.info,
    currentNavigation.controller.signal,
    options.formData,
    defaultLoader
  );
  if (prepEvent.defaultPrevented || prepEvent.signal.aborted) {
    currentNavigation === mostRecentNavigation && (mostRecentNavigation = void 0), prepEvent.signal.aborted || (location.href = to.href);
    return;
  }
  async function defaultLoader(preparationEvent) {
    let href = preparationEvent.to.href, init2 = { signal: preparationEvent.signal };
    if (preparationEvent.formData) {
      init2.method = "POST";
      let form = preparationEvent.sourceElement instanceof HTMLFormElement ? preparationEvent.sourceElement : preparationEvent.sourceElement instanceof HTMLElement && "form" in preparationEvent.sourceElement ? preparationEvent.sourceElement.form : preparationEvent.sourceElement?.closest("form");
      init2.body = from !== void 0 && Reflect.get(HTMLFormElement.prototype, "attributes", form).getNamedItem("enctype")?.value === "application/x-www-form-urlencoded" ? new URLSearchParams(preparationEvent.formData) : preparationEvent.formData;
    }
    let response = await fetchHTML(href, init2);
    if (response === null) {
      preparationEvent.preventDefault();
      return;
    }
    if (response.redirected) {
      let redirectedTo = new URL(response.redirected);
      if (redirectedTo.origin !== preparationEvent.to.origin) {
        preparationEvent.preventDefault();
        return;
      }
      let fragment = preparationEvent.to.hash;
      preparationEvent.to = redirectedTo, preparationEvent.to.hash = fragment;
    }
    if (parser ??= new DOMParser(), preparationEvent.newDocument = parser.parseFromString(response.html, response.mediaType), preparationEvent.newDocument.querySelectorAll("noscript").forEach((el) => el.remove()), !preparationEvent.newDocument.querySelector('[name="astro-view-transitions-enabled"]') && !preparationEvent.formData) {
      preparationEvent.preventDefault();
      return;
    }
    let links = preloadStyleLinks(preparationEvent.newDocument);
    links.length && !preparationEvent.signal.aborted && await Promise.all(links);
  }
  async function abortAndRecreateMostRecentTransition() {
    if (mostRecentTransition && mostRecentTransition.viewTransition) {
      try {
        mostRecentTransition.viewTransition.skipTransition();
      } catch {
      }
      try {
        await mostRecentTransition.viewTransition.updateCallbackDone;
      } catch {
      }
    }
    return mostRecentTransition = { transitionSkipped: !1 };
  }
  let currentTransition = await abortAndRecreateMostRecentTransition();
  if (prepEvent.signal.aborted) {
    currentNavigation === mostRecentNavigation && (mostRecentNavigation = void 0);
    return;
  }
  if (document.documentElement.setAttribute(DIRECTION_ATTR, prepEvent.direction), supportsViewTransitions && !hasUAVisualTransition)
    currentTransition.viewTransition = document.startViewTransition(
      async () => await updateDOM(prepEvent, options, currentTransition, historyState)
    );
  else {
    let updateDone = (async () => {
      await Promise.resolve(), await updateDOM(
        prepEvent,
        options,
        currentTransition,
        historyState,
        hasUAVisualTransition ? "swap" : getFallback()
      );
    })();
    currentTransition.viewTransition = {
      updateCallbackDone: updateDone,
      // this is about correct
      ready: updateDone,
      // good enough
      // Finished promise could have been done better: finished rejects iff updateDone does.
      // Our simulation always resolves, never rejects.
      finished: new Promise((r) => currentTransition.viewTransitionFinished = r),
      // see end of updateDOM
      skipTransition: () => {
        currentTransition.transitionSkipped = !0, document.documentElement.removeAttribute(OLD_NEW_ATTR);
      },
      types: /* @__PURE__ */ new Set()
      // empty by default
    };
  }
  currentTransition.viewTransition?.updateCallbackDone.finally(async () => {
    await runScripts(), onPageLoad(), announce();
  }), currentTransition.viewTransition?.finished.finally(() => {
    currentTransition.viewTransition = void 0, currentTransition === mostRecentTransition && (mostRecentTransition = void 0), currentNavigation === mostRecentNavigation && (mostRecentNavigation = void 0), document.documentElement.removeAttribute(DIRECTION_ATTR), document.documentElement.removeAttribute(OLD_NEW_ATTR);
  });
  try {
    await currentTransition.viewTransition?.updateCallbackDone;
  } catch (e) {
    let err = e;
    console.log("[astro]", err.name, err.message, err.stack);
  }
}
var navigateOnServerWarned = !1;
async function navigate(href, options) {
  if (inBrowser === !1) {
    if (!navigateOnServerWarned) {
      let warning = new Error(
        "The view transitions client API was called during a server side render. This may be unintentional as the navigate() function is expected to be called in response to user interactions. Please make sure that your usage is correct."
      );
      warning.name = "Warning", console.warn(warning), navigateOnServerWarned = !0;
    }
    return;
  }
  await transition("forward", originalLocation, new URL(href, location.href), options ?? {});
}
function onPopState(ev) {
  if (!transitionEnabledOnThisPage() && ev.state) {
    location.reload();
    return;
  }
  if (ev.state === null)
    return;
  let state = history.state, nextIndex = state.index, direction = nextIndex > currentHistoryIndex ? "forward" : "back";
  currentHistoryIndex = nextIndex, transition(
    direction,
    originalLocation,
    new URL(location.href),
    {},
    state,
    ev.hasUAVisualTransition
  );
}
var onScrollEnd = () => {
  history.state && (scrollX !== history.state.scrollX || scrollY !== history.state.scrollY) && updateScrollPosition({ scrollX, scrollY });
};
if (inBrowser) {
  if (supportsViewTransitions || getFallback() !== "none")
    if (originalLocation = new URL(location.href), addEventListener("popstate", onPopState), addEventListener("load", onPageLoad), "onscrollend" in window) addEventListener("scrollend", onScrollEnd);
    else {
      let intervalId, lastY, lastX, lastIndex, scrollInterval = () => {
        if (lastIndex !== history.state?.index) {
          clearInterval(intervalId), intervalId = void 0;
          return;
        }
        if (lastY === scrollY && lastX === scrollX) {
          clearInterval(intervalId), intervalId = void 0, onScrollEnd();
          return;
        } else
          lastY = scrollY, lastX = scrollX;
      };
      addEventListener(
        "scroll",
        () => {
          intervalId === void 0 && (lastIndex = history.state?.index, lastY = scrollY, lastX = scrollX, intervalId = window.setInterval(scrollInterval, 50));
        },
        { passive: !0 }
      );
    }
  for (let script of document.getElementsByTagName("script"))
    detectScriptExecuted(script), script.dataset.astroExec = "";
}

var lastClickedElementLeavingWindow = null;
function getFallback2() {
  let el = document.querySelector('[name="astro-view-transitions-fallback"]');
  return el ? el.getAttribute("content") : "animate";
}
function isReloadEl(el) {
  return el.dataset.astroReload !== void 0;
}
var leavesWindow = (ev) => ev.button && ev.button !== 0 || // left clicks only
ev.metaKey || // new tab (mac)
ev.ctrlKey || // new tab (windows)
ev.altKey || // download
ev.shiftKey;
(supportsViewTransitions || getFallback2() !== "none") && (document.addEventListener("click", (ev) => {
  let link = ev.target;
  if (lastClickedElementLeavingWindow = leavesWindow(ev) ? link : null, ev.composed && (link = ev.composedPath()[0]), link instanceof Element && (link = link.closest("a, area")), !(link instanceof HTMLAnchorElement) && !(link instanceof SVGAElement) && !(link instanceof HTMLAreaElement))
    return;
  let linkTarget = link instanceof HTMLElement ? link.target : link.target.baseVal, href = link instanceof HTMLElement ? link.href : link.href.baseVal, origin = new URL(href, location.href).origin;
  isReloadEl(link) || link.hasAttribute("download") || !link.href || linkTarget && linkTarget !== "_self" || origin !== location.origin || lastClickedElementLeavingWindow || ev.defaultPrevented || (ev.preventDefault(), navigate(href, {
    history: link.dataset.astroHistory === "replace" ? "replace" : "auto",
    sourceElement: link
  }));
}), document.addEventListener("submit", (ev) => {
  let el = ev.target, submitter = ev.submitter, clickedWithKeys = submitter && submitter === lastClickedElementLeavingWindow;
  if (lastClickedElementLeavingWindow = null, el.tagName !== "FORM" || ev.defaultPrevented || isReloadEl(el) || clickedWithKeys)
    return;
  let form = el, formData = new FormData(form, submitter), formAction = typeof form.action == "string" ? form.action : form.getAttribute("action"), formMethod = typeof form.method == "string" ? form.method : form.getAttribute("method"), action = submitter?.getAttribute("formaction") ?? formAction ?? location.pathname, method = submitter?.getAttribute("formmethod") ?? formMethod ?? "get";
  if (method === "dialog" || location.origin !== new URL(action, location.href).origin)
    return;
  let options = { sourceElement: submitter ?? form };
  if (method === "get") {
    let params = new URLSearchParams(formData), url = new URL(action);
    url.search = params.toString(), action = url.toString();
  } else
    options.formData = formData;
  ev.preventDefault(), navigate(action, options);
}));
