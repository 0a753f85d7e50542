// Larger type, more contrast and furigana, for who wants them. Read before the first paint, so that nothing moves;
// kept on the device, without cookies, where the browser allows it. Without this the controls are not shown at all.
(function (root, own) {
  "use strict";
  var kinds = { size: ["1", "2"], contrast: ["more"] }, asked = false, given = root.dataset.furigana;
  if (own.dataset.furigana) { kinds.furigana = ["all", "hard"]; }
  function store(kind, value) {
    try {
      if (value === undefined) { return localStorage.getItem("kairan-" + kind); }
      localStorage.setItem("kairan-" + kind, value);
    } catch (refused) { return null; }
  }
  function apply(kind, value) {
    // Pages in plain Japanese come with furigana; who chose none has none there either.
    if (value === null) { value = root.dataset[kind] || ""; }
    if (kinds[kind].indexOf(value) < 0) { delete root.dataset[kind]; } else { root.dataset[kind] = value; }
    if (kind !== "furigana") { return; }
    document.dispatchEvent(new Event("furigana"));
    if (root.dataset.furigana && root.dataset.furigana !== given && !asked) {
      asked = true;
      document.head.appendChild(document.createElement("script")).src = own.dataset.furigana;
    }
  }
  function mark(button) {
    var chosen = root.dataset[button.dataset.set] || "";
    button.setAttribute("aria-pressed", String(button.value === chosen));
    button.parentNode.hidden = !kinds[button.dataset.set];
  }
  function each(act) { Array.prototype.forEach.call(document.querySelectorAll("[data-set]"), act); }
  for (var kind in kinds) { apply(kind, store(kind)); }
  root.classList.add("scripted");
  document.addEventListener("DOMContentLoaded", function () { each(mark); });
  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-set]"), said = document.querySelector("[data-said]");
    if (!button) { return; }
    apply(button.dataset.set, button.value);
    store(button.dataset.set, button.value);
    each(mark);
    said.textContent = said.dataset.said
      .replace("{what}", button.parentNode.firstElementChild.textContent)
      .replace("{chosen}", button.textContent);
  });
})(document.documentElement, document.currentScript);
