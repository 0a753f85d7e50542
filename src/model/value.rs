//! Values as records hold them: each keeps its place, each knows how a city's value meets a region's.

use std::collections::BTreeMap;

use super::ids::Language;
use super::records::SourceRef;
use crate::diag::Location;
use crate::text::date::PartialDate;

/// A value with the place in the author's material that gave it.
#[derive(Clone, Debug, PartialEq)]
pub struct Sourced<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub place: Location,
}

/// A value that may be missing, as the seeds show that nearly every value can be. Boxed: a record has dozens of
/// fields, most of them empty, and a site has very many records.
pub type Field<T> = Option<Box<Sourced<T>>>;

impl<T> Sourced<T> {
    /// A value that is there.
    pub fn field(value: T, place: Location) -> Field<T> {
        Some(Box::new(Self { value, place }))
    }
}

/// A list that a narrower entry replaces (`areas`) or lengthens (`areas_add`). An empty one takes no more room than
/// an empty field.
#[derive(Clone, Debug, PartialEq)]
pub struct List<T>(Option<Box<Listed<T>>>);

/// What is listed.
#[derive(Clone, Debug, PartialEq)]
struct Listed<T> {
    /// The list given under its own key.
    set: Option<Vec<Sourced<T>>>,
    /// What `…_add` adds to an inherited list.
    add: Vec<Sourced<T>>,
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> List<T> {
    /// The list given under its own key, and what `…_add` adds to an inherited list.
    pub fn new(set: Option<Vec<Sourced<T>>>, add: Vec<Sourced<T>>) -> Self {
        let is_given = set.is_some() || !add.is_empty();
        Self(is_given.then(|| Box::new(Listed { set, add })))
    }

    /// Whether its own key is given.
    pub fn is_set(&self) -> bool {
        self.0.as_ref().is_some_and(|listed| listed.set.is_some())
    }

    /// Both parts, as in [`List::new`].
    pub fn into_parts(self) -> (Option<Vec<Sourced<T>>>, Vec<Sourced<T>>) {
        self.0
            .map_or((None, Vec::new()), |listed| (listed.set, listed.add))
    }

    /// All items, in the author's order.
    pub fn iter(&self) -> impl Iterator<Item = &Sourced<T>> {
        let listed = self.0.iter();
        listed.flat_map(|listed| listed.set.iter().flatten().chain(&listed.add))
    }

    /// All values, in the author's order.
    pub fn values(&self) -> impl Iterator<Item = &T> {
        self.iter().map(|item| &item.value)
    }

    /// Whether nothing is listed.
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }
}

/// How a narrower owner's value meets the wider owner's one.
pub trait Inherit {
    /// The value that holds for the narrower owner.
    #[must_use]
    fn inherit(&self, wider: &Self) -> Self;
}

impl<T: Clone> Inherit for Field<T> {
    fn inherit(&self, wider: &Self) -> Self {
        self.clone().or_else(|| wider.clone())
    }
}

impl<T: Clone> Inherit for List<T> {
    fn inherit(&self, wider: &Self) -> Self {
        match (&self.0, &wider.0) {
            (None, _) => wider.clone(),
            (Some(own), Some(wide)) if own.set.is_none() => {
                let add = [wide.add.as_slice(), &own.add].concat();
                Self::new(wide.set.clone(), add)
            }
            (Some(_), _) => self.clone(),
        }
    }
}

/// Declares a record whose every field says by its type how it is inherited.
macro_rules! record {
    ($( $(#[doc = $doc:literal])+ $name:ident { $( $(#[doc = $field_doc:literal])+ $field:ident : $ty:ty, )* } )+) => { $(
        $(#[doc = $doc])+
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name {
            $( $(#[doc = $field_doc])+ pub $field: $ty, )*
        }

        impl $crate::model::value::Inherit for $name {
            fn inherit(&self, wider: &Self) -> Self {
                Self { $( $field: $crate::model::value::Inherit::inherit(&self.$field, &wider.$field), )* }
            }
        }

        impl $name {
            /// Shows every text of the record to `visit`.
            pub fn each_text<'a>(&'a self, visit: &mut dyn $crate::model::texts::Visit<'a>) {
                let _ = &visit;
                $( $crate::model::texts::Texts::texts(&self.$field, stringify!($field), visit); )*
            }
        }
    )+ };
}
pub(crate) use record;

/// A text in the site's default language, with its reading and its other languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Localized {
    /// The text in the default language.
    pub text: String,
    /// Its reading in kana.
    pub kana: Option<String>,
    /// Other languages.
    pub others: BTreeMap<Language, String>,
}

impl Localized {
    /// The text in a language, and whether it is really in that language.
    pub fn get(&self, language: &Language) -> (&str, bool) {
        match self.others.get(language) {
            Some(text) => (text, true),
            None => (&self.text, false),
        }
    }
}

/// A closed set of words that a field may hold.
pub trait Choice: Sized + Copy + 'static {
    /// Every word with its meaning, in the order they are offered.
    const ALL: &'static [(&'static str, Self)];

    /// The meaning of a word.
    fn from_word(word: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .find(|(known, _)| *known == word)
            .map(|(_, value)| *value)
    }
}

/// Declares a [`Choice`].
macro_rules! choice {
    ($( $(#[doc = $doc:literal])+ $name:ident { $( $(#[doc = $v_doc:literal])+ $variant:ident = $word:literal, )+ } )+) => { $(
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $( $(#[doc = $v_doc])+ $variant, )+ }

        impl $crate::model::value::Choice for $name {
            const ALL: &'static [(&'static str, Self)] = &[ $( ($word, Self::$variant), )+ ];
        }

        impl $crate::model::texts::Prose for $name {
            fn show<'a>(&'a self, _: &'static str, _: &'a $crate::diag::Location, _: &mut dyn $crate::model::texts::Visit<'a>) {}
        }

        impl $name {
            /// The word authors write.
            pub fn word(self) -> &'static str {
                match self { $( Self::$variant => $word, )+ }
            }
        }
    )+ };
}
pub(crate) use choice;

/// A number as a public document gives it: with unit, qualifier, day and counter, or not usable.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Statistic {
    /// What is counted.
    pub label: Field<Localized>,
    /// The number as written.
    pub value: Field<String>,
    /// 件, 人, 冊 …
    pub unit: Field<Localized>,
    /// 延べ, 約, 見込み …
    pub qualifier: Field<Localized>,
    /// The day or period it holds for.
    pub as_of: Field<PartialDate>,
    /// Who counted.
    pub counted_by: Field<Localized>,
    /// The value before, in brackets in many sources.
    pub previous: Field<String>,
    /// The day of the value before.
    pub previous_as_of: Field<PartialDate>,
    /// What a reader must know to understand it.
    pub note: Field<Localized>,
    /// Where it stands, where that is not where the record stands.
    pub sources: List<SourceRef>,
}
