//! Tables with captions, in a frame that scrolls, with header cells that say what they head.

use std::ops::Range;

use pulldown_cmark::{Alignment, Event, Tag, TagEnd};

use super::build::Builder;

/// What is known of the table being written.
#[derive(Debug, Default)]
pub(super) struct Table {
    alignments: Vec<Alignment>,
    cell: usize,
    in_head: bool,
    has_rows: bool,
    /// Whether the open cell is a header.
    header: bool,
    /// A caption that stands above.
    caption: Option<Caption>,
}

/// The events of a caption, and how many bytes its mark 「表:」 has.
#[derive(Clone, Debug)]
struct Caption {
    events: Range<usize>,
    mark: usize,
}

/// What of the events belongs to a table.
struct Extent {
    caption: Option<Caption>,
    /// Event after the last row.
    rows: usize,
    /// Event after the table and its caption.
    next: usize,
}

impl Builder<'_> {
    /// Keeps a caption for the table right below it; gives the event of that table.
    pub(super) fn caption_above(&mut self, at: usize) -> Option<usize> {
        let caption = self.caption_at(at)?;
        let next = caption.events.end + 1;
        if !self.is_table(next) {
            return None;
        }
        self.table.caption = Some(caption);
        Some(next)
    }

    fn is_table(&self, at: usize) -> bool {
        matches!(self.events.get(at), Some((Event::Start(Tag::Table(_)), _)))
    }

    /// The caption in the paragraph that event `at` starts.
    fn caption_at(&self, at: usize) -> Option<Caption> {
        if !self.options.extensions {
            return None;
        }
        let (Event::Start(Tag::Paragraph), _) = self.events.get(at)? else {
            return None;
        };
        let mark = self.caption_mark(at + 1)?;
        Some(Caption {
            events: at + 1..self.end_of(at),
            mark,
        })
    }

    /// The length of a caption's mark in the text of event `at`.
    fn caption_mark(&self, at: usize) -> Option<usize> {
        let (Event::Text(text), range) = self.events.get(at)? else {
            return None;
        };
        let rest = text
            .strip_prefix('表')
            .or_else(|| text.strip_prefix("Table"))?;
        let rest = rest.trim_start().strip_prefix([':', '：'])?;
        self.prepared
            .is_literal(text, range)
            .then(|| text.len() - rest.trim_start().len())
    }

    /// Writes a table, and says which event comes next.
    pub(super) fn table(&mut self, at: usize, alignments: &[Alignment]) -> usize {
        let extent = self.extent(at);
        self.table = Table {
            alignments: alignments.to_vec(),
            ..Table::default()
        };
        self.set_before(None);
        self.flow.line();
        let label = match &extent.caption {
            Some(caption) => self.caption_text(caption),
            None => self
                .headings
                .last()
                .map(|heading| heading.text.clone())
                .unwrap_or_default(),
        };
        self.flow.html("<div class=\"table-scroll\" tabindex=\"0\"");
        if !label.is_empty() {
            self.flow.html(" role=\"region\" aria-label=\"");
            self.flow.attribute(&label);
            self.flow.html("\"");
        }
        self.flow.html(">\n<table>\n");
        if let Some(caption) = extent.caption {
            self.flow.html("<caption>");
            self.skip = caption.mark;
            self.walk(caption.events);
            self.skip = 0;
            self.flow.html("</caption>\n");
        }
        self.walk(at + 1..extent.rows);
        self.flow.html(if self.table.has_rows {
            "</tbody>\n"
        } else {
            ""
        });
        self.flow.html("</table>\n</div>\n");
        extent.next
    }

    /// Finds the caption: above, in a last line that is no row, or in the paragraph below.
    fn extent(&mut self, at: usize) -> Extent {
        let end = self.end_of(at);
        let plain = Extent {
            caption: self.table.caption.take(),
            rows: end,
            next: end + 1,
        };
        if plain.caption.is_some() {
            return plain;
        }
        let rows = self.events.get(at..end).unwrap_or_default();
        let last = rows
            .iter()
            .rposition(|(event, _)| matches!(event, Event::Start(Tag::TableRow)));
        if let Some(last) = last.map(|last| at + last)
            && let Some((_, range)) = self.events.get(last)
            && !self.prepared.original(range).contains('|')
            && let Some(mark) = self.caption_mark(last + 2)
        {
            let events = last + 2..self.end_of(last + 1);
            return Extent {
                caption: Some(Caption { events, mark }),
                rows: last,
                next: end + 1,
            };
        }
        match self.caption_at(end + 1) {
            Some(caption) if !self.is_table(caption.events.end + 1) => Extent {
                next: caption.events.end + 1,
                caption: Some(caption),
                rows: end,
            },
            _ => plain,
        }
    }

    fn caption_text(&self, caption: &Caption) -> String {
        let (text, _) = self.plain(caption.events.clone());
        text.get(caption.mark..).unwrap_or(&text).trim().to_owned()
    }

    /// Writes the start tag of a row or cell.
    pub(super) fn start_row(&mut self, at: usize, tag: &Tag<'_>) {
        match tag {
            Tag::TableHead => {
                self.table.in_head = true;
                self.flow.html("<thead>\n<tr>\n");
            }
            Tag::TableRow => {
                let first = !std::mem::replace(&mut self.table.has_rows, true);
                self.flow
                    .html(if first { "<tbody>\n<tr>\n" } else { "<tr>\n" });
            }
            _ => return self.start_cell(at),
        }
        self.table.cell = 0;
    }

    fn start_cell(&mut self, at: usize) {
        self.set_before(None);
        let class = match self.table.alignments.get(self.table.cell) {
            Some(Alignment::Left) => " class=\"align-left\"",
            Some(Alignment::Center) => " class=\"align-center\"",
            Some(Alignment::Right) => " class=\"align-right\"",
            _ => "",
        };
        // An empty cell heads nothing.
        let empty = matches!(self.events.get(at + 1), Some((Event::End(_), _)));
        self.table.header = self.table.in_head && !empty;
        self.flow.html(if self.table.header {
            "<th scope=\"col\""
        } else {
            "<td"
        });
        self.flow.html(class);
        self.flow.html(">");
    }

    /// Writes the end tag of a row or cell.
    pub(super) fn end_row(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::TableHead => {
                self.table.in_head = false;
                self.flow.html("</tr>\n</thead>\n");
            }
            TagEnd::TableRow => self.flow.html("</tr>\n"),
            _ => {
                self.flow.html(if self.table.header {
                    "</th>\n"
                } else {
                    "</td>\n"
                });
                self.table.cell += 1;
            }
        }
    }
}
