#!/usr/bin/env python3
"""Turns a neutral corpus, one page a line as JSON, into a kairan site.

    from_corpus.py [--search] [--cities N] [--plain] CORPUS.jsonl DIR

A line has city, city_name, section (guides, clinics, lectures, windows), slug, title, date, fields and body.
Every field has its place in kairan's model. The theme gets what pages of other generators in this comparison
carry: a navigation of all cities, and the ten newest pages of the city (not with --plain, which measures how cost
grows: a list of all cities on every page grows by itself). What none of them makes is left out: readings of hard
words, and codes on paper. With --search every city can be searched. --cities takes the first N cities of the corpus,
or repeats them under other names until there are N. Only the standard library is needed.
"""
import argparse
import json
import re
from pathlib import Path

AS_OF = "2026-11-01"
BUILT_IN = Path(__file__).resolve().parent.parent / "themes/default/templates"

# id, label, words that show in the titles of pages about it
TOPICS = [
    ("home-care", "在宅医療", ("在宅医療", "訪問診療", "訪問看護", "看取り")),
    ("community-care", "地域包括ケア", ("地域包括", "多職種")),
    ("long-term-care", "介護", ("介護",)),
    ("dementia", "認知症", ("認知症",)),
    ("home-dental", "訪問歯科", ("歯科", "口腔")),
    ("acp", "人生会議（ACP）", ("人生会議",)),
]
PROVIDERS = [("訪問看護", "visiting-nursing"), ("歯科", "dental"), ("薬局", "pharmacy")]
LINK = re.compile(r"\]\(/[a-z0-9]+/(guides|clinics|lectures|windows)/(?:([a-z0-9-]+)/)?\)")


def toml(value):
    """JSON's strings, numbers and lists of them are TOML too."""
    return json.dumps(value, ensure_ascii=False)


def save(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def relative(match):
    section, slug = match.groups()
    return f"](../{section}/{slug}.md)" if slug else f"](../{section}/)"


def front_matter(page, services):
    """The keys of one page, in the order they are written."""
    section, fields, title = page["section"], page["fields"], page["title"]
    yield ("name" if section in ("windows", "clinics") else "title"), title
    yield "updated", page["date"]
    if section == "clinics":
        yield "kana", fields["kana"]
        yield "kind", next((kind for word, kind in PROVIDERS if word in title), "clinic")
        yield "services", [services[name] for name in fields["services"]]
        yield "latitude", fields["lat"]
        yield "longitude", fields["lng"]
    else:
        topics = [topic for topic, _, words in TOPICS if any(word in title for word in words)]
        if topics:
            yield "kind", topics
    if section == "lectures":
        (day, start), (_, end) = fields["start"].split("T"), fields["end"].split("T")
        yield from (("date", day), ("starts", start[:5]), ("ends", end[:5]))
        yield "audience", "residents"
        yield "venue", fields["venue"]
    if section == "windows":
        yield "hours", fields["hours"]
        yield "audience", fields["target"]
    if "address" in fields:
        yield "address", fields["address"]
    if "tel" in fields:
        yield "phone", fields["tel"]


def entry(page, services):
    lines = [f"{key} = {toml(value)}" for key, value in front_matter(page, services)]
    if "capacity" in page["fields"]:
        lines.append(f"capacity = [{{ count = {page['fields']['capacity']} }}]")
    return "+++\n" + "\n".join(lines) + "\n+++\n\n" + LINK.sub(relative, page["body"]) + "\n"


def site(services, search):
    lines = ["format = 1", 'title = "在宅医療・人生会議ナビ"', 'base_url = "https://example.jp/"', f'as_of = "{AS_OF}"']
    if search:
        lines.append("search = true")
    lines.append("\n[furigana]\nshow = false")
    for topic, label, _ in TOPICS:
        lines.append(f'\n[[topics]]\nid = "{topic}"\nlabel = {toml(label)}\nconsult = true')
    for name, service in services.items():
        lines.append(f'\n[[services]]\nid = "{service}"\nlabel = {toml(name)}')
    return "\n".join(lines) + "\n"


def address(page):
    section = {"windows": "contacts"}.get(page["section"], page["section"])
    return f"/{page['city']}/{section}/{page['slug']}/"


def theme(root, cities, pages):
    """What other generators' pages carry, put into copies of two built-in templates."""
    items = "".join(f'<li><a href="/{city}/">{name}</a></li>\n' for city, name in cities.items())
    header = (BUILT_IN / "header.html").read_text(encoding="utf-8")
    nav = f'<nav aria-label="市町村">\n<ul>\n{items}</ul>\n</nav>\n</header>'
    save(root / "header.html", header.replace("</header>", nav))
    footer = (BUILT_IN / "footer.html").read_text(encoding="utf-8")
    newest = {city: [] for city in cities}
    for page in sorted(pages, key=lambda p: (p["date"], p["slug"]), reverse=True):
        if len(newest[page["city"]]) < 10:
            newest[page["city"]].append(page)
    asides = ""
    for city, own in newest.items():
        items = "".join(
            f'<li><time datetime="{p["date"]}">{p["date"]}</time> <a href="{address(p)}">{p["title"]}</a></li>\n'
            for p in own
        )
        save(root / f"partials/newest-{city}.html", f'<aside aria-label="新着"><h2>この市の新着</h2><ul>\n{items}</ul></aside>\n')
        asides += f'{{% if city and city.id == "{city}" %}}{{% include "partials/newest-{city}.html" %}}{{% endif %}}'
    save(root / "footer.html", asides + footer)


def in_cities(pages, wanted):
    """The pages of so many cities: the first ones, then the same again under other names."""
    cities = {}
    for page in pages:
        cities.setdefault(page["city"], []).append(page)
    known = list(cities)
    for index in range(wanted or len(known)):
        again, place = divmod(index, len(known))
        for page in cities[known[place]]:
            if again:
                page = {**page, "city": f"{page['city']}{again + 1}", "city_name": f"第{again + 1}{page['city_name']}"}
            yield page


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--search", action="store_true")
    parser.add_argument("--cities", type=int)
    parser.add_argument("--plain", action="store_true")
    parser.add_argument("corpus", type=Path)
    parser.add_argument("root", type=Path)
    arguments = parser.parse_args()
    root = arguments.root
    with arguments.corpus.open(encoding="utf-8") as lines:
        pages = list(in_cities([json.loads(line) for line in lines], arguments.cities))
    cities = {page["city"]: page["city_name"] for page in pages}
    names = sorted({name for page in pages for name in page["fields"].get("services", [])})
    services = {name: f"service-{i:02}" for i, name in enumerate(names, 1)}
    save(root / "content/site.toml", site(services, arguments.search))
    for city, name in cities.items():
        save(root / f"content/cities/{city}/city.toml", f"name = {toml(name)}\n")
    for page in pages:
        path = root / f"content/cities/{page['city']}/{page['section']}/{page['slug']}.md"
        save(path, entry(page, services))
    templates = root / "themes/default/templates"
    save(templates / "partials/paper.html", "")
    if not arguments.plain:
        theme(templates, cities, pages)
    print(f"{len(pages)} pages in {len(cities)} cities")


if __name__ == "__main__":
    main()
