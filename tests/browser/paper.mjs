// The sample site on paper: what is made for one A4 prints on one, in letters that can be read; and what a reader
// may send on works without script, and is copied with it.
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { launch, served } from "./lib/served.mjs";

let site, folder, origin, browser;

before(async () => {
  site = await served("paper", ".");
  ({ folder, origin } = site);
  browser = await launch();
});

after(async () => {
  await browser?.close();
  site?.close();
});

const folders = (path) =>
  readdirSync(join(folder, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
const cities = () => folders("").filter((name) => existsSync(join(folder, name, "contacts/print")));

/** How many A4 sheets a page prints on, and the smallest letters of its main part, in points. */
async function printed(page, path) {
  await page.goto(origin + path);
  await page.emulateMedia({ media: "print" });
  const pdf = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
  const sheets = [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
  const smallest = await page.evaluate(() => {
    const texts = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
    let least = Infinity;
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement;
      if (!texts.currentNode.data.trim() || !parent.checkVisibility()) continue;
      least = Math.min(least, parseFloat(getComputedStyle(parent).fontSize) * 0.75);
    }
    return least;
  });
  return { sheets, smallest };
}

async function all(paths, least) {
  const page = await browser.newPage({ colorScheme: "dark" });
  for (const path of paths) {
    const { sheets, smallest } = await printed(page, path);
    assert.equal(sheets, 1, `${path} takes ${sheets} sheets`);
    assert.ok(smallest >= least, `${path}: ${smallest} pt`);
  }
  await page.close();
}

test("a city's windows stand on one sheet, in 10 pt at least", async () => {
  await all(cities().map((city) => `/${city}/contacts/print/`), 9.99);
});

test("a city's home stands on one sheet", async () => {
  await all(cities().map((city) => `/${city}/`), 8.99);
});

test("a concern in large letters stands on one sheet, in 14 pt at least", async () => {
  const paths = cities().flatMap((city) =>
    folders(`${city}/contacts/concern`).map((topic) => `/${city}/contacts/concern/${topic}/large/`),
  );
  assert.ok(paths.length > 100);
  await all(paths, 13.99);
});

test("a month of lectures stands on one sheet", async () => {
  const months = cities()
    .filter((city) => existsSync(join(folder, city, "lectures")))
    .flatMap((city) =>
      folders(`${city}/lectures`)
        .filter((name) => /^20\d\d-\d\d$/.test(name))
        .map((month) => `/${city}/lectures/${month}/`),
    );
  assert.ok(months.length > 20);
  await all(months, 7);
});

test("a printed page is black on white, with its address and a code, and without navigation", async () => {
  const page = await browser.newPage({ colorScheme: "dark" });
  await page.goto(`${origin}/okegawa/contacts/concern/home-dental/`);
  assert.equal(await page.locator(".paper").isVisible(), false);
  await page.emulateMedia({ media: "print" });
  const colors = await page.evaluate(() => {
    const style = getComputedStyle(document.body);
    return [style.color, style.backgroundColor];
  });
  assert.deepEqual(colors, ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
  assert.ok(await page.locator(".paper svg").isVisible());
  assert.match(await page.locator(".paper-address").innerText(), /^https:\/\//);
  for (const nav of await page.locator("nav").all()) assert.equal(await nav.isVisible(), false);
  await page.close();
});

test("a window is sent on without script, and copied with it", async () => {
  const [address] = cities()
    .flatMap((city) => folders(`${city}/contacts`).map((name) => `/${city}/contacts/${name}/`))
    .filter((path) => {
      const file = join(folder, path, "index.html");
      return existsSync(file) && readFileSync(file, "utf8").includes("line.me/R/share");
    });
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const still = await plain.newPage();
  await still.goto(`${origin}${address}`);
  const line = new URL(await still.locator('a[href^="https://line.me/"]').getAttribute("href"));
  const text = line.searchParams.get("text");
  assert.match(text, /\d{2,4}-\d{2,4}-\d{4}/);
  assert.ok(text.endsWith(`https://example.jp${address}`));
  assert.equal(await still.locator("[data-send] button").isVisible(), false);
  await plain.close();

  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  const page = await context.newPage();
  const foreign = [];
  page.on("request", (request) => request.url().startsWith(origin) || foreign.push(request.url()));
  await page.goto(`${origin}${address}`);
  await page.locator("[data-send] button").click();
  await page.locator("[role=status]", { hasText: /./ }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied.replaceAll("\r", ""), text);
  assert.deepEqual(foreign, []);
  await context.close();
});
