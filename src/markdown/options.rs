//! What a body is parsed with: the site's rules, or plain CommonMark for the tests of the specification.

/// Words that footnotes need in the language of the page. `{n}` stands for the number of the note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strings {
    /// Name of the list of notes for screen readers, such as 「注」.
    pub footnotes: Box<str>,
    /// Name of the link to a note, such as 「注{n}」.
    pub footnote: Box<str>,
    /// The link back to the text, such as 「注{n}の箇所に戻る」.
    pub back: Box<str>,
}

impl Default for Strings {
    /// Signs that belong to no language.
    fn default() -> Self {
        Self {
            footnotes: "*".into(),
            footnote: "*{n}".into(),
            back: "↩ {n}".into(),
        }
    }
}

/// How a body is read. The Japanese rules for emphasis and line breaks always hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// Tables, footnotes, definition lists, task lists, strikethrough, `{#id}`, ruby, heading ids.
    pub extensions: bool,
    /// `{{ name(key="value") }}`.
    pub shortcodes: bool,
    /// Raw HTML is cleaned and only `http`, `https`, `mailto`, `tel` and relative links are kept.
    pub sanitize: bool,
    /// Put before the ids of footnotes, where several bodies share a page.
    pub id_prefix: Box<str>,
    /// Words in the language of the body.
    pub strings: Strings,
}

impl Options {
    /// The rules of the site.
    pub fn site(strings: Strings) -> Self {
        Self {
            extensions: true,
            shortcodes: true,
            sanitize: true,
            id_prefix: "".into(),
            strings,
        }
    }

    /// Plain CommonMark: no extension, no shortcode, nothing cleaned.
    pub fn commonmark() -> Self {
        Self {
            extensions: false,
            shortcodes: false,
            sanitize: false,
            ..Self::site(Strings::default())
        }
    }
}

impl Default for Options {
    fn default() -> Self {
        Self::site(Strings::default())
    }
}
