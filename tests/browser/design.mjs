// What the default theme promises readers, in the fictional example: nothing wider than the screen, focus that is seen,
// targets for a thumb, and controls for type and contrast that stand there only where their script runs.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { launch, served } from "./lib/served.mjs";

const HOME = "/mihon-shi/";
const PAGES = ["/", HOME, "contacts/", "guides/acp/", "clinics/", "lectures/", "holiday-clinics/"].map((path) =>
  path.startsWith("/") ? path : HOME + path,
);
/** What WCAG 1.4.12 lets readers set. */
const SPACING =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";

let site, origin, browser;

before(async () => {
  site = await served("design", "examples/mihon");
  ({ origin } = site);
  browser = await launch();
});

after(async () => {
  await browser?.close();
  site?.close();
});

/** Opens a page, gives it to `look`, and wants no script error. */
async function at(path, look, { prepare, width = 360, ...options } = {}) {
  // Smooth scrolling would still be on its way when the next line looks.
  const context = await browser.newContext({ viewport: { width, height: 640 }, reducedMotion: "reduce", ...options });
  if (prepare) await context.addInitScript(prepare);
  const page = await context.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(error));
  await page.goto(origin + path);
  await look(page);
  assert.deepEqual(errors, []);
  await context.close();
}

const wider = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const width of [320, 1280]) {
  test(`nothing is wider than ${width} px, spread text and the largest type neither`, async () => {
    for (const path of PAGES) {
      await at(
        path,
        async (page) => {
          assert.equal(await wider(page), 0, path);
          await page.addStyleTag({ content: SPACING });
          assert.equal(await wider(page), 0, `${path} with wide spacing`);
          await page.evaluate(() => (document.documentElement.dataset.size = "2"));
          assert.equal(await wider(page), 0, `${path} with the largest type`);
        },
        { width },
      );
    }
  });
}

test("every link and control that has the focus shows it, uncovered", () =>
  at(HOME, async (page) => {
    const count = await page.locator("a:visible, summary:visible, button:visible").count();
    for (let step = 0; step < count; step += 1) {
      await page.keyboard.press("Tab");
      const seen = await page.evaluate(() => {
        const item = document.activeElement;
        const box = item.getBoundingClientRect();
        const over = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        const style = getComputedStyle(item);
        return {
          name: item.textContent.trim(),
          outline: parseFloat(style.outlineWidth),
          there: item === document.body || item.contains(over) || over?.contains(item),
        };
      });
      assert.ok(seen.outline >= 4, `${seen.name}: ${seen.outline}`);
      assert.ok(seen.there, `${seen.name} is covered`);
    }
  }));

test("what a thumb must hit is 44 px high, and nothing less than 24", async () => {
  for (const path of PAGES) {
    await at(path, async (page) => {
      const small = await page.evaluate(() => {
        const thumb = ".life a, .phone a, .choice, .hub a, .towns li > a, .main-nav a, .jump a, summary, .link-list a";
        return [...document.querySelectorAll("a[href], button, summary")].flatMap((item) => {
          const box = item.getBoundingClientRect();
          const inText = item.closest("p, li, dd, figcaption") && getComputedStyle(item).display === "inline";
          const least = item.matches(thumb) ? 44 : 24;
          const gone = box.width === 0 || item.matches(".skip") || inText;
          return gone || box.height >= least - 0.5 ? [] : [`${item.textContent.trim()}: ${box.height}`];
        });
      });
      assert.deepEqual(small, [], path);
    });
  }
});

test("type and contrast are chosen, said once, kept for the next page and there before the first paint", () =>
  at(HOME, async (page) => {
    const controls = page.locator("details.display");
    await controls.locator("summary").click();
    const before = await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
    await controls.locator("button[data-set=size][value='1']").click();
    const larger = await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
    assert.ok(larger > before);
    assert.match(await page.locator("[role=status]").first().innerText(), /文字の大きさを「大きく」/);
    await controls.locator("button[data-set=contrast][value=more]").click();
    await page.goto(`${origin}${HOME}guides/`);
    const root = await page.evaluate(() => ({ ...document.documentElement.dataset }));
    assert.deepEqual(root, { size: "1", contrast: "more" });
    const pressed = page.locator("button[aria-pressed=true]");
    // The last: no furigana.
    assert.deepEqual(await pressed.evaluateAll((all) => all.map((button) => button.value)), ["1", "more", ""]);
    const moved = await page.evaluate(
      () =>
        new Promise((done) => {
          let sum = 0;
          new PerformanceObserver((list) => list.getEntries().forEach((shift) => (sum += shift.value))).observe({
            type: "layout-shift",
            buffered: true,
          });
          setTimeout(() => done(sum), 300);
        }),
    );
    assert.equal(moved, 0);
    await page.locator("details.display summary").click();
    await page.locator("button[data-set=size]:not([value])").click();
    await page.locator("button[data-set=contrast]:not([value])").click();
    assert.deepEqual(await page.evaluate(() => ({ ...document.documentElement.dataset })), {});
  }));

test("where the browser keeps nothing the choice holds for the page", () =>
  at(
    HOME,
    async (page) => {
      await page.locator("details.display summary").click();
      await page.locator("button[data-set=size][value='2']").click();
      assert.equal(await page.evaluate(() => document.documentElement.dataset.size), "2");
    },
    {
      prepare: () =>
        Object.defineProperty(window, "localStorage", {
          get() {
            throw new DOMException("refused", "SecurityError");
          },
        }),
    },
  ));

test("without script there are no controls, and everything else", () =>
  at(
    HOME,
    async (page) => {
      assert.equal(await page.locator("details.display").isVisible(), false);
      assert.ok(await page.locator("#whom").isVisible());
      assert.ok((await page.locator(".choice:visible").count()) > 0);
    },
    { javaScriptEnabled: false },
  ));
