// How well a built site is searched: node tests/search/measure.mjs SITE_FOLDER
// Runs the theme's own script over the written files and prints, question by question, where the page stands that
// should answer, and how many bytes were read.
import { copyFileSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { tmpdir } from "node:os";
import { gzipSync } from "node:zlib";

const here = fileURLToPath(new URL(".", import.meta.url));
const copy = join(tmpdir(), `kairan-search-${process.pid}.mjs`);
copyFileSync(join(here, "../../themes/default/assets/search.js"), copy);
const { fold, open, pairs, runs } = await import(pathToFileURL(copy));
rmSync(copy);
export { fold, pairs, runs };

/** The questions: a small reader of the one form that the file has. */
export function questions() {
  const text = readFileSync(join(here, "questions.toml"), "utf8");
  return text.split("[[question]]").slice(1).map((part) => ({
    city: part.match(/city = "(.*)"/)[1],
    asks: part.match(/asks = "(.*)"/)[1],
    pages: [...part.match(/pages = \[(.*)\]/)[1].matchAll(/"(.*?)"/g)].map(([, page]) => page),
  }));
}

/** A search over a written folder that notes what it reads. */
export function searchOf(folder) {
  const bytes = { table: 0, pieces: 0, files: 0 };
  const search = open(async (name) => {
    const file = readFileSync(join(folder, name));
    bytes[name === "pages.json" ? "table" : "pieces"] += gzipSync(file).length;
    bytes.files += 1;
    return JSON.parse(file);
  });
  return { search, bytes };
}

if (process.argv[2] && process.argv[1] === fileURLToPath(import.meta.url)) {
  const site = process.argv[2];
  const count = { first: 0, three: 0, most: 0 };
  for (const { city, asks, pages } of questions()) {
    const { search, bytes } = searchOf(join(site, city, "search"));
    const results = await search(asks);
    const right = pages.map((page) => `/${city}/${page ? `${page}/` : ""}`);
    const at = results.findIndex(({ href }) => right.includes(href)) + 1;
    count.first += at === 1 ? 1 : 0;
    count.three += at >= 1 && at <= 3 ? 1 : 0;
    count.most = Math.max(count.most, bytes.pieces);
    const shown = results.slice(0, 3).map(({ href, score }) => `${href.replace(`/${city}/`, "")} ${score.toFixed(1)}`);
    console.log(`${at} ${city} ${asks} (${results.length}; ${bytes.table}+${bytes.pieces} B, ${bytes.files} files) ${shown.join(" | ")}`);
  }
  console.log(`first ${count.first}, in the first three ${count.three}, of ${questions().length}; most bytes of one question ${count.most}`);
}
