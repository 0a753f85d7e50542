// Keeps the page that a member of staff looks at up to date, and says what is to be mended on it. Only the preview
// gives it; nothing of it is in a site that is built.
(() => {
  "use strict";
  const script = document.currentScript;
  const is = script.dataset.is;
  const here = location.pathname;
  const asked = (() => { try { return encodeURIComponent(decodeURIComponent(here)); } catch { return encodeURIComponent(here); } })();
  const key = "kairan-live:" + here;
  const store = (name, value) => { try { sessionStorage.setItem(name, value); } catch { /* private browsing */ } };
  const stored = (name) => { try { return sessionStorage.getItem(name); } catch { return null; } };

  // Where an element is: an id on the way, and the places below it.
  const place = (element) => {
    const steps = [];
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      if (at.id) { steps.unshift("#" + CSS.escape(at.id)); return steps.join(" > "); }
      const nth = Array.prototype.indexOf.call(at.parentElement ? at.parentElement.children : [], at) + 1;
      steps.unshift(at.localName + ":nth-child(" + nth + ")");
    }
    return steps.length ? "body > " + steps.join(" > ") : "";
  };
  const find = (path) => { try { return path ? document.querySelector(path) : null; } catch { return null; } };

  const keep = () => {
    const focus = document.activeElement;
    const open = Array.from(document.querySelectorAll("details[open]"), place);
    store(key, JSON.stringify({ x: scrollX, y: scrollY, open, focus: focus && focus !== host ? place(focus) : "" }));
  };
  // The new text is seen at once; the page itself follows, for what its scripts make of it.
  const preview = async () => {
    const answer = await fetch(location.href);
    const next = new DOMParser().parseFromString(await answer.text(), "text/html");
    const [old, fresh] = [document.querySelector("main"), next.querySelector("main")];
    if (!answer.ok || !old || !fresh) return;
    old.replaceChildren(...fresh.childNodes);
    if (!document.hidden) await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
  };
  const reload = async () => {
    keep();
    try { await preview(); } catch { /* the page itself will say what is wrong */ }
    location.reload();
  };
  const restore = () => {
    const kept = stored(key);
    if (!kept) return;
    try { sessionStorage.removeItem(key); } catch { /* as above */ }
    const { x, y, open, focus } = JSON.parse(kept);
    for (const path of open) { const element = find(path); if (element) element.open = true; }
    const element = find(focus);
    if (element) element.focus({ preventScroll: true });
    scrollTo({ left: x, top: y, behavior: "instant" });
  };

  // The box with the findings. It lies in a tree of its own, so that the page's style and its do not meet.
  const host = document.createElement("div");
  host.id = "kairan-live";
  const root = host.attachShadow({ mode: "open" });
  root.innerHTML = "<style>" +
    ":host{all:initial}@media print{:host{display:none}}" +
    "section{position:fixed;inset-inline:0;inset-block-end:0;z-index:2147483647;box-sizing:border-box;max-block-size:45vh;" +
    "overflow:auto;padding:.5rem 1rem;font:1rem/1.6 sans-serif;color:#1a1a1a;background:#fff8e1;border-block-start:3px solid #8a5a00}" +
    "h2{display:inline;font-size:1rem;margin:0 .75rem 0 0}p{margin:.2rem 0}ol{margin:.5rem 0;padding-inline-start:2rem}" +
    "li{border-inline-start:.4rem solid #767676;padding-inline-start:.75rem;margin-block:.6rem}" +
    "li.error{border-color:#b3261e}li.warning{border-color:#8a5a00}code{overflow-wrap:anywhere}.code{font-size:.85em}" +
    "a{color:#0b4f9c}button{font:inherit;margin:.1rem .5rem .1rem 0;padding:.2rem .7rem;min-block-size:2.75rem;color:#1a1a1a;background:#fff;border:2px solid #1a1a1a;border-radius:.3rem}" +
    ":focus-visible{outline:3px solid #0b4f9c;outline-offset:2px}[hidden]{display:none}" +
    "@media (forced-colors:active){section{border-color:CanvasText}}" +
    "</style><section hidden></section><div role=status style='position:absolute;clip-path:inset(50%);inline-size:1px;block-size:1px;overflow:hidden'></div>";
  const box = root.querySelector("section");
  const status = root.querySelector("[role=status]");
  document.body.append(host);

  // What has the focus must not lie under the box: the page ends above it.
  const room = () => {
    const height = box.hidden ? 0 : box.offsetHeight;
    document.documentElement.style.scrollPaddingBottom = height ? height + "px" : "";
    document.body.style.paddingBottom = height ? height + "px" : "";
  };
  addEventListener("resize", room);

  const closedKey = "kairan-closed:" + here;
  const openKey = "kairan-open";
  let shown = "";
  const show = (html) => {
    if (html === shown) return;
    const had = root.activeElement && root.activeElement.name;
    shown = html;
    box.innerHTML = html;
    box.hidden = !html || stored(closedKey) === html;
    const list = box.querySelector("[data-list]");
    if (list) {
      // The words come with the findings, in the language that the browser asks for.
      const words = box.firstElementChild.dataset;
      box.lang = status.lang = box.firstElementChild.lang;
      box.setAttribute("aria-label", words.label);
      const heading = box.querySelector("h2");
      const more = document.createElement("button");
      const close = document.createElement("button");
      [more.name, close.name, more.type, close.type] = ["more", "close", "button", "button"];
      list.id = "list";
      more.setAttribute("aria-controls", "list");
      const set = (open) => {
        list.hidden = !open;
        more.setAttribute("aria-expanded", open);
        more.textContent = open ? words.fold : words.more;
        store(openKey, open ? "1" : "");
        room();
      };
      more.addEventListener("click", () => set(list.hidden));
      close.textContent = words.close;
      close.addEventListener("click", () => { store(closedKey, html); box.hidden = true; room(); });
      heading.after(more, close);
      set(stored(openKey) === "1");
      if (!box.hidden) status.textContent = heading.textContent;
      if (had) box.querySelector("button[name=" + had + "]").focus();
    }
    room();
  };
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { store(closedKey, shown); box.hidden = true; room(); }
  });

  const look = async () => {
    // A page of the preview's own that lists findings needs no box over them.
    const own = document.querySelector('link[href="/_kairan/staff.css"]');
    if (here.startsWith("/_kairan/") || (own && document.querySelector("main > .findings"))) return;
    try {
      const answer = await fetch("/_kairan/findings?page=" + asked);
      if (answer.ok) show(await answer.text());
    } catch { /* the server is gone; the line below says so when it comes back */ }
  };

  const line = new EventSource("/_kairan/events?is=" + is + "&page=" + asked);
  line.addEventListener("changed", reload);
  line.addEventListener("same", look);
  addEventListener("pagehide", () => line.close());
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
  if (document.readyState === "complete") restore(); else addEventListener("load", restore);
})();
