// Words and compounds against plain text search: node tests/search/terms.mjs SITE_FOLDER
// Every town of a built site is asked for each of them with the theme's own script. What should be found is read off the
// written pages, without the index. Prints, word by word, how many pages hold it, how many of them are found, how many
// of the first ten hold it, and the bytes read; ends with 1 where something is not as it has to be.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

import { searchOf } from "./measure.mjs";

/** What is asked, and how pages write it. */
export const TERMS = [
  "看取り", "訪問看護", "在宅医療", "人生会議", "訪問診療", "退院支援", "緩和ケア", "認知症", "ケアマネジャー", "地域包括支援センター",
  "お薬手帳", "口腔ケア", "訪問歯科診療", "訪問薬剤", "市民公開講座", "多職種", "介護保険", "主治医", "往診", "かかりつけ医",
  "エンディングノート", "救急", "薬局", "栄養", "訪問リハビリ", "医師会", "在宅歯科医療推進窓口", "人生会議（ACP）",
  ["ｹｱﾏﾈｼﾞｬｰ", "ケアマネジャー"], ["けあまねじゃー", "ケアマネジャー"], ["ＡＣＰ", "ACP"], ["acp", "ACP"],
].map((term) => [term].flat()).map(([asked, written = asked]) => ({ asked, written }));

/** Kana for what has a recorded reading, in a glossary, a topic or a title. */
export const READINGS = [
  ["ざいたくいりょう", "在宅医療"], ["ほうもんかんご", "訪問看護"], ["じんせいかいぎ", "人生会議"],
  ["ちいきほうかつしえんせんたー", "地域包括支援センター"], ["ニンチショウ", "認知症"],
].map(([asked, written]) => ({ asked, written }));

const plain = (text) => text.normalize("NFKC").toLowerCase();
const APART = "nav|svg|script|style|template|form|rt|rp|button|select|noscript";
const VOID = /^(br|hr|img|input|link|meta|source|wbr|col)$/;
const INLINE = /^(a|abbr|b|bdi|cite|code|dfn|em|i|kbd|mark|q|ruby|rb|small|span|strong|time)$/;
const LETTERS = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/** The words of a page's main part as a reader sees them, without what is no part of its text. */
export function textOf(html) {
  const main = html.match(/<main[\s>][\s\S]*<\/main>/)?.[0] ?? "";
  const apart = new RegExp(`^(${APART})$`);
  const open = [];
  let out = "";
  for (const [, mark, end, name, attributes, text] of main.matchAll(/(<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|[^">])*)>)|([^<]+|<)/gi)) {
    if (text !== undefined) {
      if (!open.some(({ hidden }) => hidden)) out += text;
    } else if (name) {
      if (!INLINE.test(name)) out += "\n";
      if (end) {
        const at = open.findLastIndex((one) => one.name === name);
        if (at >= 0) open.length = at;
      } else if (!VOID.test(name) && !attributes.endsWith("/")) {
        open.push({ name, hidden: apart.test(name) || / (hidden|data-no-search)(?=[\s=]|$)| class="gloss"/.test(attributes) });
      }
    }
  }
  const letters = out.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, number, named) =>
    named ? (LETTERS[named] ?? whole) : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(number)));
  return letters.split("\n").map((line) => line.replace(/\s+/g, " ").trim()).filter(Boolean).join("\n");
}

/** Lists of what has pages of its own, and the home: these are found by their titles. */
const isList = (html) => /<body class="kind-(city_home|clinic_\w+|\w+_list)\b/.test(html);

/** The pages of a town that can be found, by address, each with what a reader sees of it and what it is found by. */
function pagesOf(site, city) {
  const table = JSON.parse(readFileSync(join(site, city, "search/pages.json"), "utf8"));
  return table.pages
    .filter(([, kind]) => kind !== "word")
    .map(([href, kind, title, summary, , keys]) => {
      const html = readFileSync(join(site, href, "index.html"), "utf8");
      const own = kind === "other" && isList(html) ? "" : textOf(html);
      return { href, kind, title, summary, keys, text: plain(`${title}\n${own}`), known: plain(`${title}\n${keys}\n${own}`) };
    });
}

/** The towns of a built site that can be searched in its first language. */
export function townsOf(site) {
  return readdirSync(site).filter((name) => existsSync(join(site, name, "search/pages.json")));
}

