//! What stands on lines of its own: paragraphs, headings, lists, code, notes, HTML blocks.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, CowStr, Event, HeadingLevel, Tag, TagEnd};

use super::build::Builder;
use super::flow;
use super::problem::Mistake;
use super::slug;
use super::types::Heading;

impl Builder<'_> {
    /// Writes a start tag, and says which event comes next.
    pub(super) fn start(&mut self, at: usize, tag: &Tag<'_>, range: &Range<usize>) -> usize {
        match tag {
            Tag::Paragraph => return self.paragraph(at),
            Tag::Heading { .. } => self.heading(at, tag, range),
            Tag::CodeBlock(kind) => self.code_block(kind, range),
            Tag::HtmlBlock => return self.html_block(at, range),
            Tag::Image {
                dest_url, title, ..
            } => return self.image(at, dest_url, title, range),
            Tag::Link {
                link_type,
                dest_url,
                title,
                ..
            } => {
                self.link(*link_type, dest_url, title, range);
            }
            Tag::Emphasis => self.flow.html("<em>"),
            Tag::Strong => self.flow.html("<strong>"),
            Tag::Superscript => self.flow.html("<sup>"),
            Tag::Subscript => self.flow.html("<sub>"),
            Tag::Strikethrough => self.strikethrough(range, true),
            Tag::FootnoteDefinition(label) => self.start_note(label, range),
            Tag::Table(alignments) => return self.table(at, alignments),
            Tag::TableHead | Tag::TableRow | Tag::TableCell => self.start_row(at, tag),
            Tag::MetadataBlock(_) => {}
            Tag::BlockQuote(_)
            | Tag::List(_)
            | Tag::Item
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition => self.start_container(at, tag),
        }
        at + 1
    }

    /// Writes an end tag.
    pub(super) fn end(&mut self, tag: TagEnd, range: &Range<usize>) {
        match tag {
            TagEnd::Emphasis => self.flow.html("</em>"),
            TagEnd::Strong => self.flow.html("</strong>"),
            TagEnd::Superscript => self.flow.html("</sup>"),
            TagEnd::Subscript => self.flow.html("</sub>"),
            TagEnd::Strikethrough => self.strikethrough(range, false),
            TagEnd::Link => {
                let target = self.open_links.pop().flatten();
                if let Some(target) = target {
                    self.document(target, range);
                    self.flow.html("</a>");
                }
            }
            TagEnd::Image | TagEnd::HtmlBlock | TagEnd::Table | TagEnd::MetadataBlock(_) => {}
            TagEnd::Paragraph => self.end_paragraph(),
            TagEnd::Heading(level) => self.end_heading(level),
            TagEnd::CodeBlock => {
                self.in_code = false;
                self.flow.html("</code></pre>\n");
            }
            TagEnd::FootnoteDefinition => self.end_note(),
            TagEnd::TableHead | TagEnd::TableRow | TagEnd::TableCell => self.end_row(tag),
            TagEnd::BlockQuote(_)
            | TagEnd::List(_)
            | TagEnd::Item
            | TagEnd::DefinitionList
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition => self.end_container(tag),
        }
    }

    fn start_container(&mut self, at: usize, tag: &Tag<'_>) {
        self.end_label();
        self.set_before(None);
        self.depth += 1;
        self.flow.line();
        match tag {
            Tag::BlockQuote(_) => self.flow.html("<blockquote>\n"),
            Tag::List(None) => self.flow.html("<ul>\n"),
            Tag::List(Some(1)) => self.flow.html("<ol>\n"),
            Tag::List(Some(start)) => self.flow.html(&format!("<ol start=\"{start}\">\n")),
            Tag::Item => self.flow.html(if self.is_task(at) {
                "<li class=\"task\">"
            } else {
                "<li>"
            }),
            Tag::DefinitionList => self.flow.html("<dl>\n"),
            Tag::DefinitionListTitle => self.flow.html("<dt>"),
            Tag::DefinitionListDefinition => self.flow.html("<dd>"),
            _ => {}
        }
    }

    fn end_container(&mut self, tag: TagEnd) {
        self.end_label();
        self.depth = self.depth.saturating_sub(1);
        self.flow.html(match tag {
            TagEnd::BlockQuote(_) => "</blockquote>\n",
            TagEnd::List(true) => "</ol>\n",
            TagEnd::List(false) => "</ul>\n",
            TagEnd::Item => "</li>\n",
            TagEnd::DefinitionList => "</dl>\n",
            TagEnd::DefinitionListTitle => "</dt>\n",
            TagEnd::DefinitionListDefinition => "</dd>\n",
            _ => "",
        });
    }

    /// Whether the list item that event `at` starts has a checkbox.
    fn is_task(&self, at: usize) -> bool {
        let mut next = self.events.iter().skip(at + 1).map(|(event, _)| event);
        match next.next() {
            Some(Event::TaskListMarker(_)) => true,
            Some(Event::Start(Tag::Paragraph)) => {
                matches!(next.next(), Some(Event::TaskListMarker(_)))
            }
            _ => false,
        }
    }

    /// Writes a checkbox; its label is the rest of the line or paragraph.
    pub(super) fn task(&mut self, done: bool) {
        let checked = if done { " checked" } else { "" };
        self.flow.html(&format!(
            "<label><input type=\"checkbox\" disabled{checked}> "
        ));
        self.label_open = true;
    }

    fn end_label(&mut self) {
        if std::mem::take(&mut self.label_open) {
            self.flow.html("</label>");
        }
    }

    /// Two tildes strike out; a single one is a range, as in 10~12時.
    fn strikethrough(&mut self, range: &Range<usize>, start: bool) {
        if self.prepared.original(range).starts_with("~~") {
            return self.flow.html(if start { "<del>" } else { "</del>" });
        }
        let sign = if start {
            range.start..range.start + 1
        } else {
            range.end.saturating_sub(1)..range.end
        };
        self.push_text(flow::escaped("~"), &sign, false);
    }

    fn paragraph(&mut self, at: usize) -> usize {
        if let Some(next) = self.caption_above(at) {
            return next;
        }
        self.set_before(None);
        self.flow.line();
        self.flow.html("<p>");
        if self.options.extensions && self.lead.is_none() && self.depth == 0 {
            let start = self.flow.cut();
            self.lead = Some(start..start);
            self.excerpt = self.plain(at..self.end_of(at)).0;
        }
        at + 1
    }

    fn end_paragraph(&mut self) {
        self.end_label();
        if self.depth == 0
            && self.outer.is_empty()
            && let Some(lead) = self.lead.as_mut().filter(|lead| lead.start == lead.end)
        {
            lead.end = self.flow.cut();
        }
        self.flow.html("</p>\n");
    }

    fn heading(&mut self, at: usize, tag: &Tag<'_>, range: &Range<usize>) {
        let Tag::Heading {
            level,
            id,
            classes,
            attrs,
        } = tag
        else {
            return;
        };
        self.set_before(None);
        self.flow.line();
        if !self.options.extensions {
            return self.flow.html(&format!("<{level}>"));
        }
        if *level == HeadingLevel::H1 {
            self.report(range, Mistake::TopHeading);
        }
        if !classes.is_empty() || !attrs.is_empty() {
            let text = self.prepared.original(range);
            let text = text
                .rfind('{')
                .and_then(|brace| text.get(brace..))
                .unwrap_or(text);
            let text = text.trim_end().to_owned();
            self.report(range, Mistake::HeadingAttribute { text });
        }
        let (text, _) = self.plain(at..self.end_of(at));
        let text = text.trim().to_owned();
        let id = self.heading_id(id.as_ref(), &text, range);
        let level = heading_number(*level);
        let segment = self.flow.cut();
        self.flow.html(&format!("<h{level} id=\""));
        self.flow.attribute(&id.0);
        self.flow.html("\">");
        let content = self.flow.cut();
        if self.outer.is_empty() {
            self.open_heading = Some(self.headings.len());
            self.headings.push(Heading {
                level,
                text,
                id: id.0,
                explicit_id: id.1,
                span: self.trimmed(range),
                segment,
                content: content..content,
                nested: self.depth > 0,
            });
        }
    }

    /// The id of a heading, and whether the author gave it.
    fn heading_id(
        &mut self,
        given: Option<&CowStr<'_>>,
        text: &str,
        range: &Range<usize>,
    ) -> (String, bool) {
        let base = match given {
            Some(id) => self.prepared.restore(id, range).into_owned(),
            None => crate::text::slug::heading_id(text),
        };
        if given.is_some()
            && let Some(first) = self.ids.used.get(&base).cloned()
        {
            self.report(
                range,
                Mistake::DuplicateHeadingId {
                    id: base.clone(),
                    first,
                },
            );
        }
        let taken = |id: &str| {
            self.ids.used.contains_key(id) || given.is_none() && self.ids.explicit.contains(id)
        };
        let id = if taken(&base) {
            slug::numbered(&base, taken)
        } else {
            base
        };
        let span = self.trimmed(range);
        self.ids.used.insert(id.clone(), span);
        (id, given.is_some())
    }

    fn end_heading(&mut self, level: HeadingLevel) {
        if !self.options.extensions {
            return self.flow.html(&format!("</{level}>\n"));
        }
        let end = self.flow.cut();
        if let Some(heading) = self
            .open_heading
            .take()
            .and_then(|open| self.headings.get_mut(open))
        {
            heading.content.end = end;
        }
        self.flow.html(&format!("</h{}>\n", heading_number(level)));
    }

    fn code_block(&mut self, kind: &CodeBlockKind<'_>, range: &Range<usize>) {
        self.set_before(None);
        self.flow.line();
        self.in_code = true;
        self.flow.html(if self.options.extensions {
            "<pre tabindex=\"0\"><code"
        } else {
            "<pre><code"
        });
        if let CodeBlockKind::Fenced(info) = kind
            && let Some(language) = info.split(' ').next().filter(|word| !word.is_empty())
        {
            let language = self.prepared.restore(language, range);
            self.flow.html(" class=\"language-");
            self.flow.attribute(&language);
            self.flow.html("\"");
        }
        self.flow.html(">");
    }
}

/// The title of the page is its `h1`.
fn heading_number(level: HeadingLevel) -> u8 {
    (level as u8).max(2)
}
