//! A stretch of text that a reader reads in one go, and where each of its letters stands in the author's file.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use crate::diag::{Diagnostic, Edit, Location};
use crate::model::Entry;
use crate::model::records::Number;
use crate::model::texts::Visit;

/// What a passage is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A name, title or address: official as it stands, so that no rule changes its letters.
    Name,
    /// A sentence of a field.
    Field,
    /// A heading of a text.
    Heading,
    /// A paragraph.
    Paragraph,
    /// An item of a list.
    Item,
    /// A cell of a table.
    Cell,
}

/// A link in a passage.
pub(super) struct Link<'a> {
    /// Its words in the passage.
    pub(super) words: Range<usize>,
    /// Where it leads, as the author wrote it.
    pub(super) target: &'a str,
}

/// A run of letters and the bytes of the file that they stand for.
struct Piece {
    /// First byte in the passage.
    at: usize,
    /// Bytes in the file.
    span: Range<usize>,
    /// Letter by letter the same as in the file.
    exact: bool,
}

enum Origin<'a> {
    /// A value of a field.
    Field(&'a Location),
    /// Runs of a body.
    Body {
        file: &'a Arc<str>,
        pieces: Vec<Piece>,
    },
}

/// A stretch of text.
pub(super) struct Passage<'a> {
    /// What it is.
    pub(super) kind: Kind,
    /// The field, or `body`.
    pub(super) key: &'static str,
    /// Its letters.
    pub(super) text: Cow<'a, str>,
    /// Its links in order.
    pub(super) links: Vec<Link<'a>>,
    /// What is printed strongly.
    pub(super) strong: Vec<Range<usize>>,
    /// What says that it is in another language.
    pub(super) foreign: Vec<Range<usize>>,
    /// Where the author's lines begin.
    pub(super) lines: Vec<usize>,
    /// Whether somebody else's words stand there as they were said.
    pub(super) quoted: bool,
    /// Official names of the site's records that stand in it.
    pub(super) names: Vec<Range<usize>>,
    origin: Origin<'a>,
}

impl<'a> Passage<'a> {
    /// An empty one of a body.
    pub(super) fn begin(kind: Kind, file: &'a Arc<str>) -> Self {
        Self {
            kind,
            key: "body",
            text: Cow::Owned(String::new()),
            links: Vec::new(),
            strong: Vec::new(),
            foreign: Vec::new(),
            lines: Vec::new(),
            quoted: false,
            names: Vec::new(),
            origin: Origin::Body {
                file,
                pieces: Vec::new(),
            },
        }
    }

    /// Adds letters that stand at `span` of the file.
    pub(super) fn push(&mut self, letters: &str, span: Range<usize>) {
        let at = self.text.len();
        if let Origin::Body { pieces, .. } = &mut self.origin {
            pieces.push(Piece {
                at,
                exact: span.len() == letters.len(),
                span,
            });
        }
        self.text.to_mut().push_str(letters);
    }

    /// The letters of a range; nothing where it cuts one in two.
    pub(super) fn slice(&self, range: Range<usize>) -> &str {
        self.text.get(range).unwrap_or_default()
    }

    /// Where a range stands: its own bytes where they are known, else the whole run or field.
    pub(super) fn place(&self, range: &Range<usize>) -> Location {
        match &self.origin {
            Origin::Field(place) => self
                .in_field(place, range)
                .unwrap_or_else(|| (*place).clone()),
            Origin::Body { file, pieces } => {
                let first = before(pieces, range.start);
                let last = before(pieces, range.end.saturating_sub(1));
                let start = first.map_or(0, |piece| piece.start_of(range.start));
                let end = last.map_or(start, |piece| piece.end_of(range.end));
                Location::text(file, start..end)
            }
        }
    }

    /// The change that puts `text` in the place of a range; none where its bytes are not its letters.
    pub(super) fn edit(&self, range: &Range<usize>, text: &str) -> Option<Edit> {
        let was = self.slice(range.clone());
        let place = match &self.origin {
            Origin::Field(place @ Location::Cell { .. }) => {
                let mut all = self.text.to_string();
                all.replace_range(self.text.get(range.clone()).map(|_| range.clone())?, text);
                return Some(Edit {
                    place: (*place).clone(),
                    was: self.text.to_string(),
                    text: all,
                });
            }
            Origin::Field(place) => self.in_field(place, range)?,
            Origin::Body { pieces, .. } => {
                let first = before(pieces, range.start)?;
                let one_run = first.exact && range.end <= first.at + first.span.len();
                one_run.then(|| self.place(range))?
            }
        };
        Some(Edit {
            place,
            was: was.to_owned(),
            text: text.to_owned(),
        })
    }

