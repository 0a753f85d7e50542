// Finds pages of a town by a reader's own words, on the device: what is asked goes nowhere. A table of all pages, with
// their titles and the words staff know residents use, is read once; of the index of their texts only the pieces that
// a question needs. Without script the form leads to everything by its reading.

const JA = "\\u3005-\\u3007\\u3041-\\u3096\\u3400-\\u9fff\\uf900-\\ufaff";
const RUN = new RegExp(`[${JA}]+|[\\p{L}\\p{N}\\u0300-\\u036f]+?(?=[${JA}]|[^\\p{L}\\p{N}\\u0300-\\u036f]|$)`, "gu");
const IS_JA = new RegExp(`^[${JA}]`, "u");
const SMALL = "ぁぃぅぇぉゕゖっゃゅょゎゔぢづ";
const LARGE = "あいうえおかけつやゆよわぶじず";

/** A text with everything taken from it that one may write otherwise; the index was made in the same way. */
export function fold(text) {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u30a1-\u30f6\u30fd\u30fe]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[ぁぃぅぇぉゕゖっゃゅょゎゔぢづ]/g, (kana) => LARGE[SMALL.indexOf(kana)])
    .replace(/[ー〜~\-\u2010-\u2015\u2212]/g, "");
}

/** Japanese letters together, other letters and digits together. */
export const runs = (folded) => folded.match(RUN) ?? [];

/** What a run is looked up by. */
export function pairs(run) {
  const letters = [...run];
  if (!IS_JA.test(run) || letters.length < 2) return [run];
  return letters.slice(1).map((letter, at) => letters[at] + letter);
}

const isPlain = (term) => /^[ぁ-ゖ]+$/.test(term);
const flat = (text) => runs(fold(text)).join("");
const setOf = (text) => new Set(runs(fold(text)).flatMap(pairs));

/** The pages of a table, ready to be compared with questions. */
export function prepare(table) {
  return table.pages.map(([href, kind, title, summary, phone, words]) => {
    const keys = words.split("\n").map(flat).filter(Boolean);
    return {
      href, kind, title, summary, phone, keys,
      flatTitle: flat(title),
      titleTerms: setOf(title),
      keyTerms: keys.map((key) => new Set(pairs(key))),
      summaryTerms: setOf(summary),
    };
  });
}

/** A question as it is looked up: its runs, how far each stands from the first, their terms, and the whole without spaces. */
export function question(text) {
  const found = { runs: [], steps: [], whole: "", terms: [] };
  let [place, end] = [0, 0];
  for (const { 0: run, index } of fold(text).matchAll(RUN)) {
    // As places are counted in texts: a letter, or a word of another script; and one for all that parts two runs.
    if (found.runs.length > 0 && index > end) place += 1;
    found.runs.push(run);
    found.steps.push(place);
    found.terms.push(...pairs(run));
    place += IS_JA.test(run) ? [...run].length : 1;
    end = index + run.length;
  }
  found.whole = found.runs.join("");
  found.terms = [...new Set(found.terms)];
  return found;
}

/** How many terms of one question are looked up in texts. */
const LOOKED_UP = 14;

/** The terms that are worth looking up in texts: all of a short question, of a long one those that say most. */
export function wanted({ terms }) {
  if (terms.length <= LOOKED_UP) return terms;
  const heavy = terms.filter((term) => !isPlain(term));
  return (heavy.length > 2 ? heavy : terms).slice(0, LOOKED_UP);
}

/** Pages and places of a run in the texts, by what was found of its terms; nothing where one was not looked up. */
function places(run, found) {
  let at = null;
  for (const [step, term] of pairs(run).entries()) {
    const here = found.get(term);
    if (!here) return new Map();
    if (at === null) {
      at = here;
      continue;
    }
    const both = new Map();
    for (const [page, starts] of at) {
      const next = here.get(page);
      const kept = next && starts.filter((start) => next.includes(start + step));
      if (kept?.length) both.set(page, kept);
    }
    at = both;
  }
  return at ?? new Map();
}

/** Kinds that answer a question less often than their words suggest. */
const WEIGHT = { concern: 1.06, guide: 1.1, notice: 0.95, other: 0.8, word: 0.85 };
/** What is worth less than this is not shown. */
const LEAST = 0.55;

/**
 * The pages that answer a question, best first. `found` says for each term that was looked up on which pages, by
 * their number, and where on them it stands.
 */
