// The site no longer keeps pages for when there is no connection: this takes away what was kept, and then itself.
"use strict";
self.addEventListener("install", function () { self.skipWaiting(); });

self.addEventListener("activate", function (event) {
  var end = " " + new URL(self.registration.scope).pathname;
  event.waitUntil(caches.keys().then(function (names) {
    return Promise.all(names.filter(function (name) {
      return name.indexOf("kairan-") === 0 && name.slice(-end.length) === end;
    }).map(function (name) { return caches.delete(name); }));
  }).then(function () { return self.registration.unregister(); }));
});
