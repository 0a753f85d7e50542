//! The readings of a page: which words a section knows, and which stretches of its finished HTML they read.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::rc::Rc;
use std::sync::{Arc, Mutex, PoisonError};

use lol_html::html_content::{ContentType, Element, TextChunk};
use lol_html::{EndTagHandler, Settings, doc_text, element, rewrite_str};

use crate::furigana::{
    Dictionary, Lexicon, Origin, Reader, Table, Unit, Words, general, stem, units,
};
use crate::model::{Collection, Entry, Localized, Owner, Record};
use crate::plan::{Plan, Section};

/// Elements whose words stay as they are. `furigana.js` holds the same list.
const UNREAD: &str = "head, script, style, ruby, code, pre, kbd, samp, svg, button, select, textarea, [role=status], [data-unread], [data-built]";

/// The words of the whole site: its places and bodies, its vocabularies, its glossary, its `readings.toml`.
pub fn of_site(plan: &Plan) -> Lexicon {
    let project = &plan.resolved.project;
    let registry = &project.registry;
    let mut words = Words::default();
    for city in project.cities.values() {
        place(&mut words, city.name.as_ref().map(|name| &name.value));
        name(
            &mut words,
            city.prefecture.as_ref().map(|name| &name.value),
            Origin::Name,
        );
        for former in city.former_names.values() {
            place(&mut words, former.name.as_ref().map(|name| &name.value));
        }
    }
    for region in project.regions.values() {
        name(
            &mut words,
            region.name.as_ref().map(|name| &name.value),
            Origin::Name,
        );
    }
    for organization in registry.organizations.values() {
        name(&mut words, Some(&organization.name), Origin::Name);
        for also in organization.also_known.values() {
            name(&mut words, Some(also), Origin::Name);
        }
    }
    for department in registry.departments.values() {
        name(&mut words, Some(&department.name), Origin::Title);
    }
    name(&mut words, Some(&project.site.title), Origin::Title);
    for topic in &project.site.topics {
        name(&mut words, Some(&topic.label), Origin::Title);
    }
    for service in &project.site.services {
        name(&mut words, Some(&service.label), Origin::Title);
    }
    for term in &registry.glossary {
        name(&mut words, Some(&term.term), Origin::Term);
        for alias in term.aliases.values() {
            name(&mut words, Some(alias), Origin::Term);
        }
    }
    given(&mut words, plan, &Owner::Site);
    words.lexicon()
}

/// The words of a city or a region alone: its records, its areas, its own `readings.toml`.
pub fn of_section(plan: &Plan, section: Section) -> Lexicon {
    let mut words = Words::default();
    let project = &plan.resolved.project;
    match section {
        Section::City(_) => {
            let Some(city) = plan.city(section) else {
                return Lexicon::default();
            };
            for entry in city.collections.iter().flatten() {
                let entry = &entry.entry;
                let origin = match entry.key.collection {
                    Collection::Windows | Collection::Clinics | Collection::Areas => Origin::Name,
                    _ => Origin::Title,
                };
                name(
                    &mut words,
                    entry.common.name.as_ref().map(|name| &name.value),
                    origin,
                );
                plain_title(&mut words, entry);
                if let Record::Area(area) = &entry.record {
                    for town in area.towns.values() {
                        name(
                            &mut words,
                            town.name.as_ref().map(|name| &name.value),
                            Origin::Name,
                        );
                    }
                }
            }
            given(&mut words, plan, &Owner::City(city.id.clone()));
            for region in city.city.regions.values() {
                given(&mut words, plan, &Owner::Region(region.clone()));
            }
        }
        Section::Region(index) => {
            if let Some(region) = project.regions.keys().nth(index as usize) {
                given(&mut words, plan, &Owner::Region(region.clone()));
            }
        }
        Section::Site => {
            for page in &plan.resolved.pages {
                let title = page.entry.common.name.as_ref();
                name(&mut words, title.map(|name| &name.value), Origin::Title);
                plain_title(&mut words, &page.entry);
            }
        }
    }
    words.lexicon()
}

fn name(words: &mut Words, name: Option<&Localized>, origin: Origin) {
    if let Some(name) = name
        && let Some(kana) = &name.kana
    {
        words.add(&name.text, kana, origin);
    }
}

/// The title of an entry in plain Japanese.
fn plain_title(words: &mut Words, entry: &Entry) {
    let plain = entry
        .translations
        .iter()
        .find(|(language, _)| language.as_str() == "easy");
    let title = plain.and_then(|(_, plain)| plain.name.as_ref());
    name(words, title.map(|title| &title.value), Origin::Title);
}