export function rank(pages, asked, found) {
  const { runs: parts, steps, whole, terms } = asked;
  if (!whole) return [];
  const inTexts = parts.map((run) => places(run, found));
  const together = (number) =>
    inTexts[0].get(number)?.some((start) => inTexts.every((at, part) => at.get(number)?.includes(start + steps[part])));
  const has = (page, number, term) =>
    page.titleTerms.has(term) || found.get(term)?.has(number) || page.keyTerms.some((key) => key.has(term));
  const weights = new Map(terms.map((term) => {
    const n = pages.reduce((sum, page, number) => sum + (has(page, number, term) ? 1 : 0), 0);
    return [term, Math.log(1 + (pages.length - n + 0.5) / (n + 0.5))];
  }));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0) || 1;
  const share = (is) => terms.reduce((sum, term) => sum + (is(term) ? weights.get(term) : 0), 0) / total;
  const all = (text) => parts.every((run) => text.includes(run));
  const scored = pages.map((page, number) => {
    const closest = Math.max(0, ...page.keys.filter(all).map((key) => whole.length / Math.max(key.length, whole.length)));
    const inTitle = all(page.flatTitle);
    const held = parts.every((run, part) =>
      inTexts[part].has(number) || page.flatTitle.includes(run) || page.keys.some((key) => key.includes(run)));
    let score = 0;
    // Runs that a question puts side by side, as a name and its letters in brackets, count for more where they stand so.
    if (parts.length > 1 && ([page.flatTitle, ...page.keys].some((text) => text.includes(whole)) || together(number))) score += 4;
    if (page.flatTitle === whole || page.keys.includes(whole)) score += 6;
    if (inTitle) score += 3 + (2 * whole.length) / Math.max(page.flatTitle.length, whole.length);
    else if (closest > 0) score += 3 + 2 * closest;
    else if (held) score += 2;
    const said = page.keys.filter((key) => key.length >= 3 && whole.includes(key)).map((key) => key.length / whole.length);
    score += 3.5 * Math.max(0, ...said);
    const inTitleAlone = parts.filter((run) => page.flatTitle.includes(run)).reduce((sum, run) => sum + run.length, 0);
    score += inTitleAlone / whole.length;
    const named = Math.max(share((term) => page.titleTerms.has(term)), ...page.keyTerms.map((key) => share((term) => key.has(term))));
    score += 2.5 * named + 0.5 * share((term) => page.summaryTerms.has(term));
    score += 1.2 * share((term) => found.get(term)?.has(number));
    score *= WEIGHT[page.kind] ?? 1;
    return { page, held, score };
  });
  // What holds the words as they were asked for stands before what only holds their parts, unless staff said it is
  // what they mean.
  const order = ({ held, score }) => score + (held ? 1.5 : 0);
  const best = Math.max(0, ...scored.map(order));
  return scored
    .filter(({ held, score }) => held || score > Math.max(LEAST, best / 8))
    .sort((a, b) => order(b) - order(a) || (a.page.href < b.page.href ? -1 : 1))
    .map(({ page, held, score }) => ({ ...page, held, score: order({ held, score }) }));
}

/** A piece's list of numbers as places by page. */
function unpacked(numbers) {
  const found = new Map();
  let page = 0;
  for (let at = 0; at < numbers.length; ) {
    page += numbers[at];
    const end = at + 2 + numbers[at + 1];
    const here = [];
    let place = 0;
    for (at += 2; at < end; at += 1) here.push((place += numbers[at]));
    found.set(page, here);
  }
  return found;
}

/** The search of one folder; `read` gives a file of it as JSON. */
export function open(read) {
  const kept = new Map();
  const piece = (name) => {
    if (!kept.has(name)) kept.set(name, read(name));
    return kept.get(name);
  };
  const table = read("pages.json").then((table) => ({ ...table, pages: prepare(table) }));
  // The pieces that may hold a term; one letter also begins the pairs behind it.
  const namesOf = ({ pieces }, term) => {
    const behind = pieces.findIndex(([from]) => from > term);
    const first = Math.max(0, (behind < 0 ? pieces.length : behind) - 1);
    const names = [pieces[first]];
    if ([...term].length === 1) {
      for (let next = first + 1; pieces[next]?.[0].startsWith(term); next += 1) names.push(pieces[next]);
    }
    return names.filter(Boolean).map(([, name]) => name);
  };
  const look = async (table, term) => {
    const found = new Map();
    const single = [...term].length === 1;
    for (const words of await Promise.all(namesOf(table, term).map(piece))) {
      const here = single ? Object.keys(words).filter((word) => word.startsWith(term)) : [term];
      for (const word of here.filter((word) => Object.hasOwn(words, word))) {
        for (const [page, at] of unpacked(words[word])) found.set(page, [...(found.get(page) ?? []), ...at]);
      }
    }
    return found;
  };
  return async (text) => {
    const asked = question(text);
    const ready = await table;
    const terms = wanted(asked);
    const all = await Promise.all(terms.map((term) => look(ready, term)));
    return rank(ready.pages, asked, new Map(terms.map((term, at) => [term, all[at]])));
  };
}

/* The page. */

/** Results of one kind that are shown at once beside others, and where only they were asked for. */
const AT_ONCE = 5;
const ALONE = 20;
/** Results that stand first, whatever their kind. */
const BEST = 3;

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function line({ href, title, summary, phone, kind }, labels) {
  const item = element("li", {}, element("a", { href, textContent: title }));
  item.append(" ", element("span", { className: "small", textContent: labels[kind] ?? "" }));
  if (phone) {
    const call = element("a", { href: `tel:${phone.replace(/[^\d#+]/g, "")}`, className: "number", textContent: phone });
    item.append(element("p", { className: "search-phone" }, call));
  }
  if (summary) item.append(element("p", { textContent: summary }));
  return item;
}

