// The small scripts of the providers' pages, in the fictional example: kinds, services and areas are combined, and
// the table of the week marks today in Tokyo. Without script nothing of either is missing.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { launch, served } from "./lib/served.mjs";

const LIST = "/mihon-shi/clinics/";

let site, folder, origin, browser;

before(async () => {
  site = await served("clinics", "examples/mihon");
  ({ folder, origin } = site);
  browser = await launch();
});

after(async () => {
  await browser?.close();
  site?.close();
});

/** Opens a page, gives it to `look`, and wants no script error. */
async function at(path, look, { instant, ...options } = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(error));
  if (instant) await page.clock.setFixedTime(new Date(instant));
  await page.goto(origin + path);
  await look(page);
  assert.deepEqual(errors, []);
  await context.close();
}

const shown = (page) => page.locator("article.clinic:visible").count();

test("kind, service and area are combined, counted aloud and taken back", () =>
  at(LIST, async (page) => {
    const all = await shown(page);
    assert.ok(all > 5, `${all}`);
    const status = page.locator(".choose [role=status]");
    assert.equal(await status.textContent(), "");
    await page.selectOption("#choose-kinds", "dental");
    const dental = await shown(page);
    assert.ok(dental > 0 && dental < all, `${dental} of ${all}`);
    assert.match(await status.textContent(), new RegExp(`^${dental}か所`));
    // A letter of the alphabet under which nothing is left has no heading either.
    const empty = await page
      .locator(".kana-group:visible")
      .evaluateAll((groups) => groups.filter((group) => !group.querySelector("[data-kinds]:not([hidden])")).length);
    assert.equal(empty, 0);
    await page.check("#choose-visits");
    const both = await shown(page);
    assert.ok(both <= dental);
    await page.click(".choose button[type=reset]");
    await page.waitForFunction((n) => document.querySelectorAll("article.clinic:not([hidden])").length === n, all);
    assert.equal(await status.textContent(), "");
  }));

test("what nothing fits is said in words", () =>
  at(LIST, async (page) => {
    const option = (id) => page.locator(`#choose-${id} option`).evaluateAll((all) => all.map((one) => one.value));
    for (const kind of (await option("kinds")).filter(Boolean)) {
      for (const area of (await option("area")).filter(Boolean)) {
        await page.selectOption("#choose-kinds", kind);
        await page.selectOption("#choose-area", area);
        const words = await page.locator(".choose [role=status]").textContent();
        const count = await shown(page);
        const wanted = count > 0 ? new RegExp(`^${count}か所`) : /^当てはまるところはありません/;
        assert.match(words, wanted, `${kind} in ${area}`);
      }
    }
  }));

test("the table of the week marks today in Tokyo, whatever the zone of the device", async () => {
  const page = readFileSync(join(folder, "mihon-shi/clinics/mihonhanamishika/index.html"), "utf8");
  assert.ok(page.includes("hours-table"));
  for (const timezoneId of ["Asia/Tokyo", "America/New_York"]) {
    // Sunday evening in New York is Monday in Tokyo.
    const instant = "2026-12-06T20:00:00Z";
    await at(
      "/mihon-shi/clinics/mihonhanamishika/",
      async (page) => {
        const marked = page.locator(".hours-table tr.today");
        assert.equal(await marked.count(), 1);
        assert.equal(await marked.getAttribute("data-weekday"), "1");
        assert.match(await marked.locator("th").innerText(), /^今日（月/);
      },
      { instant, timezoneId },
    );
  }
});

test("without script every provider and every day of the week is there", async () => {
  const options = { javaScriptEnabled: false };
  await at(
    LIST,
    async (page) => {
      assert.ok((await shown(page)) > 5);
      assert.equal(await page.locator(".choose:visible").count(), 0);
      assert.ok((await page.locator(".filters a").count()) > 3);
    },
    options,
  );
  await at(
    "/mihon-shi/clinics/mihonhanamishika/",
    async (page) => {
      assert.equal(await page.locator(".hours-table tr.today").count(), 0);
      assert.ok((await page.locator(".hours-table tbody tr:visible").count()) >= 6);
    },
    options,
  );
});