/// A municipality with and without the ending of its name: 桶川市 and 桶川.
fn place(words: &mut Words, place: Option<&Localized>) {
    name(words, place, Origin::Name);
    let without = place.and_then(|place| stem(&place.text, place.kana.as_ref()?));
    if let Some((text, kana)) = without {
        words.add(text, kana, Origin::Name);
    }
}

fn given(words: &mut Words, plan: &Plan, owner: &Owner) {
    for (word, given) in plan
        .resolved
        .project
        .readings
        .get(owner)
        .into_iter()
        .flatten()
    {
        words.add(word, &given.kana, Origin::Readings);
    }
}

/// What a page says, text by text, and the ruby in it.
#[derive(Default)]
struct Collector {
    texts: Vec<String>,
    open: String,
    unread: u32,
    /// Whether each element with a language is in Japanese, the innermost last.
    languages: Vec<bool>,
    in_ruby: bool,
    in_reading: bool,
    in_brackets: bool,
    base: String,
    reading: String,
    ruby: Words,
    /// What takes the place of texts, where readings are written over them.
    instead: Option<BTreeMap<String, String>>,
}

impl Collector {
    fn text(&mut self, chunk: &mut TextChunk<'_>) {
        if self.in_reading {
            self.reading.push_str(chunk.as_str());
        } else if self.in_ruby && !self.in_brackets {
            self.base.push_str(chunk.as_str());
        }
        if self.unread > 0 || self.languages.last() == Some(&false) {
            return;
        }
        self.open.push_str(chunk.as_str());
        let ends = chunk.last_in_text_node() && !self.open.is_empty();
        let text = ends.then(|| std::mem::take(&mut self.open));
        match (&self.instead, text) {
            (Some(instead), Some(text)) => {
                let text = instead.get(&text).unwrap_or(&text);
                chunk.replace(text, ContentType::Html);
            }
            (Some(_), None) => chunk.remove(),
            (None, text) => self.texts.extend(text),
        }
    }

    fn end_ruby(&mut self) {
        self.in_ruby = false;
        let (base, reading) = (
            std::mem::take(&mut self.base),
            std::mem::take(&mut self.reading),
        );
        // One kanji alone is written over for where it stands.
        if base.chars().count() > 1 {
            self.ruby.add(&base, &reading, Origin::Written);
        }
    }
}

type Shared = Rc<RefCell<Collector>>;

/// Who knows words beside the page itself.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    /// The words of its section.
    pub section: &'a Lexicon,
    /// The words of the site.
    pub site: &'a Lexicon,
    /// The dictionary, where there is one.
    pub dictionary: Option<&'a Dictionary>,
}

/// The texts of a section that were divided already: most of what a page says stands on others, too.
#[derive(Debug, Default)]
pub struct Divided {
    texts: Mutex<BTreeMap<String, Arc<[Unit]>>>,
}

impl Divided {
    fn units(&self, text: &str, known: Known<'_>, reader: &mut Option<Reader<'_>>) -> Arc<[Unit]> {
        let texts = || self.texts.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(units) = texts().get(text) {
            return Arc::clone(units);
        }
        let lexicons = [known.section, known.site, general()];
        let units: Arc<[Unit]> = units(text, &lexicons, reader.as_mut()).into();
        texts().insert(text.to_owned(), Arc::clone(&units));
        units
    }
}

/// A finished page with its readings written over its words, as `furigana.js` writes them.
pub fn written_over(html: String, readings: &Table) -> String {
    let instead: BTreeMap<String, String> = readings
        .passages()
        .filter_map(|(text, units)| Some((text.to_owned(), with_ruby(text, units)?)))
        .collect();
    let collector = Shared::default();
    collector.borrow_mut().instead = Some(instead);
    rewrite_str(&html, handlers(&collector)).unwrap_or(html)
}

/// Every text of a finished page, divided. Ruby in the page itself is known before all else.
pub fn of_page(html: &str, known: Known<'_>, divided: &Divided) -> Table {
    let collector = Shared::default();
    let parsed = rewrite_str(html, handlers(&collector)).is_ok();
    let collector = collector.take();
    let mut table = Table::default();
    if !parsed {
        return table;
    }
    let mut reader = known.dictionary.map(Dictionary::reader);
    let written = (!collector.ruby.is_empty()).then(|| collector.ruby.lexicon());
    for text in collector.texts {
        let units = match &written {
            Some(written) => {
                let lexicons = [written, known.section, known.site, general()];
                units(&text, &lexicons, reader.as_mut()).into()
            }
            None => divided.units(&text, known, &mut reader),
        };
        table.add(text, units);
    }
    table
}

