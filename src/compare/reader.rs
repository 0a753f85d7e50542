//! Reads a finished page: one streaming pass over its main part, which leaves out what frames it (navigation,
//! scripts, what is hidden, the day of the build). The only place of this module that knows HTML.

use std::cell::RefCell;
use std::rc::Rc;

use lol_html::html_content::{Element, TextChunk};
use lol_html::{EndTagHandler, Settings, element, rewrite_str, text};

use super::entities::decoded;
use super::page::{Line, PageText, Role};

/// Elements that begin and end a line.
const BLOCKS: &str = "main address, main article, main aside, main blockquote, main br, main caption, main dd, \
     main details, main div, main dl, main dt, main fieldset, main figcaption, main figure, main footer, \
     main form, main h1, main h2, main h3, main h4, main h5, main h6, main header, main hr, main legend, \
     main li, main ol, main p, main pre, main section, main summary, main table, main tbody, main td, \
     main tfoot, main th, main thead, main tr, main ul";

/// Elements whose words are not the page's own.
const FRAME: &str = "main nav, main script, main style, main svg, main template, main [hidden], \
     main [data-built]";

#[derive(Default)]
struct Reader {
    page: PageText,
    line: Line,
    words: String,
    heading: Option<String>,
    label: Option<String>,
    number: Option<String>,
    skipped: u32,
    readings: u32,
    in_title: bool,
}

impl Reader {
    fn end_line(&mut self) {
        let text = settled(&std::mem::take(&mut self.words));
        let role = self.line.role;
        if text.is_empty() {
            return;
        }
        let mut line = Line {
            role,
            text,
            heading: self.heading.clone(),
            label: None,
        };
        match role {
            Role::Heading => {
                // The first heading names the page; its reading stands there in small print.
                let own = self.in_title.then(|| settled(&self.page.title));
                self.heading = Some(own.unwrap_or_else(|| line.text.clone()));
                line.heading = None;
                self.label = None;
            }
            Role::Label => self.label = Some(line.text.clone()),
            Role::Text | Role::State => line.label.clone_from(&self.label),
        }
        if self.in_title {
            self.in_title = false;
            self.page.title = settled(&std::mem::take(&mut self.page.title));
        }
        self.page.lines.push(line);
        // A state is what its first line says; the rest explains.
        if role == Role::State {
            self.line.role = Role::Text;
        }
    }

    fn begin(&mut self, element: &Element<'_, '_>) {
        self.end_line();
        let name = element.tag_name();
        let row_head = || element.get_attribute("scope").as_deref() == Some("row");
        self.line.role = match name.as_str() {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Role::Heading,
            "dt" => Role::Label,
            "th" if row_head() => Role::Label,
            "br" => self.line.role,
            "p" if self.line.role == Role::State => Role::State,
            _ => Role::Text,
        };
        match name.as_str() {
            "h1" if self.page.title.is_empty() => self.in_title = true,
            "dl" | "tr" | "table" | "section" | "article" => self.label = None,
            _ => {}
        }
        let class = element.get_attribute("class").unwrap_or_default();
        if class.split_ascii_whitespace().any(|word| word == "state") {
            self.line.role = Role::State;
        }
    }

    fn read(&mut self, raw: &str) {
        if self.skipped > 0 {
            return;
        }
        let text = decoded(raw);
        if self.in_title && self.readings == 0 {
            self.page.title.push_str(&text);
        }
        if let Some(number) = &mut self.number {
            number.push_str(&text);
        }
        self.words.push_str(&text);
    }

    fn link(&mut self, target: &str) {
        let target = decoded(target);
        match target.strip_prefix("tel:") {
            Some("110" | "118" | "119") => {}
            Some(_) => self.number = Some(String::new()),
            None => {
                self.page.links.insert(target);
            }
        }
    }

    fn end_link(&mut self) {
        if let Some(number) = self.number.take() {
            // The word before it is the label of the link.
            let number = number.trim_start_matches(|c: char| !c.is_ascii_digit() && c != '+');
            let number = settled(number);
            if !number.is_empty() {
                self.page.phones.insert(number);
            }
        }
    }
}

/// Reads a finished page. What cannot be parsed has no lines.
pub(super) fn read(html: &str) -> PageText {
    let reader = Rc::new(RefCell::new(Reader::default()));
    let parsed = rewrite_str(html, handlers(&reader)).is_ok();
    let mut reader = reader.take();
    reader.end_line();
    if parsed {
        reader.page
    } else {
        PageText::default()
    }
}

type Shared = Rc<RefCell<Reader>>;

