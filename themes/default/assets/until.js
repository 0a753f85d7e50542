// Pages stay true without this. It only acts on the day after a last day (data-until, in Tokyo),
// should the page not have been built again by then: what follows is shown, what ended is hidden.
(function () {
  "use strict";
  var today;
  try {
    today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Tokyo" }).format(new Date());
  } catch (error) {
    return;
  }
  if (!/^\d{4}-\d\d-\d\d$/.test(today)) {
    return;
  }
  document.querySelectorAll("[data-until]").forEach(function (item) {
    var after = item.querySelectorAll("[data-after]");
    if (item.getAttribute("data-until") >= today || after.length === 0) {
      return;
    }
    after.forEach(function (part) { part.hidden = false; });
    item.querySelectorAll("[data-before]").forEach(function (part) { part.hidden = true; });
  });
})();