/// A text, as it stands in HTML, with ruby; none where nothing of it is read. One element, so that a text in a row of
/// boxes stays one box.
fn with_ruby(text: &str, units: &[Unit]) -> Option<String> {
    let mut out = String::from("<span>");
    let mut at = 0;
    for unit in units {
        let Some(pieces) = &unit.pieces else { continue };
        out.push_str(text.get(at..unit.at)?);
        at = unit.at + unit.text.len();
        for (piece, _) in pieces {
            let base = &piece.base;
            let _ = match &piece.reading {
                Some(reading) => write!(
                    out,
                    "<ruby data-made>{base}<rt aria-hidden=\"true\">{reading}</rt></ruby>"
                ),
                None => write!(out, "{base}"),
            };
        }
    }
    out.push_str(text.get(at..)?);
    out.push_str("</span>");
    (at > 0).then_some(out)
}

fn handlers(collector: &Shared) -> Settings<'static, 'static> {
    let own = || Rc::clone(collector);
    let (unread, languages, ruby, parts, text) = (own(), own(), own(), own(), own());
    Settings::new()
        .append_element_content_handler(element!(UNREAD, move |element| {
            let inner = Rc::clone(&unread);
            if at_end(element, move || inner.borrow_mut().unread -= 1) {
                unread.borrow_mut().unread += 1;
            }
            Ok(())
        }))
        .append_element_content_handler(element!("[lang]", move |element| {
            let tag = element.get_attribute("lang").unwrap_or_default();
            let is_japanese = tag == "ja" || tag.starts_with("ja-");
            let inner = Rc::clone(&languages);
            if at_end(element, move || {
                inner.borrow_mut().languages.pop();
            }) {
                languages.borrow_mut().languages.push(is_japanese);
            }
            Ok(())
        }))
        .append_element_content_handler(element!("ruby", move |element| {
            let inner = Rc::clone(&ruby);
            if at_end(element, move || inner.borrow_mut().end_ruby()) {
                ruby.borrow_mut().in_ruby = true;
            }
            Ok(())
        }))
        .append_element_content_handler(element!("rt, rp", move |element| {
            let inner = Rc::clone(&parts);
            let is_reading = element.tag_name() == "rt";
            let set = move |collector: &Shared, value| {
                let mut collector = collector.borrow_mut();
                if is_reading {
                    collector.in_reading = value;
                } else {
                    collector.in_brackets = value;
                }
            };
            if at_end(element, move || set(&inner, false)) {
                set(&parts, true);
            }
            Ok(())
        }))
        .append_document_content_handler(doc_text!(move |chunk| {
            text.borrow_mut().text(chunk);
            Ok(())
        }))
}

/// Does something where an element ends. Says whether it has an end to wait for.
fn at_end(element: &mut Element<'_, '_>, then: impl FnOnce() + 'static) -> bool {
    let handler: EndTagHandler<'static> = Box::new(move |_| {
        then();
        Ok(())
    });
    let handlers = element.end_tag_handlers();
    handlers.map(|handlers| handlers.push(handler)).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_read_where_it_is_japanese_text() {
        let mut words = Words::default();
        words.add("桶川市", "おけがわし", Origin::Name);
        let site = words.lexicon();
        let html = "<html lang=\"ja\"><head><title>相談</title></head><body><p>桶川市の<b>介護</b></p><p lang=\"en\">医療</p>\
             <ul><li lang=\"zh-Hans\">日本語</li></ul><ruby>北鴻巣<rp>（</rp><rt>きたこうのす</rt><rp>）</rp></ruby>と北鴻巣<script>電話</script></body></html>";
        let known = Known {
            section: &Lexicon::default(),
            site: &site,
            dictionary: None,
        };
        let readings = of_page(html, known, &Divided::default());
        assert_eq!(
            readings.lines(),
            "介護|かいご7\n北鴻巣|きたこうのす7\n桶川市|おけがわし9\n"
        );
        let ruby = |base: &str, reading: &str| {
            format!("<ruby data-made>{base}<rt aria-hidden=\"true\">{reading}</rt></ruby>")
        };
        let (city, care) = (ruby("桶川市", "おけがわし"), ruby("介護", "かいご"));
        let again = ruby("北鴻巣", "きたこうのす");
        let shown = html
            .replace("桶川市の<", &format!("<span>{city}の</span><"))
            .replace(">介護<", &format!("><span>{care}</span><"))
            .replace(">と北鴻巣<", &format!("><span>と{again}</span><"));
        assert_eq!(written_over(html.to_owned(), &readings), shown);
    }
}
