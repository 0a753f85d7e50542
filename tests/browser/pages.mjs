// Every page of the fictional example and a spread of the sample site, and every type of page in every way it can be
// looked at: axe, reflow, targets, focus, spacing, paper, the keyboard. KAIRAN_BROWSER=all looks at every page there is.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { focus, overflow, spacing, targets, violations } from "./lib/look.mjs";
import { Findings, launch, pairwise, served } from "./lib/served.mjs";

const ALL = process.env.KAIRAN_BROWSER === "all";
const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 900 };
const WAYS = [
  ["light", { colorScheme: "light", forcedColors: "none" }],
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ["forced colours", { colorScheme: "light", forcedColors: "active" }],
];
/** A city of the sample with a published number for home care. */
const CITY = "tsurugashima";
/** Focus stops looked at on one page. */
const STOPS = 60;

let browser, example, sample;

before(async () => {
  example = await served("example", "examples/mihon");
  sample = await served("sample", ".");
  browser = await launch();
});

after(async () => {
  await browser?.close();
  example?.close();
  sample?.close();
});

/** The largest page of each type and of whatever else is told apart. */
function largest(pages, key) {
  const best = new Map();
  for (const page of pages) {
    const there = best.get(key(page));
    if (!there || page.size > there.size) best.set(key(page), page);
  }
  return [...best.values()];
}

/** One page of each type: of the example, or of the sample where the example has none. */
function types() {
  const of = (site) => site.pages.map((page) => ({ ...page, site }));
  const own = largest(of(example), (page) => page.kind);
  const known = new Set(own.map((page) => page.kind));
  return [...own, ...largest(of(sample).filter((page) => !known.has(page.kind)), (page) => page.kind)];
}

/** What a page must never do, whatever else is looked at: ask others, fail, write errors. */
function watch(context, found) {
  const where = (page) => new URL(page.url()).pathname;
  context.on("request", (request) => {
    const asked = new URL(request.url());
    if (asked.hostname !== "127.0.0.1" && asked.protocol !== "data:") found.add(where(request.frame()), "request to others", asked.href);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) found.add(where(response.frame()), "request failed", response.url());
  });
  context.on("page", (page) => {
    page.on("pageerror", (error) => found.add(where(page), "script error", error.message));
    page.on("console", (message) => {
      // Browsers ask for this one by themselves.
      const asked = message.location().url;
      if (message.type() === "error" && !asked.endsWith("/favicon.ico")) found.add(where(page), "console error", `${message.text()} ${asked}`);
    });
  });
}

/** Looks at pages two at a time, each in a tab of one context. */
async function each(pages, options, look) {
  const found = new Findings();
  const contexts = new Map();
  for (const site of new Set(pages.map((page) => page.site))) {
    contexts.set(site, await browser.newContext({ baseURL: site.origin, reducedMotion: "reduce", ...options }));
    watch(contexts.get(site), found);
  }
  await pairwise(pages, async (one) => {
    const tab = await contexts.get(one.site).newPage();
    await tab.goto(one.path, { timeout: 120_000 });
    await look(tab, (way, list) => list.forEach(([rule, element]) => found.add(`${one.path} (${way})`, rule, element)), one);
    await tab.close();
  });
  for (const context of contexts.values()) await context.close();
  found.none();
}

test("pages at 320px, light, with script", async (context) => {
  const spread = ALL ? sample.pages : largest(sample.pages, (page) => `${page.kind} ${page.lang}`);
  const pages = [...example.pages.map((page) => ({ ...page, site: example })), ...spread.map((page) => ({ ...page, site: sample }))];
  context.diagnostic(`${pages.length} pages`);
  await each(pages, { viewport: NARROW }, async (page, say) => {
    say("320px", await overflow(page));
    say("320px", await targets(page));
    say("320px", await violations(page));
  });
});

