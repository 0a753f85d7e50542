// A site built into a folder of its own and served from there, and one browser to look at it.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

const here = fileURLToPath(new URL("..", import.meta.url));
export const kairan = process.env.KAIRAN ?? join(here, "../../target/debug/kairan");
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webmanifest": "application/manifest+json",
};

/** Builds the site at a folder of this repository and serves it: `{ name, folder, origin, pages, close }`. */
export async function served(name, root, ...more) {
  assert.ok(existsSync(kairan), `${kairan} is not there: run cargo build`);
  const folder = mkdtempSync(join(tmpdir(), `kairan-${name}-`));
  execFileSync(kairan, ["build", "--root", join(here, "../..", root), "--out", folder, ...more], { stdio: "pipe" });
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    const there = existsSync(file) && statSync(file).isFile();
    response.writeHead(there ? 200 : 404, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    response.end(there ? readFileSync(file) : "");
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  // A test that fails before it closes its site is no reason to wait for ever.
  server.unref();
  return {
    name,
    folder,
    origin: `http://127.0.0.1:${server.address().port}`,
    pages: pagesOf(folder),
    close() {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Every page with its type (the class of its body), language and size, by address. */
function pagesOf(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".html"));
  return files.sort().flatMap((file) => {
    const html = readFileSync(join(folder, file), "utf8");
    const kind = html.match(/<body class="kind-(\w+)/)?.[1];
    const lang = html.match(/<html lang="([\w-]+)/)?.[1];
    // A page that leads elsewhere at once cannot be looked at; one that says its page ended can.
    if (html.includes('http-equiv="refresh"')) return [];
    return kind ? [{ path: `/${file.replace(/(^|\/)index\.html$/, "$1")}`, kind, lang, size: html.length }] : [];
  });
}

/** The one browser of a file of tests. */
export const launch = () => chromium.launch({ executablePath, args: ["--no-sandbox"] });

/** Calls `work` with every item, two at a time. */
export async function pairwise(items, work) {
  const rest = [...items];
  const one = async () => {
    while (rest.length > 0) await work(rest.shift());
  };
  await Promise.all([one(), one()]);
}

/** Findings of a test, each naming page, rule and element; the same one on many pages is told once. */
export class Findings {
  #found = new Map();

  add(page, rule, element) {
    const key = `${rule} · ${element}`;
    this.#found.set(key, [...(this.#found.get(key) ?? []), page]);
  }

  /** Fails where there are any. */
  none() {
    const lines = [...this.#found].map(([what, pages]) => {
      const more = pages.length > 1 ? ` (and ${pages.length - 1} more)` : "";
      return `${pages[0]}${more} · ${what}`;
    });
    assert.ok(lines.length === 0, `${lines.length} findings\n${lines.sort().slice(0, 60).join("\n")}`);
  }
}
