// @ts-check
// Starts the reader. A failure of any kind uncovers the notice that stands in index.html; the article below it is the
// page's own and stays. Written as promises: kernels before Chromium 89 know no top-level await.

// Formats in and out are a module of their own, fetched when the page first asks for one. A failure is not kept, and
// the next attempt has another address, because some browsers keep it.
let files;
let attempts = 0;
globalThis.fazhiFiles = (what, ...order) => {
  files = files || import(`./fazhi-files.js?${attempts}`).then(fetched);
  files.catch(() => {
    files = undefined;
    attempts += 1;
  });
  return files.then((glue) => glue[what](...order));
};

async function fetched(glue) {
  await glue.default({ module_or_path: new URL("fazhi-files_bg.wasm", import.meta.url) });
  return glue;
}

import("./fazhi-viewer.js")
  .then((glue) => glue.default({ module_or_path: new URL("fazhi-viewer_bg.wasm", import.meta.url) }))
  .catch((reason) => {
    console.error(reason);
    document.querySelector("[data-state]")?.setAttribute("data-state", "error");
    const fault = document.getElementById("fault");
    if (fault) {
      fault.hidden = false;
    }
  });
