// The search of the sample site in a browser: residents' questions, the way by keyboard, what is said aloud, what is
// read from the server, and the way without script.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

import { fold, pairs, questions, runs, searchOf } from "../search/measure.mjs";
import { askTown, townsOf } from "../search/terms.mjs";
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
  await page.goto(new URL(path, origin).href);
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

test("a result shows the number that its page shows, and none where the page has none", async () => {
  const path = "/ebina/contacts/sodanshitsu/";
  // What one can call there, after the numbers for emergencies, which are short.
  const number = (href) => {
    const html = readFileSync(join(site.folder, href, "index.html"), "utf8");
    return html.slice(html.indexOf("<main")).match(/href="tel:(\d{9,})"/)?.[1];
  };
  await at(`/ebina/search/?q=${encodeURIComponent("相談室")}`, async (page) => {
    await answered(page);
    const rows = await page.locator(".search-list li").evaluateAll((items) => items.map((item) => {
      const call = item.querySelector("a[href^='tel:']");
      return { href: item.querySelector("a").getAttribute("href"), call: call?.getAttribute("href").slice(4), text: call?.textContent };
    }));
    const own = rows.find(({ href }) => href === path);
    assert.equal(own?.text, "046-231-8650");
    for (const { href, call, text } of rows.filter(({ href }) => href.includes("/contacts/") && !href.includes("/concern/"))) {
      assert.equal(call, number(href), href);
      assert.equal(text?.replaceAll("-", ""), call?.replaceAll("-", ""), href);
    }
  });
});

test("results are narrowed down to one kind, by keyboard, aloud, and in the address", () =>
  at(`/ageo/search/?q=${encodeURIComponent("在宅医療")}`, async (page) => {
    await answered(page);
    const kinds = page.getByRole("navigation", { name: "種類から選ぶ" });
    const all = Number((await said(page)).match(/(\d+)件/)[1]);
    const counts = (await kinds.locator("a .small").allTextContents()).map((text) => Number(text.slice(1, -1)));
    assert.equal(counts[0], all);
    assert.equal(counts.slice(1).reduce((sum, count) => sum + count, 0), all);
    assert.equal(await kinds.locator("[aria-current]").textContent(), `すべて (${all})`);
    const link = kinds.getByRole("link", { name: /^相談窓口/ });
    const count = Number((await link.textContent()).match(/\((\d+)\)/)[1]);
    const box = await link.boundingBox();
    assert.ok(box.height >= 44 && box.width >= 44, JSON.stringify(box));
    await link.focus();
    await page.keyboard.press("Enter");
    assert.equal(await said(page), `「在宅医療」は、「相談窓口」に${count}件見つかりました。`);
    assert.equal(new URL(page.url()).searchParams.get("kind"), "window");
    assert.deepEqual(await page.locator(".search-results h2").allTextContents(), ["相談窓口"]);
    const windows = await page.locator(".search-list li > a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    assert.equal(windows.length, count);
    assert.ok(windows.every((href) => href.startsWith("/ageo/contacts/")), windows.join(" "));
    assert.equal(await link.getAttribute("aria-current"), "true");
    assert.ok(await link.evaluate((link) => link === document.activeElement));
    await page.reload();
    await page.waitForFunction((count) => document.querySelectorAll(".search-list li").length === count, count);
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll(".search-results h2").length > 1);
    assert.match(await said(page), new RegExp(`^「在宅医療」は、${all}件`));
    // Another question is asked of all kinds.
    await page.goForward();
    await page.waitForFunction(() => document.querySelectorAll(".search-results h2").length === 1);
    await page.getByLabel("さがす言葉").fill("相談");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelectorAll(".search-results h2").length > 1);
    assert.equal(new URL(page.url()).search, `?q=${encodeURIComponent("相談")}`);
  }));

test("where there is one kind of results, or none, no choice is offered", () =>
  at("/okegawa/search/?q=zzzz&kind=window", async (page) => {
    await answered(page);
    assert.ok(await page.locator(".search-kinds").isHidden());
    assert.match(await said(page), /見つかりませんでした/);
  }));

test("at 320 px no word of the form, the kinds or the results reaches beyond the page, whatever the language", async () => {
  const example = await served("search-example", "examples/mihon");
  let seen = 0;
  await pairwise(["", "easy/", "en/", "zh-hans/", "ko/", "vi/", "pt/", "tl/"], async (language) => {
    const path = `/mihon-shi/${language}search/`;
    await at(
      `${example.origin}${path}?q=${encodeURIComponent("相談")}`,
      async (page) => {
        await page.waitForFunction(() => document.querySelectorAll(".search-list li").length > 0);
        for (const more of await page.locator(".search-results button").all()) await more.click();
        const { wide, beyond } = await page.evaluate(() => ({
          wide: document.documentElement.scrollWidth,
          beyond: [...document.querySelectorAll("main *")].filter((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().right > 320.5).map((one) => one.outerHTML.slice(0, 80)),
        }));
        assert.deepEqual({ wide, beyond }, { wide: 320, beyond: [] }, path);
        seen += 1;
      },
      { viewport: { width: 320, height: 640 } },
    );
  });
  example.close();
  assert.equal(seen, 8);
});

test("words and compounds find every page that holds them, and such pages stand first", async () => {
  const wrong = [];
  const most = { table: 0, pieces: 0 };
  for (const city of townsOf(site.folder)) {
    const { answers, named, bare } = await askTown(site.folder, city);
    for (const { bytes, wrong: found } of answers) {
      wrong.push(...found);
      for (const part of Object.keys(most)) most[part] = Math.max(most[part], bytes[part]);
    }
    wrong.push(...named.late.filter((one) => one.endsWith(" 0")), ...bare.map(({ href }) => `${href} has no description`));
  }
  assert.deepEqual(wrong, []);
  assert.ok(most.table < 150_000 && most.pieces < 60_000, JSON.stringify(most));
});

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
