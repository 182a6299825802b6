// @ts-check
// Starts the reader. A failure of any kind uncovers the notice that stands in index.html; the article below it is the
// page's own and stays. Written as promises: kernels before Chromium 89 know no top-level await.

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
