// @ts-check
// Dresses the page by the reader's settings, the first time before the first paint, and starts the reader.
// Written as promises: kernels before Chromium 89 know no top-level await.

{
  const NAME = "fazhi-settings";
  const root = document.documentElement;
  const address = /** @type {HTMLScriptElement} */ (document.currentScript).src;

  // A media query measures by the browser's own type, whatever size the page has. Where the page is larger, its breakpoints
  // move along, as they do when the browser zooms; 长者版 has the one column of a phone at any width.
  /** @type {[CSSMediaRule, string][]} */
  const rules = [];
  try {
    for (const sheet of document.styleSheets) {
      for (const it of sheet.cssRules) if (it instanceof CSSMediaRule) rules.push([it, it.media.mediaText]);
    }
  } catch {
    // From a file the browser does not show its rules: breakpoints stay where they are.
  }

  const wear = () => {
    const chosen = Object.fromEntries((root.dataset.settings ?? "").split(" ").map((it) => it.split("=")));
    for (const name of ["theme", "size", "plain", "notes"]) root.setAttribute(`data-${name}`, chosen[name] ?? "");
    const by = chosen.plain ? 99 : chosen.size === "huge" ? 1.5 : chosen.size ? 1.25 : 1;
    for (const [rule, text] of rules) {
      rule.media.mediaText = text.replace(/(width: )([\d.]+)rem/g, (_, what, width) => `${what}${width * by}rem`);
    }
    return chosen;
  };

  let kept = "";
  try {
    kept = localStorage.getItem(NAME) ?? "";
  } catch {
    // Storage is blocked: the page looks as it comes.
  }
  if (kept) {
    root.dataset.settings = kept;
    wear();
  }

  new MutationObserver(() => {
    root.lang = wear().lang ?? "zh-CN";
    const line = root.dataset.settings ?? "";
    try {
      if (line !== kept) localStorage.setItem(NAME, line);
      kept = line;
    } catch {
      root.dataset.unkept = "";
    }
    // Notes in the margin find their places anew.
    dispatchEvent(new Event("resize"));
  }).observe(root, { attributeFilter: ["data-settings"] });

  // A failure of any kind uncovers the notice that stands in index.html; the article below it is the page's own and stays.
  const parsed = new Promise((done) => addEventListener("DOMContentLoaded", done));
  Promise.all([import("./fazhi-viewer.js"), parsed])
    .then(([glue]) => glue.default({ module_or_path: new URL("fazhi-viewer_bg.wasm", address) }))
    .catch((reason) => {
      console.error(reason);
      document.querySelector("[data-state]")?.setAttribute("data-state", "error");
      const fault = document.getElementById("fault");
      if (fault) {
        fault.hidden = false;
      }
    });

  // Formats in and out are a module of their own, fetched when the page first asks for one. A failure is not kept, and
  // the next attempt has another address, because some browsers keep it.
  /** @type {Promise<any> | undefined} */
  let files;
  let attempts = 0;
  /** @param {any} glue */
  const fetched = async (glue) => {
    await glue.default({ module_or_path: new URL("fazhi-files_bg.wasm", address) });
    return glue;
  };
  globalThis.fazhiFiles = (/** @type {string} */ what, /** @type {unknown[]} */ ...order) => {
    const module = files || import(`./fazhi-files.js?${attempts}`).then(fetched);
    files = module;
    module.catch(() => {
      files = undefined;
      attempts += 1;
    });
    return module.then((glue) => glue[what](...order));
  };
}
