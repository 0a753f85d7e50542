// Keeps visited pages, and the list of contacts of each town that was visited, for when there is no connection. What the
// network answers always comes first, so that nobody is shown an old number while there is one; a page from here says
// from which day it is, and one that cannot say so is not shown. Nothing is sent anywhere but to the page's own site.
"use strict";
var SCOPE = new URL(self.registration.scope);
// How many answers each cache holds at most; the oldest go first.
var MOST = { pages: 60, contacts: 20, parts: 200 };
var LARGEST = 2000000;

function name(kind) { return "kairan-" + kind + " " + SCOPE.pathname; }

function isOurs(url) { return url.origin === SCOPE.origin && url.pathname.indexOf(SCOPE.pathname) === 0; }

// Which cache an answer belongs to; none for what is only of use with a connection: searches, data, documents.
function kindOf(request) {
  var url = new URL(request.url);
  if (request.method !== "GET" || request.headers.has("range") || !isOurs(url)) { return null; }
  if (request.mode === "navigate") { return "pages"; }
  var isPart = /^(style|script|image|font|manifest)$/.test(request.destination) || /\/readings\.txt$/.test(url.pathname);
  return isPart ? "parts" : null;
}

// What was asked for, without what a form added: the same page.
function key(url) {
  var own = new URL(url);
  own.search = own.hash = "";
  return own.href;
}

function keep(kind, url, answer) {
  return answer.arrayBuffer().then(function (body) {
    if (body.byteLength > LARGEST) { return null; }
    var headers = new Headers(answer.headers);
    // The body is no longer packed.
    ["content-encoding", "content-length"].forEach(function (packed) { headers.delete(packed); });
    headers.set("x-kept-at", new Date().toISOString());
    return caches.open(name(kind)).then(function (cache) {
      return cache.put(key(url), new Response(body, { headers: headers })).then(function () { return cache.keys(); })
        .then(function (all) {
          var old = all.slice(0, Math.max(0, all.length - MOST[kind]));
          return Promise.all(old.map(function (request) { return cache.delete(request); }));
        });
    });
  });
}

// Whether an answer is a page's own, whole, and not another one's.
function isWhole(answer) { return answer.status === 200 && answer.type === "basic" && !answer.redirected; }

function forget(url) {
  return Promise.all(["pages", "contacts", "parts"].map(function (kind) {
    return caches.open(name(kind)).then(function (cache) { return cache.delete(key(url)); });
  }));
}

function kept(kind, url) {
  return caches.open(name(kind)).then(function (cache) { return cache.match(key(url)); });
}

function at(answer) { return answer ? answer.headers.get("x-kept-at") : ""; }

// A day as people write it, in Japan.
function words(language, moment) {
  function part(locale, options) {
    options.timeZone = "Asia/Tokyo";
    return new Intl.DateTimeFormat(locale, options).format(moment);
  }
  if (!/^ja/.test(language)) { return part(language, { dateStyle: "full" }); }
  var day = part("ja-JP-u-ca-japanese", { era: "long", year: "numeric", month: "long", day: "numeric" });
  return day + "（" + part("ja-JP", { weekday: "long" }) + "）";
}

// A kept page that says from when it is.
function dated(answer) {
  return answer.text().then(function (html) {
    var language = (/<html lang="([\w-]+)"/.exec(html) || [])[1] || "ja", is = false;
    var told = html.replace(/ hidden data-kept="([^"]*)">/, function (all, text) {
      is = true;
      return ">" + text.replace("{date}", words(language, new Date(at(answer))));
    });
    return is ? new Response(told, { headers: answer.headers }) : null;
  });
}

function fromHere(kind, url) {
  if (kind === "parts") { return kept(kind, url); }
  return Promise.all([kept("pages", url), kept("contacts", url)]).then(function (found) {
    var answer = at(found[0]) >= at(found[1]) ? found[0] : found[1];
    return answer ? dated(answer) : null;
  });
}

self.addEventListener("install", function () { self.skipWaiting(); });

self.addEventListener("activate", function (event) { event.waitUntil(self.clients.claim()); });

self.addEventListener("fetch", function (event) {
  var request = event.request, kind = kindOf(request);
  if (!kind) { return; }
  event.respondWith(fetch(request).then(function (answer) {
    if (isWhole(answer)) { event.waitUntil(keep(kind, request.url, answer.clone()).catch(function () {})); }
    if (answer.status === 404 || answer.status === 410) { event.waitUntil(forget(request.url)); }
    return answer;
  }, function (failure) {
    return fromHere(kind, request.url).then(function (answer) {
      if (answer) { return answer; }
      throw failure;
    });
  }));
});

// What a page names that came before this could see it: itself, its parts, its town's contacts once a day.
self.addEventListener("message", function (event) {
  function fetched(kind, url, isFresh) {
    if (!isOurs(new URL(url))) { return null; }
    return kept(kind, url).then(function (found) {
      if (found && isFresh(found)) { return null; }
      return fetch(url).then(function (answer) { return isWhole(answer) ? keep(kind, url, answer) : null; });
    }).catch(function () {});
  }
  function always() { return true; }
  function today(answer) { return at(answer).slice(0, 10) === new Date().toISOString().slice(0, 10); }
  var asked = event.data || {};
  var all = (asked.parts || []).map(function (url) { return fetched("parts", url, always); });
  if (asked.page) { all.push(fetched("pages", asked.page, always)); }
  if (asked.contacts) { all.push(fetched("contacts", asked.contacts, today)); }
  event.waitUntil(Promise.all(all));
});
