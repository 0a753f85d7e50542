// Without a connection the pages that were visited are still there, with the town's list of contacts, and say from which
// day they are; with one, what the network has comes first. A site that no longer keeps anything takes it away.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { after, before, test } from "node:test";

import { launch, served } from "./lib/served.mjs";

const repository = fileURLToPath(new URL("../..", import.meta.url));
let root, browser;
before(async () => {
  root = mkdtempSync(join(tmpdir(), "kairan-offline-"));
  cpSync(join(repository, "examples/mihon/content"), join(root, "content"), { recursive: true });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  rmSync(root, { recursive: true, force: true });
});

/** The example, built with a setting and served; it may be changed and built again at the same address. */
async function site(setting) {
  const file = join(root, "content/site.toml");
  const without = readFileSync(file, "utf8").replace(/^offline = .*\n/m, "");
  writeFileSync(file, `${setting}\n${without}`);
  return served("offline", relative(repository, root));
}

/** The site behind a door that can be shut: what a browser calls offline does not hold for its workers. */
async function behindDoor(site) {
  const door = { shut: false };
  const server = createServer(async (request, response) => {
    if (door.shut) return request.socket.destroy();
    const answer = await fetch(site.origin + request.url);
    response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  server.unref();
  door.origin = `http://127.0.0.1:${server.address().port}`;
  door.close = () => {
    server.closeAllConnections();
    server.close();
  };
  return door;
}

const pageOf = (site, kind) => site.pages.find((page) => page.kind === kind && page.lang === "ja").path;

/** Does something in a tab of its own: one that failed goes on to the browser's own page by itself. */
async function elsewhere(context, work) {
  const page = await context.newPage();
  await work(page);
  await page.close();
}

/** Waits until the worker holds a page. */
const kept = (page, path) =>
  page.waitForFunction(
    async (path) => (await caches.match(new URL(path, location.href).href)) !== undefined,
    path,
    { timeout: 60_000 },
  );

test("what was visited is there without a connection, with the list of contacts, and says its day", async () => {
  const own = await site("offline = true");
  const door = await behindDoor(own);
  const context = await browser.newContext();
  const page = await context.newPage();
  const [guide, contacts] = [pageOf(own, "guide"), pageOf(own, "contact_list")];
  await page.goto(door.origin + guide);
  assert.ok(await page.locator(".kept").isHidden());
  const title = await page.textContent("h1");
  await kept(page, guide);
  await kept(page, contacts);
  door.shut = true;
  await page.reload();
  assert.equal(await page.textContent("h1"), title);
  assert.match(await page.textContent(".kept"), /^令和\d+年\d+月\d+日（.曜日）に保存したページです。/);
  assert.ok(await page.locator(".kept").isVisible());
  // The page looks as it did.
  assert.ok(await page.evaluate(() => document.styleSheets.length > 0));
  await page.goto(door.origin + contacts);
  assert.ok(await page.locator(".kept").isVisible());
  // Nobody visited this one.
  const other = own.pages.find((page) => page.kind === "site_page").path;
  await elsewhere(context, (page) => assert.rejects(page.goto(door.origin + other)));
  // With a connection nothing old is shown, even if it has just changed.
  door.shut = false;
  const changed = join(own.folder, guide, "index.html");
  writeFileSync(changed, readFileSync(changed, "utf8").replace(/<h1[^>]*>/, "$&改訂 "));
  await page.goto(door.origin + guide);
  assert.match(await page.textContent("h1"), /^\s*改訂/);
  assert.ok(await page.locator(".kept").isHidden());
  await page.waitForFunction(async (path) => {
    const found = await caches.match(new URL(path, location.href).href);
    return (await found.text()).includes("改訂 ");
  }, guide);
  // What is gone is not kept.
  rmSync(changed);
  await elsewhere(context, (page) => page.goto(door.origin + guide).catch(() => {}));
  await page.goto(door.origin + contacts);
  await page.waitForFunction(async (path) => (await caches.match(new URL(path, location.href).href)) === undefined, guide);
  await context.close();
  door.close();
  own.close();
});

test("a site that keeps nothing any more takes away what was kept", async () => {
  const own = await site("offline = true");
  const context = await browser.newContext();
  const page = await context.newPage();
  const guide = pageOf(own, "guide");
  await page.goto(own.origin + guide);
  await kept(page, guide);
  const later = await site("offline = false");
  cpSync(later.folder, own.folder, { recursive: true });
  assert.ok(!readFileSync(join(later.folder, guide, "index.html"), "utf8").includes("offline"));
  await page.goto(own.origin + guide);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await page.waitForFunction(async () => (await caches.keys()).length === 0, undefined, { timeout: 60_000 });
  await page.goto(own.origin + guide);
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistrations()).length === 0);
  await context.close();
  own.close();
  later.close();
});

test("a site that says nothing of it has no worker", async () => {
  const own = await site("");
  assert.ok(!readFileSync(join(own.folder, pageOf(own, "guide"), "index.html"), "utf8").includes("offline"));
  assert.throws(() => readFileSync(join(own.folder, "offline-worker.js")));
  own.close();
});
