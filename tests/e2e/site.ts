// Serves dist/ as the strictest portal would: at the root and below a sub-path, under a policy that allows no inline
// script or style, no eval and no plain string where the browser expects markup.

import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the page is found: both must work. */
export const BASES = ['/', '/deep/path/'] as const;

/** The same as in Trunk.toml. */
export const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/** A running server. */
export interface Site {
  origin: string;
  close(): Promise<void>;
}

/** Starts a server at a free port of this machine. */
export async function serveSite(): Promise<Site> {
  const server = createServer(async (request, response) => {
    const file = fileOf(request.url ?? '/');
    const body = await readFile(file).catch(() => undefined);
    response.setHeader('Content-Security-Policy', POLICY);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.writeHead(body === undefined ? 404 : 200).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => stop(server) };
}

function fileOf(url: string): string {
  // `normalize` of an absolute path never climbs above its root.
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  const base = BASES.findLast((it) => path.startsWith(it)) ?? '/';
  const rest = path.slice(base.length);
  return join(DIST, rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest);
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
