// A site built on 29 March 2026 and not again, read in a browser on later days: what ended says so, on the
// right day in Tokyo whatever the zone of the device, and without script everything printed stays true.
import assert from "node:assert/strict";
import { readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";

import { launch, served } from "./lib/served.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const ZONES = ["Asia/Tokyo", "America/New_York", "UTC"];
/** The last second of 31 March in Tokyo, and the first of 1 April. */
const BEFORE_MIDNIGHT = "2026-03-31T14:59:59Z";
const MIDNIGHT = "2026-03-31T15:00:00Z";
const OLD = "/ao/contacts/old/";

let site, folder, origin, browser;
const contexts = new Map();

before(async () => {
  site = await served("between-builds", "tests/browser/site", "--date", "2026-03-29");
  ({ folder, origin } = site);
  browser = await launch();
});

after(async () => {
  await browser?.close();
  site?.close();
  rmSync(join(here, "site/.kairan"), { recursive: true, force: true });
});

/** Opens a page at an instant in a zone, gives it to `look`, and wants no script error. */
async function at(instant, path, look, options = {}) {
  const key = JSON.stringify(options);
  if (!contexts.has(key)) {
    contexts.set(key, await browser.newContext({ timezoneId: "Asia/Tokyo", ...options }));
  }
  const page = await contexts.get(key).newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(error));
  if (instant) await page.clock.setFixedTime(new Date(instant));
  await page.goto(origin + path);
  await look(page);
  assert.deepEqual(errors, []);
  await page.close();
}

/** The text that a reader can see. */
const seen = (page, selector = "main") => page.locator(selector).innerText();

for (const timezoneId of ZONES) {
  test(`a window is open to the end of its last day in Tokyo, read in ${timezoneId}`, async () => {
    await at(BEFORE_MIDNIGHT, OLD, async (page) => {
      const text = await seen(page);
      assert.match(text, /この窓口は令和7年度末で終了します/);
      assert.match(text, /048-000-0001/);
      assert.doesNotMatch(text, /終了しました/);
    }, { timezoneId });
    await at(MIDNIGHT, OLD, async (page) => {
      const text = await seen(page);
      assert.match(text, /この窓口は令和7年度末で終了しました/);
      assert.doesNotMatch(text, /048-000-0001/);
      assert.match(text, /新しい窓口[^]*048-000-0003/);
    }, { timezoneId });
  });
}

test("without script a page prints what holds until a day and what from the next one", async () => {
  for (const path of [OLD, "/ao/", "/ao/contacts/", "/ao/contacts/concern/home-dental/", "/ao/guides/call/"]) {
    await at(null, path, async (page) => {
      const text = await seen(page);
      assert.match(text, /令和8年3月31日（火曜日）まで/, path);
      assert.match(text, /令和8年4月1日（水曜日）から[^]*新しい窓口/, path);
      assert.match(await seen(page, "footer"), /令和8年3月29日（日曜日）/, path);
    }, { javaScriptEnabled: false });
  }
});

test("every page that shows a closed window leads to its successor", async () => {
  for (const path of ["/ao/", "/ao/contacts/", "/ao/contacts/concern/home-dental/", "/ao/guides/call/"]) {
    await at(MIDNIGHT, path, async (page) => {
      const text = await seen(page);
      assert.doesNotMatch(text, /048-000-000[14]/, path);
      assert.match(text, /この窓口は令和7年度末で終了しました[^]*新しい窓口[^]*048-000-0003/, path);
      assert.match(text, /あとを引き継ぐ窓口は、まだ公表されていません/, path);
      assert.doesNotMatch(text, /まだ相談できません/, path);
    });
  }
});

test("a city without these windows stays as it is", async () => {
  const texts = [];
  for (const instant of [BEFORE_MIDNIGHT, MIDNIGHT]) {
    await at(instant, "/midori/guides/call/", async (page) => texts.push(await seen(page)));
  }
  assert.equal(texts[0], texts[1]);
  assert.match(texts[0], /訪問歯科のことは、市役所にお尋ねください/);
});

