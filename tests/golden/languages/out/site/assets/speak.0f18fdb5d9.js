// Reads the main text aloud with the device's own voice, a sentence at a time, and marks the sentence. Names are said
// as readings.txt beside the page has them. The buttons stay hidden where the device has no voice for the language.
(function (box) {
  "use strict";
  var voices = window.speechSynthesis;
  if (!box || !voices || !window.SpeechSynthesisUtterance) { return; }
  var BLOCKS = "h1,h2,h3,h4,h5,h6,p,li,dt,dd,th,td,caption,figcaption,summary,legend,label,address";
  var SILENT = "rt,rp,script,style,svg,form,[hidden],[aria-hidden=true],[data-speak],.no-print,.print-only,.visually-hidden";
  var STRETCH = "[0-9０-９㐀-䶿一-鿿豈-\\uFAFF々〆〇ヶヵ\\uD840-\\uDFFF]";
  var lang = document.documentElement.lang, tongue = lang.split("-")[0];
  var play = box.querySelector("[data-play]"), stop = box.querySelector("[data-stop]");
  var sentences = [], at = 0, turn = 0, state = "idle", names = null, said = {};
  var marks = window.Highlight && CSS.highlights ? new Highlight() : null;
  if (marks) { CSS.highlights.set("spoken", marks); }

  // A device that names its voices late is asked again; one that names none may still speak.
  function offer() {
    var known = voices.getVoices();
    box.hidden = known.length > 0 && !known.some(function (voice) { return voice.lang.split(/[-_]/)[0] === tongue; });
  }

  function show(next) {
    state = next;
    play.textContent = play.dataset[next];
    stop.hidden = next === "idle";
  }

  // The sentences of the text as ranges, with what is said for each.
  function collect() {
    var walker = document.createTreeWalker(document.getElementById("main"), NodeFilter.SHOW_TEXT), node, last = null, open = null;
    sentences = [];
    while ((node = walker.nextNode())) {
      var parent = node.parentElement, block = parent.closest(BLOCKS);
      if (!block || parent.closest(SILENT) || !parent.getClientRects().length) { continue; }
      if (block !== last) { open = null; last = block; }
      node.data.replace(/[^。！？]+[。！？]*[」』）]?|[。！？]+/g, function (part, from) {
        if (!open) {
          open = { range: document.createRange(), block: block, text: "" };
          open.range.setStart(node, from);
          sentences.push(open);
        }
        var ruby = parent.closest("ruby:not([data-made])");
        open.text += ruby ? ruby.querySelector("rt").textContent : part;
        open.range.setEnd(node, from + part.length);
        if (/[。！？][」』）]?$/.test(part)) { open = null; }
      });
    }
    sentences = sentences.filter(function (sentence) { return /[^\s\u3000]/.test(sentence.text); });
  }

  function learn(list) {
    list.split("\n").forEach(function (line) {
      var parts = line.split("|"), text = "", spoken = "";
      for (var i = 0; i < parts.length; i += 2) {
        text += parts[i];
        spoken += /9$/.test(parts[i + 1]) ? parts[i + 1].slice(0, -1) : parts[i];
      }
      if (spoken !== text) { said[text] = spoken; }
    });
    var longest = Object.keys(said).sort(function (a, b) { return b.length - a.length; });
    try {
      names = longest.length ? new RegExp("(?<!" + STRETCH + ")(?:" + longest.join("|") + ")(?!" + STRETCH + ")", "g") : false;
    } catch (old) { names = false; }
  }

  function mark(sentence) {
    document.querySelectorAll(".spoken").forEach(function (block) { block.classList.remove("spoken"); });
    if (marks) { marks.clear(); }
    if (!sentence) { return; }
    if (marks) { marks.add(sentence.range); } else { sentence.block.classList.add("spoken"); }
    var place = sentence.range.getBoundingClientRect();
    if (place.top < 0 || place.bottom > window.innerHeight) { sentence.block.scrollIntoView({ block: "center" }); }
  }

  function speak() {
    var sentence = sentences[at], own = ++turn;
    mark(sentence);
    if (!sentence) { at = 0; show("idle"); return; }
    var text = names ? sentence.text.replace(names, function (name) { return said[name]; }) : sentence.text;
    var words = new SpeechSynthesisUtterance(text);
    words.lang = lang;
    words.voice = voices.getVoices().filter(function (voice) { return voice.lang.split(/[-_]/)[0] === tongue; })[0] || null;
    words.onend = function () { if (own === turn && state === "playing") { at += 1; speak(); } };
    words.onerror = function () { if (own === turn) { halt("idle"); } };
    voices.speak(words);
  }

  function halt(next) {
    turn += 1;
    voices.cancel();
    if (next === "idle") { at = 0; mark(null); }
    show(next);
  }

  function begin() {
    if (state === "idle") { collect(); }
    show("playing");
    if (names !== null || !/^ja/.test(lang)) { speak(); return; }
    names = false;
    fetch("readings.txt").then(function (answer) { return answer.ok ? answer.text() : ""; })
      .then(learn).catch(function () {}).then(function () { if (state === "playing") { speak(); } });
  }

  play.addEventListener("click", function () { if (state === "playing") { halt("paused"); } else { begin(); } });
  stop.addEventListener("click", function () { halt("idle"); play.focus(); });
  document.addEventListener("keydown", function (event) { if (event.key === "Escape" && state !== "idle") { halt("idle"); } });
  window.addEventListener("pagehide", function () { halt("idle"); });
  // Readings that are written or taken away change the text that the ranges lie in.
  document.addEventListener("furigana", function () { if (state !== "idle") { halt("idle"); } });
  voices.addEventListener && voices.addEventListener("voiceschanged", offer);
  show("idle");
  offer();
})(document.querySelector("[data-speak]"));