function group(heading, results, labels, more, atOnce = AT_ONCE) {
  const list = element("ul", { className: "search-list" }, ...results.slice(0, atOnce).map((one) => line(one, labels)));
  const section = element("section", {}, element("h2", { textContent: heading }), list);
  const rest = results.slice(atOnce);
  if (rest.length > 0) {
    const button = element("button", { type: "button", textContent: more.replace("{count}", rest.length) });
    button.onclick = () => {
      const first = list.children.length;
      list.append(...rest.map((one) => line(one, labels)));
      button.remove();
      list.children[first].querySelector("a").focus();
    };
    section.append(button);
  }
  return section;
}

/** What results are called by their kind, in the order in which kinds stand. */
const labelsOf = ({ dataset }) =>
  Object.fromEntries(Object.entries(dataset).filter(([key]) => /^kind[A-Z]/.test(key)).map(([key, label]) => [key.slice(4).toLowerCase(), label]));

/** Shows results: the closest and then the others by kind, or those of one kind alone. */
function show(into, results, kind) {
  const { best, more } = into.dataset;
  const labels = labelsOf(into);
  if (kind) {
    into.replaceChildren(group(labels[kind], results, {}, more, ALONE));
    return;
  }
  const groups = [];
  if (results.length > 0) groups.push(group(best, results.slice(0, BEST), labels, more));
  const rest = results.slice(BEST);
  for (const kind of Object.keys(labels)) {
    const same = rest.filter((result) => result.kind === kind);
    if (same.length > 0) groups.push(group(labels[kind], same, {}, more));
  }
  into.replaceChildren(...groups);
}

/** The address of this page with a question and a kind. */
const addressOf = (text, kind) => `?${new URLSearchParams(kind ? { q: text, kind } : { q: text })}`;

/** Offers the kinds of results to choose from, where there is a choice. */
function offer(kinds, into, results, text, choose) {
  const labels = labelsOf(into);
  const there = Object.keys(labels).filter((kind) => results.some((result) => result.kind === kind));
  const link = (kind, label, count) => {
    const made = element("a", { href: addressOf(text, kind) }, `${label} `, element("span", { className: "small", textContent: `(${count})` }));
    made.dataset.kind = kind;
    made.onclick = (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      history.pushState(null, "", made.href);
      choose(kind);
    };
    return element("li", {}, made);
  };
  const counted = there.map((kind) => link(kind, labels[kind], results.filter((result) => result.kind === kind).length));
  kinds.querySelector("ul").replaceChildren(link("", kinds.dataset.all, results.length), ...counted);
  kinds.hidden = there.length < 2;
  return there;
}

function start(form) {
  const page = form.dataset.search;
  const input = form.elements.q;
  const town = form.querySelector("[data-town]");
  const into = document.querySelector(".search-results");
  const kinds = document.querySelector(".search-kinds");
  const status = document.querySelector(".search-said");
  const say = (words, text, count, kind) => {
    status.textContent = words.replace("{query}", text).replace("{count}", count).replace("{kind}", kind);
  };
  let search = null;
  const asked = () => new URLSearchParams(location.search);
  async function answer() {
    const text = input.value.trim();
    if (!text) return;
    say(status.dataset.busy);
    kinds.hidden = true;
    try {
      search ??= open(async (name) => {
        const file = await fetch(new URL(name, new URL(page, location.href)));
        if (!file.ok) throw new Error(`${file.status} ${name}`);
        return file.json();
      });
      const results = await search(text);
      const choose = (kind) => {
        const chosen = kind ? results.filter((result) => result.kind === kind) : results;
        for (const link of kinds.querySelectorAll("a")) {
          if (link.dataset.kind === kind) link.setAttribute("aria-current", "true");
          else link.removeAttribute("aria-current");
        }
        show(into, chosen, kind);
        const { said, saidKind, none } = status.dataset;
        say(chosen.length === 0 ? none : kind ? saidKind : said, text, chosen.length, labelsOf(into)[kind]);
      };
      const there = offer(kinds, into, results, text, choose);
      const kind = asked().get("kind");
      choose(there.length > 1 && there.includes(kind) ? kind : "");
    } catch (error) {
      // The next attempt begins anew: what failed may have been the connection, or a table of an earlier day.
      search = null;
      into.replaceChildren();
      say(status.dataset.failed);
    }
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = input.value.trim();
    if (!text) {
      input.focus();
      return;
    }
    if (!into) {
      location.assign((town?.value ?? page) + addressOf(text));
      return;
    }
    history.replaceState(null, "", addressOf(text));
    answer();
  });
  if (!into) {
    input.value = asked().get("q") ?? "";
    return;
  }
  const fromAddress = () => {
    const text = asked().get("q");
    if (!text) return;
    input.value = text;
    answer();
  };
  window.addEventListener("popstate", fromAddress);
  fromAddress();
}

if (typeof document !== "undefined") {
  for (const form of document.querySelectorAll("form[data-search]")) start(form);
}
