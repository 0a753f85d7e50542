// Pages stay true without this. When a page was not built again in time, it lets what ended say so: on
// the day after data-until, in Tokyo, parts marked data-after are shown and those marked data-before
// hidden; what is marked data-drop goes; what stands in a list with a place for ended things moves there.
// On the day of data-from, data-begun takes the place of data-wait.
(function (list) {
  "use strict";
  // Japan has had one time for the whole country, nine hours ahead, since 1951.
  var today = new Date(Date.now() + 324e5).toISOString().slice(0, 10);
  function each(root, name, act) {
    list.forEach.call(root.querySelectorAll("[" + name + "]"), act);
  }
  function turn(item, old, young) {
    function show(name, hide) {
      each(item, name, function (part) {
        if (part.parentNode.closest("[data-from],[data-until]") === item) { part.hidden = hide; }
      });
    }
    show(old, true);
    show(young, false);
  }
  each(document, "data-from", function (item) {
    if (item.getAttribute("data-from") <= today) { turn(item, "data-wait", "data-begun"); }
  });
  each(document, "data-until", function (item) {
    var home = item.parentNode, place = home.nextElementSibling;
    if (item.getAttribute("data-until") >= today) { return; }
    turn(item, "data-before", "data-after");
    if (item.hasAttribute("data-drop")) { item.hidden = true; }
    if (place && place.hasAttribute("data-ended")) {
      place.hidden = false;
      place.appendChild(item);
      each(place, "data-empty", function (part) { part.hidden = home.children.length > 0; });
    }
  });
})([]);
