// Furigana on request: it stays on from page to page, leaves names and copied text as they were, and reading aloud
// says names as they are read.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { launch, served } from "./lib/served.mjs";
import { violations } from "./lib/look.mjs";

let site, browser;
before(async () => {
  site = await served("furigana", ".", "--city", "okegawa");
  browser = await launch();
});
after(async () => {
  await browser?.close();
  site?.close();
});

const rubies = (page) =>
  page.evaluate(() => [...document.querySelectorAll("ruby[data-made]")].map((e) => `${e.firstChild.data} ${e.lastChild.textContent}`));

test("a page has no ruby and fetches nothing until readings are asked for, and then every page has them", async () => {
  const page = await (await browser.newContext()).newPage();
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${site.origin}/okegawa/`);
  assert.deepEqual(asked.filter((path) => /furigana|readings/.test(path)), []);
  const plain = await page.evaluate(() => document.querySelector("main").innerText);
  assert.deepEqual(await rubies(page), []);
  await page.click(".display > summary");
  await page.click('[data-set="furigana"][value="all"]');
  await page.waitForSelector("ruby[data-made]");
  const all = await rubies(page);
  assert.ok(all.includes("桶川市 おけがわし"), all.join("、"));
  assert.ok(all.includes("電話 でんわ"), all.join("、"));
  await page.goto(`${site.origin}/okegawa/contacts/`);
  await page.waitForSelector("ruby[data-made]");
  await page.click(".display > summary");
  await page.click('[data-set="furigana"][value="hard"]');
  const hard = await rubies(page);
  assert.ok(hard.includes("桶川市 おけがわし") && !hard.includes("電話 でんわ"), hard.join("、"));
  await page.click('[data-set="furigana"]:not([value])');
  assert.deepEqual(await rubies(page), []);
  await page.goto(`${site.origin}/okegawa/`);
  assert.equal(await page.evaluate(() => document.querySelector("main").innerText), plain);
  await page.context().close();
});

test("names stay as they are, copied text has no readings, and nothing sticks out", async () => {
  const page = await (await browser.newContext({ viewport: { width: 320, height: 800 } })).newPage();
  const names = () => page.locator("main a").evaluateAll((links) => links.map((link) => link.textContent));
  await page.goto(`${site.origin}/okegawa/`);
  const before = await page.locator("body").ariaSnapshot();
  const links = await names();
  await page.evaluate(() => localStorage.setItem("kairan-furigana", "all"));
  await page.reload();
  await page.waitForSelector("ruby[data-made]");
  // Names that assistive technology computes, without line breaks that ruby may make between their parts.
  const flat = (text) => text.replace(/\s+/g, "");
  assert.equal(flat(await page.locator("body").ariaSnapshot()).includes("おけがわし"), flat(before).includes("おけがわし"));
  assert.equal(links.length, (await names()).length);
  const copied = await page.evaluate(() => {
    getSelection().selectAllChildren(document.querySelector("main"));
    return getSelection().toString();
  });
  assert.ok(!copied.includes("そうだん"), copied.slice(0, 200));
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth));
  assert.deepEqual(await violations(page), []);
  await page.context().close();
});

test("a sentence is said with the readings of names, marked, and can be stopped by keyboard", async () => {
  const page = await (await browser.newContext()).newPage();
  await page.addInitScript(() => {
    window.heard = [];
    const voice = { lang: "ja-JP" };
    const voices = { getVoices: () => [voice], cancel() {}, speak: (words) => window.heard.push(words), addEventListener() {} };
    Object.defineProperty(window, "speechSynthesis", { value: voices });
    window.SpeechSynthesisUtterance = function (text) { this.text = text; };
  });
  await page.goto(`${site.origin}/okegawa/`);
  await page.click(".display > summary");
  await page.focus("[data-play]");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => window.heard.length === 1);
  const said = await page.evaluate(() => {
    for (let n = 0; n < 30 && window.heard.length > n; n += 1) window.heard[n].onend();
    return window.heard.map((words) => words.text);
  });
  assert.ok(said.some((text) => text.includes("おけがわし")) && !said.some((text) => text.includes("桶川市")), said.join("\n"));
  assert.equal(await page.evaluate(() => CSS.highlights.get("spoken").size), 1);
  await page.keyboard.press("Escape");
  assert.equal(await page.evaluate(() => CSS.highlights.get("spoken").size), 0);
  assert.ok(await page.isHidden("[data-stop]"));
  await page.context().close();
});

test("a device without a voice for the language has no button", async () => {
  const page = await (await browser.newContext()).newPage();
  await page.addInitScript(() => {
    const voices = { getVoices: () => [{ lang: "fr-FR" }], cancel() {}, speak() {}, addEventListener() {} };
    Object.defineProperty(window, "speechSynthesis", { value: voices });
  });
  await page.goto(`${site.origin}/okegawa/`);
  await page.click(".display > summary");
  assert.ok(await page.isHidden("[data-speak]"));
  await page.context().close();
});
