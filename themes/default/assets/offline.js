// Has visited pages and the town's list of contacts kept on the device, for when there is no connection. The worker
// that it registers does the rest; it is only there where site.toml says so.
(function (own, workers) {
  "use strict";
  if (!workers) { return; }
  function address(part) { return part.src || part.href; }
  workers.register(own.dataset.worker).then(function () { return workers.ready; }).then(function (registration) {
    var parts = document.querySelectorAll("link[rel=stylesheet],link[rel=icon],script[src]");
    registration.active.postMessage({
      page: location.href,
      parts: [].map.call(parts, address),
      contacts: own.dataset.contacts && new URL(own.dataset.contacts, location.href).href
    });
  }).catch(function () {});
})(document.currentScript, navigator.serviceWorker);
