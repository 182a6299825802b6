// @ts-check
// Prints one line for every file of a folder: bytes, bytes by gzip, bytes by brotli, path; cells parted by tabs.
// Node brings both compressors; the standard library of Rust has neither.

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const folder = process.argv[2] ?? 'dist';
const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((it) => it.isFile());
const paths = files.map((it) => relative(folder, join(it.parentPath, it.name))).sort();
for (const path of paths) {
  const bytes = readFileSync(join(folder, path));
  const cells = [bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length];
  console.log([...cells, path.split(sep).join('/')].join('\t'));
}
