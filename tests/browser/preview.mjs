// The preview in a browser: an edited text is seen at once and the page is loaded again behind it, where the reader was;
// what is to be mended is said on the page.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

import { kairan, launch } from "./lib/served.mjs";

const PAGE = "/mihon-shi/guides/acp/";
const GUIDE = "content/shared/guides/acp.md";
const example = fileURLToPath(new URL("../../examples/mihon", import.meta.url));

let root, server, origin, browser;

before(async () => {
  root = mkdtempSync(join(tmpdir(), "kairan-preview-"));
  cpSync(example, root, { recursive: true });
  server = spawn(kairan, ["serve", "--root", root, "--port", "0", "--messages", "ja"], { stdio: ["ignore", "pipe", "pipe"] });
  origin = await new Promise((found, ended) => {
    let said = "";
    for (const out of [server.stdout, server.stderr]) {
      out.on("data", (text) => {
        said += text;
        const address = said.match(/http:\/\/localhost:\d+/);
        if (address) found(address[0]);
      });
    }
    server.on("exit", () => ended(new Error(said)));
  });
  browser = await launch();
});

after(async () => {
  await browser?.close();
  server?.removeAllListeners("exit");
  server?.kill("SIGINT");
  if (root) rmSync(root, { recursive: true, force: true });
});

const edit = (change) => writeFileSync(join(root, GUIDE), change(readFileSync(join(root, GUIDE), "utf8")));

test("an edited text is seen, and the page is loaded again where the reader was", async () => {
  const context = await browser.newContext({ viewport: { width: 800, height: 500 } });
  const page = await context.newPage();
  await page.goto(origin + PAGE);
  await page.locator("footer a").last().focus();
  await page.evaluate(() => scrollTo({ top: 400, behavior: "instant" }));
  const focused = () => page.evaluate(() => document.activeElement.textContent);
  const [name, top] = [await focused(), await page.evaluate(() => scrollY)];
  assert.ok(top > 100, "the page is long enough to be scrolled");
  const loaded = page.waitForEvent("load");
  edit((text) => `${text}\nあとから書いた文です。\n`);
  await page.locator("main", { hasText: "あとから書いた文です。" }).waitFor();
  await loaded;
  await page.locator("main", { hasText: "あとから書いた文です。" }).waitFor();
  await page.waitForFunction((top) => Math.abs(scrollY - top) < 5, top);
  assert.equal(await focused(), name);
  await context.close();
});

test("what is to be mended is said on the page, and no more when it is mended", async () => {
  const context = await browser.newContext({ locale: "ja" });
  const page = await context.newPage();
  await page.goto(origin + PAGE);
  const whole = readFileSync(join(root, GUIDE), "utf8");
  edit((text) => `${text}\n[行き先なし](/mihon-shi/nashi/)\n`);
  const box = page.locator("#kairan-live section");
  await box.locator("h2").waitFor({ state: "visible" });
  await box.locator("button[name=more]").click();
  assert.match(await box.innerText(), /acp\.md/);
  edit(() => whole);
  await page.locator("main", { hasNotText: "行き先なし" }).waitFor();
  // Findings about finished pages come when nothing has changed for a second.
  await page.waitForTimeout(2_500);
  assert.equal(await box.isVisible(), false);
  await context.close();
});
