//! Marks in a translation which sections only the original has: a reader is told where the text is shorter.

use super::sections::{Joiner, outermost};
use super::types::{ArgValue, Body, Segment, ShortcodeCall};

/// The shortcode that says so. No author writes it.
pub const UNTRANSLATED: &str = "untranslated";

/// A section that only the original has: its id and its heading.
pub type Missing = (String, String);

impl Body {
    /// The sections with an id of the author's that `other` lacks, those within others aside.
    pub fn sections_missing_in(&self, other: Option<&Self>) -> Vec<Missing> {
        let theirs = other.map(Self::sections).unwrap_or_default();
        let is_theirs = |id: &str| theirs.iter().any(|section| section.id == id);
        outermost(self.sections())
            .iter()
            .filter(|section| !is_theirs(&section.id))
            .filter_map(|section| Some((section, self.headings.get(section.heading)?)))
            .map(|(section, heading)| (section.id.clone(), heading.text.clone()))
            .collect()
    }

    /// This body with a mark for each missing section: where its own section of that id ends, else at the end.
    #[must_use]
    pub fn with_untranslated(&self, missing: &[Missing]) -> Self {
        if missing.is_empty() {
            return self.clone();
        }
        let sections = self.sections();
        let mut marks: Vec<_> = missing
            .iter()
            .map(|missing| {
                let own = sections.iter().find(|section| section.id == missing.0);
                let end = own.map_or((self.segments.len(), self.headings.len()), |section| {
                    (section.segments.end, section.headings.end)
                });
                (end, missing)
            })
            .collect();
        marks.sort_by_key(|(end, _)| *end);
        let bare = self.without_marks(missing);
        let mut joiner = Joiner::new(&bare);
        let (mut segment, mut heading) = (0, 0);
        for ((segments, headings), missing) in marks {
            joiner.take(&bare, segment..segments, heading..headings);
            joiner.push(mark(missing));
            (segment, heading) = (segments, headings);
        }
        joiner.take(
            &bare,
            segment..bare.segments.len(),
            heading..bare.headings.len(),
        );
        joiner.finish()
    }

    /// This body without the marks that a wider owner's text left for the same sections.
    fn without_marks(&self, missing: &[Missing]) -> Self {
        let mut body = self.clone();
        for segment in &mut body.segments {
            if let Segment::Shortcode { call, .. } = segment
                && &*call.name == UNTRANSLATED
                && missing
                    .iter()
                    .any(|(id, _)| call.text("section") == Some(id))
            {
                *segment = Segment::Html("".into());
            }
        }
        body
    }
}

fn mark((id, heading): &Missing) -> Segment {
    let text = |text: &str| ArgValue::Text(text.into());
    Segment::Shortcode {
        call: Box::new(ShortcodeCall {
            name: UNTRANSLATED.into(),
            args: vec![
                ("section".into(), text(id)),
                ("heading".into(), text(heading)),
            ],
            span: 0..0,
        }),
        block: true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::{Options, parse};

    fn body(text: &str) -> Body {
        parse(text, 0, &Options::default()).0
    }

    /// Headings and marks from top to bottom.
    fn outline(body: &Body) -> Vec<String> {
        let mut all: Vec<(usize, String)> = body
            .headings
            .iter()
            .map(|heading| (heading.segment, format!("#{}", heading.id)))
            .collect();
        for (at, segment) in body.segments.iter().enumerate() {
            if let Segment::Shortcode { call, .. } = segment {
                all.push((at, format!("!{}", call.text("heading").unwrap_or_default())));
            }
        }
        all.sort();
        all.into_iter().map(|(_, word)| word).collect()
    }

    #[test]
    fn marks_stand_at_the_end_of_their_section_or_of_the_text() {
        let original = body("## 甲 {#a}\n\nx\n\n## 乙 {#b}\n\ny\n\n## 丙 {#c}\n\nz\n");
        let translation = body("## A {#a}\n\nx[^1]\n\n## B {#b}\n\ny\n\n[^1]: note\n");
        assert_eq!(
            original.sections_missing_in(Some(&translation)),
            [("c".to_owned(), "丙".to_owned())]
        );
        let marked = translation
            .with_untranslated(&[("c".into(), "丙".into()), ("a".into(), "甲の市".into())]);
        assert_eq!(outline(&marked), ["#a", "!甲の市", "#b", "!丙"]);
        let again = marked.with_untranslated(&[("a".into(), "甲の町".into())]);
        assert_eq!(outline(&again), ["#a", "!甲の町", "#b", "!丙"]);
        assert_eq!(again.footnotes.len(), 1);
    }
}
