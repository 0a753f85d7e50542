//! The small pieces that all views share: texts, links, dates, telephone numbers, files, sources.

use serde::Serialize;

/// A text by an author. Shown with the filter `t`, which escapes it, keeps its line breaks and marks a
/// language that differs from the page's: `{{ window.name | t }}`. In attributes use `.text`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct TextView {
    /// The text, plain; line breaks are `\n`.
    pub text: String,
    /// Its BCP 47 tag where it is not in the page's language, for example `ja` on an English page.
    pub lang: Option<String>,
    /// Its reading in hiragana, where one is recorded and the page is Japanese.
    pub kana: Option<String>,
    /// How a Japanese name is pronounced, in Latin letters, where its reading is recorded and the page is not Japanese.
    pub latin: Option<String>,
    /// The Japanese name of what `text` says in another language.
    pub native: Option<String>,
}

impl TextView {
    /// A text in the page's own language.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }
}

impl TextView {
    /// The text where no language can be marked, as in a page's title: a name of another language in Latin letters.
    pub fn words(&self) -> &str {
        match (&self.lang, &self.latin) {
            (Some(_), Some(latin)) => latin,
            _ => &self.text,
        }
    }
}

impl From<&str> for TextView {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for TextView {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

/// HTML made from Markdown or by a template; shown with the filter `safe`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Html(pub String);

/// A name that usually leads somewhere.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct LinkView {
    /// What it is called.
    pub label: TextView,
    /// Where it leads; none where there is no page of it.
    pub href: Option<String>,
    /// The tag of the language of the page it leads to, where that is not this page's language.
    pub hreflang: Option<String>,
}

/// A day, month, year or span of time in words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct DateView {
    /// In the page's language, for example `令和8年1月29日（木曜日）午後1時30分から午後3時まで`.
    pub text: String,
    /// For `<time datetime>`, in the precision known: `2026-01-29T13:30+09:00`, `2026-01-29`, `2026-01`, `2026`.
    /// None where it is no valid value of that attribute, for example a fiscal year.
    pub datetime: Option<String>,
}

/// A telephone or fax number.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct PhoneView {
    /// As a reader writes it down: `048-123-4567`.
    pub text: String,
    /// For a link: `tel:+81481234567`.
    pub href: String,
    /// Extension (内線), digits only.
    pub extension: Option<String>,
    /// What to know before dialling, for example 「番号のおかけまちがいにご注意ください」.
    pub note: Option<TextView>,
}

/// A file to fetch.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct FileView {
    /// What it is called.
    pub label: TextView,
    /// Its address.
    pub href: String,
    /// Its kind in capitals: `PDF`, `XLSX`.
    pub format: String,
    /// Its size in words: `120 KB`; none where it is not known.
    pub size: Option<String>,
}

/// A document that a statement rests on (出典).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct SourceView {
    /// The document's title.
    pub title: TextView,
    /// Who made it; none is shown as 「作成者不明」.
    pub author: Option<TextView>,
    /// What time it speaks of: an as-of date or a fiscal year in words; none is shown as 「時点の記載なし」.
    pub as_of: Option<DateView>,
    /// Where it can be read, where known.
    pub url: Option<String>,
    /// What else to know of it.
    pub note: Option<TextView>,
}

/// A section of an office (担当課), as a contact. Never a person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct SectionView {
    /// Its name with the office's: 「桶川市 高齢介護課」.
    pub name: TextView,
    /// Telephone, where published.
    pub phone: Option<PhoneView>,
    /// Fax, where published.
    pub fax: Option<PhoneView>,
    /// Mail address, where published.
    pub mail: Option<String>,
    /// When it can be reached.
    pub hours: Option<TextView>,
    /// When it is closed.
    pub closed_days: Option<TextView>,
    /// Where it is, with the counter (窓口) if known.
    pub address: Option<TextView>,
    /// The section that took over, where this one no longer exists.
    pub successor: Option<TextView>,
}

/// A count with what is needed to understand it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct StatisticView {
    /// What was counted.
    pub label: TextView,
    /// The number in the page's format (`1,754`), or words.
    pub value: String,
    /// Its unit: 件, 人.
    pub unit: Option<TextView>,
    /// How to take it: 延べ, 約, 見込み.
    pub qualifier: Option<TextView>,
    /// The day or period it is true of.
    pub as_of: Option<DateView>,
    /// Who counted.
    pub counted_by: Option<TextView>,
    /// The value before, in words: `392人（令和6年度）`.
    pub previous: Option<TextView>,
    /// What else to know.
    pub note: Option<TextView>,
    /// Where it was read.
    pub sources: Vec<SourceView>,
}

/// What stands where nothing is published: a plain statement and who will know.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct FallbackView {
    /// The site's own sentence for this topic (who will know), where the site gives one.
    pub text: Option<TextView>,
    /// The section that will tell, where known; else the page says that the city's office will.
    pub ask: Option<SectionView>,
    /// The city's own website, where known.
    pub official_site: Option<String>,
    /// The page that lists all of this kind, where it holds something.
    pub list: Option<LinkView>,
}