/** What one town answers: per question what should be found, what was, and what is wrong. */
export async function askTown(site, city) {
  const pages = pagesOf(site, city);
  const byHref = new Map(pages.map((page) => [page.href, page]));
  const ask = async (asked) => {
    const { search, bytes } = searchOf(join(site, city, "search"));
    return { results: (await search(asked)).filter(({ kind }) => kind !== "word"), bytes };
  };
  const answers = [];
  for (const { asked, written } of TERMS) {
    const { results, bytes } = await ask(asked);
    const found = new Set(results.map(({ href }) => href));
    const truth = pages.filter(({ text }) => text.includes(plain(written)));
    const first = results.slice(0, 10).filter(({ href }) => byHref.get(href)?.known.includes(plain(written)));
    const missed = truth.filter(({ href }) => !found.has(href)).map(({ href }) => href);
    const wrong = missed.map((href) => `${asked}: ${href} is not found`);
    if (truth.length >= 10 && first.length < 10) wrong.push(`${city} ${asked}: ${first.length} of the first ten hold it`);
    answers.push({ asked, truth: truth.length, hit: truth.length - missed.length, ten: first.length, bytes, wrong });
  }
  // In titles kana finds what kanji finds, wherever the word has a reading.
  for (const { asked, written } of READINGS) {
    const { results, bytes } = await ask(asked);
    const found = new Set(results.map(({ href }) => href));
    const titled = (await ask(written)).results.filter(({ title }) => plain(title).includes(plain(written)));
    const known = titled.filter(({ href }) => byHref.get(href).keys.split("\n").includes(asked.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))));
    const missed = known.filter(({ href }) => !found.has(href));
    const wrong = missed.map(({ href }) => `${asked}: ${href} is not found`);
    answers.push({ asked, truth: known.length, hit: known.length - missed.length, ten: Math.min(10, results.length), bytes, wrong });
  }
  return { answers, named: await askNames(pages, ask), bare: pages.filter(({ summary }) => !summary) };
}

/** Every window and provider by the reading of its name, or by its name: where it stands. */
async function askNames(pages, ask) {
  const named = { all: 0, first: 0, three: 0, late: [] };
  for (const page of pages.filter(({ kind }) => kind === "window" || kind === "clinic")) {
    const reading = page.keys.split("\n").find((key) => /^[ぁ-ゖー・\s]{4,}$/.test(key));
    if (!reading) continue;
    const { results } = await ask(reading);
    const at = results.findIndex(({ href }) => href === page.href);
    named.all += 1;
    if (at === 0) named.first += 1;
    if (at >= 0 && at < 3) named.three += 1;
    else named.late.push(`${reading}: ${page.href} at ${at + 1}`);
  }
  return named;
}

async function main(site) {
  const rows = new Map();
  const wrong = [];
  const names = { all: 0, first: 0, three: 0 };
  let bare = 0;
  const towns = townsOf(site);
  let table = 0;
  for (const city of towns) {
    const { answers, named, bare: without } = await askTown(site, city);
    for (const { asked, truth, hit, ten, bytes, wrong: found } of answers) {
      const row = rows.get(asked) ?? { truth: 0, hit: 0, tens: 0, full: 0, most: 0 };
      rows.set(asked, row);
      row.truth += truth;
      row.hit += hit;
      if (truth >= 10) [row.tens, row.full] = [row.tens + 1, row.full + (ten === 10 ? 1 : 0)];
      row.most = Math.max(row.most, bytes.pieces);
      table = Math.max(table, bytes.table);
      wrong.push(...found);
    }
    for (const key of Object.keys(names)) names[key] += named[key];
    wrong.push(...named.late.filter((one) => one.endsWith(" 0")));
    bare += without.length;
  }
  console.log("word | pages | found | towns with ten | ten hold it | bytes at most");
  for (const [asked, { truth, hit, tens, full, most }] of rows) console.log(`${asked} | ${truth} | ${hit} | ${tens} | ${full} | ${most}`);
  const script = gzipSync(readFileSync(fileURLToPath(new URL("../../themes/default/assets/search.js", import.meta.url)))).length;
  console.log(`${towns.length} towns; to begin ${script} + ${table} bytes at most`);
  console.log(`names by their reading: ${names.all}, first ${names.first}, in the first three ${names.three}; results without a description: ${bare}`);
  console.log(wrong.length > 0 ? wrong.slice(0, 40).join("\n") : "nothing wrong");
  process.exitCode = wrong.length > 0 ? 1 : 0;
}

if (process.argv[2] && process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv[2]);