fn handlers(reader: &Shared) -> Settings<'static, 'static> {
    let own = || Rc::clone(reader);
    let (frame, readings, blocks) = (own(), own(), own());
    let (links, pictures, head, refresh, words) = (own(), own(), own(), own(), own());
    Settings::new()
        .append_element_content_handler(element!(FRAME, move |element| {
            enter(element, &frame, |reader, step| {
                reader.skipped = reader.skipped.saturating_add_signed(step);
            });
            Ok(())
        }))
        .append_element_content_handler(element!(
            "main rt, main rp, main h1 .kana",
            move |element| {
                enter(element, &readings, |reader, step| {
                    reader.readings = reader.readings.saturating_add_signed(step);
                });
                Ok(())
            }
        ))
        .append_element_content_handler(element!(BLOCKS, move |element| {
            blocks.borrow_mut().begin(element);
            let reader = Rc::clone(&blocks);
            at_end(element, move || {
                let mut reader = reader.borrow_mut();
                reader.end_line();
                reader.line.role = Role::Text;
            });
            Ok(())
        }))
        .append_element_content_handler(element!("main a[href]", move |element| {
            if links.borrow().skipped == 0 {
                let target = element.get_attribute("href").unwrap_or_default();
                links.borrow_mut().link(&target);
            }
            let reader = Rc::clone(&links);
            at_end(element, move || reader.borrow_mut().end_link());
            Ok(())
        }))
        .append_element_content_handler(element!("main img[alt]", move |element| {
            let words = element.get_attribute("alt").unwrap_or_default();
            if !words.is_empty() {
                pictures.borrow_mut().read(&format!("［画像: {words}］"));
            }
            Ok(())
        }))
        .append_element_content_handler(element!("link[rel=canonical]", move |element| {
            let target = element.get_attribute("href");
            head.borrow_mut().page.canonical = target.map(|target| decoded(&target));
            Ok(())
        }))
        .append_element_content_handler(element!("meta[http-equiv=refresh]", move |_| {
            refresh.borrow_mut().page.leads_on = true;
            Ok(())
        }))
        .append_element_content_handler(text!("main", move |chunk: &mut TextChunk<'_>| {
            words.borrow_mut().read(chunk.as_str());
            Ok(())
        }))
}

/// Counts an element up, and down where it ends.
fn enter(element: &mut Element<'_, '_>, reader: &Shared, count: fn(&mut Reader, i32)) {
    let inner = Rc::clone(reader);
    if at_end(element, move || count(&mut inner.borrow_mut(), -1)) {
        count(&mut reader.borrow_mut(), 1);
    }
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

/// One space between words, none around them.
fn settled(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text
        .split([' ', '\t', '\n', '\r'])
        .filter(|word| !word.is_empty())
    {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::page::is_same;
    use super::*;

    #[test]
    fn a_page_is_lines_with_labels_and_headings() {
        let page = read(
            "<link rel=\"canonical\" href=\"https://example.jp/a/\"><header>頭</header><main><nav>道</nav>\
             <h1><ruby>窓口<rp>（</rp><rt>まどぐち</rt><rp>）</rp></ruby></h1><div class=\"state state-ended\"><p>閉じました</p><p>なぜ</p></div>\
             <dl><dt>電話</dt><dd><a href=\"tel:0480000000\">048-000-0000</a></dd></dl>\
             <p hidden>のちに</p><p>1行目<br>A&amp;B  C</p><script>x</script></main><footer>足</footer>",
        );
        let lines: Vec<(Role, &str)> = page
            .lines
            .iter()
            .map(|line| (line.role, line.text.as_str()))
            .collect();
        let expected = [
            (Role::Heading, "窓口（まどぐち）"),
            (Role::State, "閉じました"),
            (Role::Text, "なぜ"),
            (Role::Label, "電話"),
            (Role::Text, "048-000-0000"),
            (Role::Text, "1行目"),
            (Role::Text, "A&B C"),
        ];
        assert_eq!(lines, expected);
        assert_eq!(page.title, "窓口");
        assert_eq!(page.lines[4].label.as_deref(), Some("電話"));
        assert_eq!(page.phones, BTreeSet::from(["048-000-0000".to_owned()]));
        assert_eq!(page.canonical.as_deref(), Some("https://example.jp/a/"));
    }

    #[test]
    fn what_frames_a_page_may_differ() {
        let page = |day: &str, words: &str| {
            format!(
                "<link rel=\"canonical\" href=\"https://example.jp/a/\"><header>{day}</header><main><p>{words}</p></main>"
            )
        };
        assert!(is_same(&page("1日", "文"), &page("2日", "文")));
        assert!(!is_same(&page("1日", "文"), &page("1日", "別の文")));
        let built = |day: &str| page("", &format!("<b data-built>{day}</b>です"));
        assert!(is_same(&built("1日"), &built("2日")));
        assert!(!is_same("<p>a</p>", "<p>a</p>"), "nothing to go by");
        let data = read("<main><dl><dt>時点</dt><dd data-built>1日</dd></dl></main>");
        assert_eq!(data.lines.len(), 1);
    }
}