    /// A value between quotes stands letter by letter where its span is two bytes longer.
    fn in_field(&self, place: &Location, range: &Range<usize>) -> Option<Location> {
        match place {
            Location::Text { path, start, end } => {
                let (start, end) = (*start as usize, *end as usize);
                let exact = end.checked_sub(start)? == self.text.len() + 2;
                exact.then(|| Location::text(path, start + 1 + range.start..start + 1 + range.end))
            }
            _ => None,
        }
    }

    /// Whether a range is the author's own prose: no name, no quotation, and not between 「」 or 『』.
    pub(super) fn is_prose(&self, range: &Range<usize>) -> bool {
        let meets = |name: &Range<usize>| name.start < range.end && range.start < name.end;
        self.kind != Kind::Name
            && !self.quoted
            && !self.names.iter().any(meets)
            && !self.is_quoted(range.start)
    }

    /// Whether it looks like an address, whose letters are its owner's: 「岩国市麻里布町７丁目９－１９」.
    pub(super) fn is_address(&self) -> bool {
        let text = &*self.text;
        let names_place = text.contains(['市', '町', '村', '区', '郡', '県']);
        let numbered = ["丁目", "番", "－", "ｰ", "‐", "−"]
            .iter()
            .any(|word| text.contains(word));
        names_place && numbered && text.len() < 240 && !text.contains(['。', '、', '時'])
    }

    fn is_quoted(&self, at: usize) -> bool {
        let mut depth = 0_usize;
        for (index, letter) in self.text.char_indices() {
            if index >= at {
                break;
            }
            match letter {
                '「' | '『' => depth += 1,
                '」' | '』' => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        depth > 0
    }
}

impl Piece {
    fn start_of(&self, at: usize) -> usize {
        if self.exact {
            self.span.start + at.saturating_sub(self.at)
        } else {
            self.span.start
        }
    }

    fn end_of(&self, at: usize) -> usize {
        if self.exact {
            (self.span.start + at.saturating_sub(self.at)).min(self.span.end)
        } else {
            self.span.end
        }
    }
}

/// The run that holds the byte `at` of the passage.
fn before(pieces: &[Piece], at: usize) -> Option<&Piece> {
    let next = pieces.partition_point(|piece| piece.at <= at);
    pieces.get(next.checked_sub(1)?)
}

/// Fields whose letters are official, or quoted from a plan as it was printed.
const NAMES: [&str; 22] = [
    "name",
    "title",
    "address",
    "building",
    "venue",
    "room",
    "access",
    "corporation",
    "operator",
    "organizer",
    "co_hosts",
    "owner",
    "affiliation",
    "clinic",
    "body",
    "body_group",
    "plan_name",
    "series",
    "done",
    "issues",
    "plan",
    "repeat",
];

/// Whether a field's letters are official.
pub(super) fn is_name(key: &str) -> bool {
    NAMES.contains(&key)
}

/// The texts of an entry's fields. Mailboxes among them are looked at on the way.
pub(super) fn of_fields<'a>(entry: &'a Entry, found: &mut Vec<Diagnostic>) -> Vec<Passage<'a>> {
    let mut fields = Fields {
        passages: Vec::new(),
        mails: Vec::new(),
    };
    entry.common.each_text(&mut fields);
    entry.record.each_text(&mut fields);
    for (mail, place) in fields.mails {
        super::rules::of_mail(mail, place, found);
    }
    fields.passages
}

struct Fields<'a> {
    passages: Vec<Passage<'a>>,
    mails: Vec<(&'a str, &'a Location)>,
}

impl<'a> Visit<'a> for Fields<'a> {
    fn text(&mut self, key: &'static str, text: &'a str, place: &'a Location) {
        self.passages.push(Passage {
            kind: if is_name(key) {
                Kind::Name
            } else {
                Kind::Field
            },
            key,
            text: Cow::Borrowed(text),
            links: Vec::new(),
            strong: Vec::new(),
            foreign: Vec::new(),
            lines: Vec::new(),
            quoted: false,
            names: Vec::new(),
            origin: Origin::Field(place),
        });
    }

    fn address(&mut self, _: &'static str, address: &'a str, place: &'a Location) {
        if address.contains('@') {
            self.mails.push((address, place));
        }
    }

    fn number(&mut self, _: &'static str, _: &'a Number, _: &'a Location) {}
}
