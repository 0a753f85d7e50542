// Writes readings over the words of a page, for who asked for them (display.js fetches this only then). The readings
// were made with the page and lie beside it in readings.txt: a stretch a line, as base and reading of each of its
// parts, the school year of the part behind its reading (9 for a name). What is not in the list stays as it is.
(function (root) {
  "use strict";
  var STRETCH = /[0-9０-９㐀-䶿一-鿿豈-\uFAFF々〆〇ヶヵ\uD840-\uDFFF]/;
  var UNREAD = "script,style,ruby,code,pre,kbd,samp,svg,button,select,textarea,[role=status],[data-unread],[data-built]";
  // The last school year whose letters need no reading.
  var LIMITS = { all: 0, hard: 6 };
  var lines = {}, have = false, made = [];

  // Pages in plain Japanese come with readings: from now on this writes them.
  function bare() {
    [].forEach.call(document.querySelectorAll("ruby[data-made]"), function (ruby) {
      var parent = ruby.parentNode;
      parent.replaceChild(document.createTextNode(ruby.firstChild.data), ruby);
      parent.normalize();
    });
  }

  function learn(list) {
    list.split("\n").forEach(function (line) {
      var parts = line.split("|"), text = "";
      for (var i = 0; i < parts.length; i += 2) { text += parts[i]; }
      if (text) { (lines[text.charAt(0)] = lines[text.charAt(0)] || []).push({ text: text, parts: parts }); }
    });
    for (var first in lines) { lines[first].sort(function (a, b) { return b.text.length - a.text.length; }); }
    have = true;
  }

  function find(text, at) {
    return (lines[text.charAt(at)] || []).filter(function (line) {
      var end = at + line.text.length;
      return text.substr(at, line.text.length) === line.text &&
        !(STRETCH.test(text.charAt(end - 1)) && STRETCH.test(text.charAt(end)));
    })[0];
  }

  function write(line, limit, into) {
    for (var i = 0; i < line.parts.length; i += 2) {
      var reading = line.parts[i + 1];
      if (reading && Number(reading.slice(-1)) > limit) {
        var ruby = document.createElement("ruby"), rt = document.createElement("rt");
        ruby.dataset.made = "";
        ruby.textContent = line.parts[i];
        // A screen reader has its own way with kanji; names of links and headings stay as they are without this.
        rt.setAttribute("aria-hidden", "true");
        rt.textContent = reading.slice(0, -1);
        ruby.appendChild(rt);
        into.appendChild(ruby);
      } else {
        into.appendChild(document.createTextNode(line.parts[i]));
      }
    }
  }

  function read(node, limit) {
    // One element, so that a text in a row of boxes stays one box.
    var text = node.data, into = document.createElement("span"), from = 0, at = 0, before = false;
    while (at < text.length) {
      var is = STRETCH.test(text.charAt(at)), line = is && !before && find(text, at);
      if (line) {
        into.appendChild(document.createTextNode(text.slice(from, at)));
        write(line, limit, into);
        at = from = at + line.text.length;
        before = STRETCH.test(text.charAt(at - 1));
      } else {
        before = is;
        at += 1;
      }
    }
    if (from > 0) {
      into.appendChild(document.createTextNode(text.slice(from)));
      node.parentNode.replaceChild(into, node);
      made.push([into, node]);
    }
  }

  function show() {
    var limit = LIMITS[root.dataset.furigana], nodes = [], node;
    made.forEach(function (pair) { pair[0].parentNode.replaceChild(pair[1], pair[0]); });
    made = [];
    bare();
    if (limit === undefined) { return; }
    var walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while ((node = walker.nextNode())) {
      var parent = node.parentElement;
      if (!parent.closest(UNREAD) && /^ja(-|$)/.test(parent.closest("[lang]").lang)) { nodes.push(node); }
    }
    nodes.forEach(function (node) { read(node, limit); });
  }

  function start() {
    fetch("readings.txt").then(function (answer) {
      return answer.ok ? answer.text() : "";
    }).then(learn).then(show).catch(function () {});
  }

  document.addEventListener("furigana", function () { if (have) { show(); } });
  if (document.readyState === "loading") { document.addEventListener("DOMContentLoaded", start); } else { start(); }
})(document.documentElement);
