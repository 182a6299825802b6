// What the page's own scripts import and only a build brings forth.

declare module '*/fazhi-viewer.js' {
  export default function init(options: { module_or_path: string | URL }): Promise<unknown>;
}

/** Formats in and out, set by static/boot.js for the program. */
declare var fazhiFiles: (what: string, ...order: unknown[]) => Promise<unknown>;
