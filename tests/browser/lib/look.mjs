// What is measured in a page. Every function gives a list of [rule, element].
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What a thumb must hit: numbers to dial, the ways through the site, buttons and fields. */
const PRIMARY = [
  'a[href^="tel:"]',
  "nav.main-nav a",
  ".towns a",
  ".turn a",
  "main button",
  "main select",
  "main summary",
].join(", ");

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/** Violations of axe's rules, or of those about colour only. */
export async function violations(page, { colourOnly = false } = {}) {
  if (!(await page.evaluate(() => typeof window.axe === "object"))) await page.evaluate(axe);
  const runOnly = colourOnly
    ? { type: "rule", values: ["color-contrast", "link-in-text-block"] }
    : { type: "tag", values: TAGS };
  const found = await page.evaluate(
    (runOnly) => window.axe.run(document, { runOnly, resultTypes: ["violations"] }).then((r) => r.violations),
    runOnly,
  );
  return found.flatMap((rule) => rule.nodes.map((node) => [`axe ${rule.id}`, node.target.join(" ")]));
}

/** Whether the page scrolls sideways, and what sticks out. */
export const overflow = (page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    const wide = root.clientWidth;
    if (root.scrollWidth <= wide) return [];
    const out = [...document.body.querySelectorAll("*")].filter((e) => e.getBoundingClientRect().right > wide + 1);
    const last = out.filter((e) => !out.some((other) => other !== e && e.contains(other)));
    return last.slice(0, 3).map((e) => ["overflow", `${e.localName}.${e.className} to ${Math.round(e.getBoundingClientRect().right)} of ${wide}px`]);
  });

/** Targets that are too small: under 44 px for what a thumb must hit, under 24 px for all but links in a sentence. */
export const targets = (page) =>
  page.evaluate((primary) => {
    const name = (e) => `${e.localName}.${e.className} in .${e.parentElement.className || e.parentElement.localName}`;
    const inSentence = (e) => {
      const block = e.closest("p, li, dd, dt, td, th, figcaption, div");
      return getComputedStyle(e).display === "inline" && block && block.innerText.trim() !== e.innerText.trim();
    };
    const found = [];
    for (const e of document.querySelectorAll("a[href], button, input, select, textarea, summary")) {
      const box = e.getBoundingClientRect();
      if (box.width <= 1 || box.height <= 1 || getComputedStyle(e).visibility === "hidden") continue;
      const size = `${Math.round(box.width)} × ${Math.round(box.height)}`;
      if (e.matches(primary)) {
        // A row of one line is as high as it must be; a number in a sentence is as high as the line.
        if (!inSentence(e) && Math.min(box.width, box.height) < 43.5) found.push(["target under 44px", `${name(e)} ${size}`]);
      } else if (!inSentence(e) && Math.min(box.width, box.height) < 23.5) {
        const label = e.closest("label") ?? document.querySelector(`label[for="${e.id}"]`);
        if (!label || label.getBoundingClientRect().height < 23.5) found.push(["target under 24px", `${name(e)} ${size}`]);
      }
    }
    return found;
  }, PRIMARY);

/** What is cut or runs over the page with the spacing of WCAG 1.4.12. */
export async function spacing(page) {
  const style = await page.addStyleTag({
    content:
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }" +
      " p { margin-block-end: 2em !important }",
  });
  const cut = await page.evaluate(() =>
    [...document.body.querySelectorAll("*")]
      .filter((e) => {
        const { overflowX, overflowY } = getComputedStyle(e);
        const box = e.getBoundingClientRect();
        const hides = (way) => way === "hidden" || way === "clip";
        if (box.width <= 1 || box.height <= 1 || !e.innerText?.trim()) return false;
        return (
          (hides(overflowY) && e.scrollHeight > e.clientHeight + 1) || (hides(overflowX) && e.scrollWidth > e.clientWidth + 1)
        );
      })
      .map((e) => ["text spacing cuts", `${e.localName}.${e.className}`]),
  );
  const over = (await overflow(page)).map(([, element]) => ["text spacing overflows", element]);
  await style.evaluate((e) => e.remove());
  return [...cut, ...over];
}

/** Goes through a page by Tab: the focus must be visible, uncovered, and move on. */
export async function focus(page, most) {
  const found = [];
  let last = null;
  await page.evaluate(() => window.scrollTo(0, 0));
  for (let n = 0; n < most; n += 1) {
    await page.keyboard.press("Tab");
    const here = await page.evaluate(async () => {
      // Scrolling to what has the focus takes a frame.
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      const e = document.activeElement;
      if (!e || e === document.body) return null;
      const style = getComputedStyle(e);
      const visible = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
      // A link over two lines is several boxes; one point that is its own is enough.
      const points = [...e.getClientRects()].flatMap((box) => [
        [box.left + box.width / 2, box.top + box.height / 2],
        [box.left + 2, box.top + 2],
        [box.right - 2, box.bottom - 2],
      ]);
      const free = points.some(([x, y]) => {
        const top = document.elementFromPoint(x, y);
        return top && (e.contains(top) || top.contains(e));
      });
      window.kairanOrder ??= new Map();
      if (!window.kairanOrder.has(e)) window.kairanOrder.set(e, window.kairanOrder.size);
      const name = `${e.localName}.${e.className} in .${e.parentElement?.className || e.parentElement?.localName} 「${e.innerText.trim().slice(0, 16)}」`;
      return { name, visible, free, index: window.kairanOrder.get(e) };
    });
    if (!here) break;
    if (here.index === last) found.push(["focus does not move on", here.name]);
    if (here.index === last) break;
    last = here.index;
    if (!here.visible) found.push(["focus not visible", here.name]);
    if (!here.free) found.push(["focus covered", here.name]);
  }
  if (last === null) found.push(["nothing to focus", "body"]);
  return found;
}