for (const javaScriptEnabled of [true, false]) {
  const script = javaScriptEnabled ? "with" : "without";
  test(`every type of page in light, dark and forced colours, narrow and wide, ${script} script`, async (context) => {
    const pages = types();
    context.diagnostic(pages.map((page) => page.kind).join(" "));
    await each(pages, { javaScriptEnabled }, async (page, say) => {
      for (const viewport of [NARROW, WIDE]) {
        await page.setViewportSize(viewport);
        for (const [name, media] of WAYS) {
          await page.emulateMedia(media);
          const way = `${viewport.width}px, ${name}, ${script} script`;
          say(way, await overflow(page));
          // axe itself needs a script; what it sees without one is what the next test reads.
          if (javaScriptEnabled) say(way, await violations(page, { colourOnly: name !== "light" }));
        }
        say(`${viewport.width}px, ${script} script`, await targets(page));
      }
      if (!javaScriptEnabled) {
        const bare = await page.evaluate(() => [
          [document.querySelectorAll("h1").length === 1, "one h1", "main"],
          [document.querySelector("main").innerText.trim().length > 20, "text", "main"],
          [document.querySelector("a.skip")?.getAttribute("href") === "#main", "skip link", "body"],
          [document.querySelectorAll("body a[href]").length > 1, "links", "body"],
        ]);
        say("without script", bare.filter(([holds]) => !holds).map(([, rule, element]) => [`no ${rule}`, element]));
      }
    });
  });
}

test("the focus is visible, uncovered and moves on", () =>
  each(types(), { viewport: NARROW }, async (page, say) => {
    say("320px", await focus(page, STOPS));
  }));

test("the focus is visible in dark and in forced colours", async () => {
  const homes = types().filter((page) => ["portal", "city_home", "contact_list", "clinic_list"].includes(page.kind));
  for (const [name, media] of WAYS.slice(1)) {
    await each(homes, { viewport: WIDE, ...media }, async (page, say) => {
      say(`1280px, ${name}`, await focus(page, STOPS));
    });
  }
});

test("nothing is lost with wider spacing", () =>
  each(types(), {}, async (page, say) => {
    for (const viewport of [NARROW, WIDE]) {
      await page.setViewportSize(viewport);
      say(`${viewport.width}px`, await spacing(page));
    }
  }));

test("every type of page can be printed", () =>
  each(types(), {}, async (page, say) => {
    const pdf = await page.pdf({ format: "A4" });
    const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    if (sheets === 0) say("A4", [["no sheet of paper", "html"]]);
  }));

/** Presses Tab until the focus is on what is wanted, then Enter. Gives the number of stops. */
async function enter(page, wanted) {
  for (let n = 1; n <= 150; n += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement.matches(wanted), wanted)) {
      await page.keyboard.press("Enter");
      return n;
    }
  }
  throw new Error(`${new URL(page.url()).pathname} · not reached by Tab · ${wanted}`);
}

/** Follows links by keyboard alone, from `/` on. */
async function walk(site, steps, last) {
  const context = await browser.newContext({ baseURL: site.origin, viewport: NARROW });
  const page = await context.newPage();
  await page.goto("/");
  let stops = 0;
  for (const step of steps) {
    const before = page.url();
    stops += await enter(page, `main ${step}`);
    await page.waitForURL((url) => url.href !== before);
  }
  const seen = await last(page);
  await context.close();
  return [stops, seen];
}

test("by keyboard from / to a number that is dialled", async (context) => {
  const steps = [`a[href="/${CITY}/"]`, `a[href="/${CITY}/contacts/concern/home-care/"]`];
  const [stops, dialled] = await walk(sample, steps, async (page) => {
    await page.evaluate(() => {
      document.addEventListener("click", (event) => {
        window.dialled = event.target.closest('a[href^="tel:"]')?.href;
        event.preventDefault();
      });
    });
    await enter(page, 'main a[href^="tel:0"]');
    return page.evaluate(() => window.dialled);
  });
  assert.match(dialled, /^tel:0\d/);
  context.diagnostic(`${steps.length} choices, ${stops} stops, ${dialled}`);
});

test("by keyboard from / to the plain statement that no number is published", async (context) => {
  const steps = ['a[href="/mihon-shi/"]', 'a[href*="/contacts/concern/"]'];
  const [stops, said] = await walk(example, steps, (page) => page.locator("main .no-phone, main .fallback").first().innerText());
  assert.ok(said.length > 10, said);
  context.diagnostic(`${steps.length} choices, ${stops} stops: ${said}`);
});
