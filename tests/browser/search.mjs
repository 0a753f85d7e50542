// The search of the sample site in a browser: residents' questions, the way by keyboard, what is said aloud, what is
// read from the server, and the way without script.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

import { fold, pairs, questions, runs, searchOf } from "../search/measure.mjs";
import { launch, pairwise, served } from "./lib/served.mjs";

const here = fileURLToPath(new URL("..", import.meta.url));

let site, origin, browser;

before(async () => {
  site = await served("search", ".");
  ({ origin } = site);
  browser = await launch();
});

after(async () => {
  await browser?.close();
  site?.close();
});

/** Opens a page, gives it to `look`, and wants no script error. */
async function at(path, look, options = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(error));
  await page.goto(origin + path);
  await look(page);
  assert.deepEqual(errors, []);
  await context.close();
}

const said = (page) => page.locator(".search-said").textContent();
const answered = (page) => page.waitForFunction(() => /件|見つかりません/.test(document.querySelector(".search-said").textContent));

test("questions and texts are folded alike here and in the index", () => {
  const cases = JSON.parse(readFileSync(join(here, "search/folding.json"), "utf8"));
  for (const [text, folded, terms] of cases) {
    assert.equal(fold(text), folded, text);
    assert.deepEqual(runs(folded).flatMap(pairs), terms, text);
  }
});

test("of 40 questions 36 are answered first and all in the first three", async () => {
  const all = questions();
  assert.equal(all.length, 40);
  const wrong = [];
  let first = 0;
  await pairwise(all, ({ city, asks, pages }) =>
    at(`/${city}/search/?q=${encodeURIComponent(asks)}`, async (page) => {
      await answered(page);
      const shown = await page.locator(".search-list li > a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
      const place = shown.findIndex((href) => pages.some((right) => href === `/${city}/${right ? `${right}/` : ""}`));
      if (place === 0) first += 1;
      if (place < 0 || place > 2) wrong.push(`${city} ${asks}: ${shown.slice(0, 3).join(" ")}`);
    }),
  );
  assert.deepEqual(wrong, []);
  assert.ok(first >= 36, `${first} first`);
});

test("a town's search begins with 150 KB at most and reads 60 KB at most for a question", async () => {
  for (const { city, asks } of questions()) {
    const { search, bytes } = searchOf(join(site.folder, city, "search"));
    await search(asks);
    assert.ok(bytes.table < 150_000, `${city}: ${bytes.table}`);
    assert.ok(bytes.pieces < 60_000, `${asks}: ${bytes.pieces}`);
  }
});

test("the form on a town's home is used by keyboard and leads to the results, which are counted aloud", () =>
  at("/okegawa/", async (page) => {
    const input = page.getByLabel("さがす言葉");
    await input.fill("いればが こわれた");
    await input.press("Enter");
    await page.waitForURL("**/okegawa/search/?q=*");
    await answered(page);
    assert.match(await said(page), /^「いればが こわれた」は、\d+件見つかりました。$/);
    assert.equal(await page.locator(".search-said").getAttribute("role"), "status");
    assert.equal(await page.locator("h1").count(), 1);
    const input2 = page.getByLabel("さがす言葉");
    assert.equal(await input2.inputValue(), "いればが こわれた");
    await input2.fill("zzzz");
    await input2.press("Enter");
    await page.waitForFunction(() => document.querySelector(".search-said").textContent.includes("zzzz"));
    assert.match(await said(page), /見つかりませんでした/);
    assert.equal(await page.locator(".search-list li").count(), 0);
    await input2.fill("相談");
    await input2.press("Enter");
    const more = page.locator(".search-results button").first();
    await more.click();
    assert.equal(await page.evaluate(() => document.activeElement.tagName), "A");
  }));

test("a window's number stands in its result", () =>
  at(`/ageo/search/?q=${encodeURIComponent("上尾市在宅歯科医療推進窓口")}`, async (page) => {
    await answered(page);
    const calls = await page.locator(".search-list a[href^='tel:']").evaluateAll((links) => links.map((link) => link.href));
    assert.ok(calls.every((href) => /^tel:[\d#+]+$/.test(href)), calls.join(" "));
  }));

test("where the connection fails the page says so and leaves the index", () =>
  at("/okegawa/search/", async (page) => {
    await page.route("**/pages.json", (route) => route.abort());
    await page.getByLabel("さがす言葉").fill("薬");
    await page.getByRole("button", { name: "さがす" }).click();
    await page.waitForFunction(() => document.querySelector(".search-said").textContent.includes("できません"));
    assert.equal(await page.locator("main a[href$='/okegawa/index/']").count(), 1);
  }));

test("the site's search asks for the town first", () =>
  at("/search/", async (page) => {
    await page.getByLabel("お住まいの市町村").selectOption({ label: "桶川市" });
    await page.getByLabel("さがす言葉").fill("訪問歯科");
    await page.getByRole("button", { name: "さがす" }).click();
    await page.waitForURL("**/okegawa/search/?q=*");
    await answered(page);
  }));

test("without script the form leads to everything by its reading", () =>
  at(
    "/okegawa/search/",
    async (page) => {
      await page.getByLabel("さがす言葉").fill("薬");
      await page.getByRole("button", { name: "さがす" }).click();
      await page.waitForURL("**/okegawa/index/?q=*");
      const rows = await page.locator("main h2[id^=row-]").evaluateAll((rows) => rows.map((row) => row.id));
      assert.deepEqual(rows.slice(0, 2), ["row-a", "row-ka"]);
      const hrefs = await page.locator(".reading-index a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
      assert.ok(hrefs.includes("/okegawa/contacts/concern/home-dental/"));
      assert.ok(hrefs.every((href) => href.startsWith("/okegawa/")));
    },
    { javaScriptEnabled: false },
  ));
