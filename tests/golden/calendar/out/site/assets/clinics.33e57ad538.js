// Combines the ways to narrow a list of providers down. Every one of them is also a link to a page of
// its own, so nothing is lost without this.
(function () {
  "use strict";
  var form = document.querySelector("form[data-clinics]");
  if (!form) {
    return;
  }
  var found = form.querySelector("[role=status]");
  var cards = document.querySelectorAll("[data-kinds]");
  var groups = document.querySelectorAll(".kana-group");
  var controls = form.querySelectorAll("select, input");

  function chosen() {
    return Array.prototype.filter.call(controls, function (control) {
      return control.type === "checkbox" ? control.checked : control.value;
    });
  }

  function fits(card, conditions) {
    return conditions.every(function (control) {
      var words = " " + (card.getAttribute("data-" + control.name) || "") + " ";
      return words.indexOf(" " + control.value + " ") >= 0;
    });
  }

  function show() {
    var conditions = chosen();
    var count = 0;
    cards.forEach(function (card) {
      card.hidden = !fits(card, conditions);
      count += card.hidden ? 0 : 1;
    });
    groups.forEach(function (group) {
      group.hidden = !group.querySelector("[data-kinds]:not([hidden])");
    });
    var text = count > 0 ? form.getAttribute("data-found") : form.getAttribute("data-none");
    found.textContent = conditions.length > 0 ? text.replace("{n}", count) : "";
  }

  form.addEventListener("change", show);
  form.addEventListener("reset", function () { window.setTimeout(show, 0); });
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  // A browser that goes back keeps what was chosen.
  window.addEventListener("pageshow", show);
  form.hidden = false;
})();