test("a lecture that has passed moves to what ended, and the next one stands first", async () => {
  const first = (page) => page.locator(".lectures .lecture h3").first().innerText();
  await at("2026-03-30T14:59:59Z", "/ao/lectures/", async (page) => {
    assert.equal(await first(page), "はじめの講座");
    assert.equal(await page.locator("[data-ended]").first().isVisible(), false);
  });
  await at("2026-03-30T15:00:00Z", "/ao/lectures/", async (page) => {
    assert.equal(await first(page), "毎週のサロン");
    assert.match(await seen(page, ".lectures"), /毎週のサロン[^]*中止になりました[^]*つぎの講座[^]*そのつぎの講座/);
    assert.match(await seen(page, "[data-ended]"), /このページを作ったあとに終わったもの[^]*終了しました[^]*はじめの講座/);
  });
  await at("2026-06-01T00:00:00Z", "/ao/lectures/", async (page) => {
    assert.equal(await page.locator(".lectures .lecture").count(), 0);
    assert.match(await seen(page, "[data-ended]"), /すべて終わりました/);
  });
});

test("of what comes again the next time is told, and then the one after it", async () => {
  for (const path of ["/ao/lectures/weekly/", "/ao/lectures/", "/ao/"]) {
    const next = (page) => page.locator(".times li:visible").first().innerText();
    await at("2026-04-01T14:59:59Z", path, async (page) => {
      assert.equal((await next(page)).trim(), "令和8年4月1日（水曜日）午前10時から午前11時まで", path);
    });
    await at("2026-04-01T15:00:00Z", path, async (page) => {
      assert.equal((await next(page)).trim(), "令和8年4月8日（水曜日）午前10時から午前11時まで", path);
    });
  }
});

test("a deadline that has passed is marked", async () => {
  for (const path of ["/ao/lectures/", "/ao/lectures/second/"]) {
    await at("2026-04-02T14:59:59Z", path, async (page) => {
      const text = await seen(page);
      assert.match(text, /申し込みは令和8年4月2日（木曜日）まで/);
      assert.doesNotMatch(text, /受付は終わりました/);
    });
    await at("2026-04-02T15:00:00Z", path, async (page) => {
      const text = await seen(page);
      assert.match(text, /申し込みの受付は終わりました/);
      assert.doesNotMatch(text, /申し込みは令和8年4月2日/);
    });
  }
});

test("notices, emergencies and duty days go when their day is over", async () => {
  await at(BEFORE_MIDNIGHT, "/ao/", async (page) => {
    assert.equal(await page.locator(".emergency").isVisible(), true);
    assert.match(await seen(page), /三月だけのお知らせ/);
    assert.doesNotMatch(await seen(page), /このお知らせの期間は終わりました/);
  });
  await at(MIDNIGHT, "/ao/", async (page) => {
    assert.equal(await page.locator(".emergency").isVisible(), false);
    assert.match(await seen(page), /終わったもの[^]*このお知らせの期間は終わりました[^]*三月だけのお知らせ/);
  });
  await at("2026-03-30T00:00:00Z", "/ao/holiday-clinics/", async (page) => {
    const text = await seen(page);
    assert.doesNotMatch(text, /今日の当番医|はじめの医院/);
    assert.match(text, /次の当番医[^]*つぎの医院/);
  });
});

test("a month is a table of weeks, a list of days on a narrow screen, and one sheet of paper", async () => {
  const month = "/ao/lectures/2026-04/";
  await at(BEFORE_MIDNIGHT, month, async (page) => {
    assert.equal(await page.locator("table caption").count(), 1);
    assert.equal(await page.locator("thead th[scope=col]").count(), 7);
    assert.match(await seen(page, "table"), /29[^]*昭和の日/);
    const pdf = await page.pdf({ format: "A4" });
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g);
    assert.equal(pages.length, 1);
  });
  await at("2026-04-21T00:00:00Z", month, async (page) => {
    assert.match(await seen(page, "table"), /終了しました[^]*つぎの講座/);
  });
  for (const path of [month, "/ao/lectures/", "/ao/lectures/second/", OLD, "/ao/"]) {
    await at(BEFORE_MIDNIGHT, path, async (page) => {
      const over = await page.evaluate(() => {
        const root = document.documentElement;
        return root.scrollWidth - root.clientWidth;
      });
      assert.equal(over, 0, path);
      if (path === month) assert.match(await seen(page, "table"), /10日（金曜日）[^]*中止になりました/);
    }, { viewport: { width: 320, height: 640 } });
  }
});

test("the script is small", (context) => {
  const assets = join(folder, "assets");
  const name = readdirSync(assets).find((file) => /^until\..*js$/.test(file));
  const bytes = readFileSync(join(assets, name));
  const packed = gzipSync(bytes).length;
  context.diagnostic(`${name}: ${bytes.length} bytes, ${packed} packed`);
  assert.ok(packed < 1024);
});
