// Marks today's row in a table of opening hours (the weekday in Tokyo). All days stand in the page without
// this; it does not say whether anything is open.
(function () {
  "use strict";
  var WEEK = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
  var weekday = 0;
  var week = 0;
  try {
    var format = new Intl.DateTimeFormat("en-US", { timeZone: "Asia/Tokyo", weekday: "short", day: "numeric" });
    format.formatToParts(new Date()).forEach(function (part) {
      if (part.type === "weekday") { weekday = WEEK.indexOf(part.value) + 1; }
      if (part.type === "day") { week = Math.ceil(Number(part.value) / 7); }
    });
  } catch (error) {
    return;
  }
  document.querySelectorAll("tr[data-weekday='" + weekday + "']").forEach(function (row) {
    var weeks = row.getAttribute("data-weeks");
    if (weeks && weeks.split(" ").indexOf(String(week)) < 0) {
      return;
    }
    row.classList.add("today");
    row.querySelectorAll("[data-day]").forEach(function (name) { name.hidden = true; });
    row.querySelectorAll("[data-today]").forEach(function (name) { name.hidden = false; });
  });
})();
