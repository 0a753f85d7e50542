//! How one raw value becomes one typed value, and what is said when it cannot.

use jiff::civil::Time;

use super::fields::{Context, Fields};
use crate::diag::{Location, catalog};
use crate::model::ids::{CityId, DepartmentId, DocumentId, OrganizationId, RegionId, TopicId};
use crate::model::records::{CellText, Number, OrganizationRef, SourceRef};
use crate::model::{Language, Localized};
use crate::source::raw::{RawKind, RawValue};
use crate::text::date::{DateProblem, PartialDate};
use crate::text::moment::{self, Moment, MomentProblem};
use crate::text::municipal_code::{self, Code};
use crate::text::nearest::nearest;
use crate::text::{date, phone, slug, time_of_day};

/// A type that can be read from one raw value.
pub trait FromRaw: Sized {
    /// Reads the value, or reports why it cannot be read and returns nothing.
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self>;
}

/// Reports a value of the wrong shape.
pub(super) fn wrong_type<T>(
    raw: &RawValue,
    key: &str,
    expected: (&str, &str, &str),
    context: &mut Context<'_>,
) -> Option<T> {
    let (ja, en, example) = expected;
    context
        .sink
        .push(catalog::wrong_type(raw.place.clone(), key, ja, en, example));
    None
}

impl FromRaw for String {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        match &raw.kind {
            RawKind::Text(text) | RawKind::Date(text) => Some(text.trim().to_owned()),
            RawKind::Integer(number) => Some(number.to_string()),
            RawKind::Float(number) => Some(number.to_string()),
            RawKind::Bool(_) | RawKind::List(_) | RawKind::Table(_) => {
                let example = format!("{key} = \"…\"");
                wrong_type(raw, key, ("文字列", "a text", &example), context)
            }
        }
    }
}

impl FromRaw for bool {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        if let RawKind::Bool(value) = raw.kind {
            return Some(value);
        }
        let example = format!("{key} = true");
        wrong_type(
            raw,
            key,
            ("true か false", "true or false", &example),
            context,
        )
    }
}

impl FromRaw for i64 {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let number = match &raw.kind {
            RawKind::Integer(number) => Some(*number),
            RawKind::Text(text) => crate::text::width::nfkc(text).trim().parse().ok(),
            _ => None,
        };
        number.or_else(|| {
            let example = format!("{key} = 3");
            wrong_type(raw, key, ("整数", "a whole number", &example), context)
        })
    }
}

impl FromRaw for f64 {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let number = match &raw.kind {
            RawKind::Integer(number) => i32::try_from(*number).ok().map(Self::from),
            RawKind::Float(number) => Some(*number),
            RawKind::Text(text) => crate::text::width::nfkc(text).trim().parse().ok(),
            _ => None,
        };
        number.filter(|n| n.is_finite()).or_else(|| {
            let example = format!("{key} = 35.99");
            wrong_type(raw, key, ("数", "a number", &example), context)
        })
    }
}

impl FromRaw for Localized {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let RawKind::Table(_) = &raw.kind else {
            let text = String::from_raw(raw, key, context)?;
            return Some(Self {
                text,
                ..Self::default()
            });
        };
        let found = Self::further(raw, key, context)?;
        if found.text.is_empty() {
            let example = format!("{key} = {{ ja = \"…\", kana = \"…\" }}");
            return wrong_type(
                raw,
                key,
                ("日本語の文字列（ja）", "a text in ja", &example),
                context,
            );
        }
        Some(found)
    }
}

impl Localized {
    /// A table of languages, the default one in it or not.
    pub(super) fn further(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let RawKind::Table(table) = &raw.kind else {
            let example = format!("\"{key}\" = {{ en = \"…\" }}");
            return wrong_type(
                raw,
                key,
                ("言語ごとの表", "a table of languages", &example),
                context,
            );
        };
        let mut found = Self::default();
        for entry in &table.entries {
            let name: &str = &entry.key;
            let text = String::from_raw(&entry.value, name, context)?;
            let default = context.languages.first();
            if name == "kana" {
                found.kana = Some(text);
            } else if default.is_some_and(|language| language.as_str() == name) {
                found.text = text;
            } else if let Some(language) = context.languages.iter().find(|l| l.as_str() == name) {
                found.others.insert(language.clone(), text);
            } else if is_language(name) {
                // A translation into a language that the site does not publish yet is kept out quietly.
            } else {
                let known: Vec<&str> = std::iter::once("kana")
                    .chain(context.languages.iter().map(Language::as_str))
                    .collect();
                let guess = nearest(name, known.iter().copied());
                let list = known.join(", ");
                context.sink.push(catalog::unknown_key(
                    entry.key_place.clone(),
                    name,
                    guess,
                    &list,
                ));
            }
        }
        Some(found)
    }
}

/// Languages that kairan knows by name.
pub fn is_language(word: &str) -> bool {
    const KNOWN: [&str; 12] = [
        "ja", "easy", "en", "zh-hans", "zh-hant", "ko", "vi", "pt", "tl", "es", "ne", "id",
    ];
    KNOWN.contains(&word)
}

impl FromRaw for PartialDate {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let text = String::from_raw(raw, key, context)?;
        match date::parse(&text) {
            Ok(found) => Some(found),
            Err(problem) => {
                context
                    .sink
                    .push(date_problem(raw.place.clone(), key, &text, &problem));
                None
            }
        }
    }
}

impl FromRaw for Moment {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let text = String::from_raw(raw, key, context)?;
        let problem = match moment::parse(&text) {
            Ok(found) => return Some(found),
            Err(problem) => problem,
        };
        let place = raw.place.clone();
        context.sink.push(match problem {
            MomentProblem::Date(problem) => date_problem(place, key, &text, &problem),
            MomentProblem::Time => catalog::invalid_time(place, key, &text),
        });
        None
    }
}

/// Says why a text is no date.
pub fn date_problem(
    place: Location,
    key: &str,
    text: &str,
    problem: &DateProblem,
) -> crate::diag::Diagnostic {
    match problem {
        DateProblem::Unreadable => catalog::invalid_date(place, key, text),
        DateProblem::NoSuchDay { month_has } => {
            catalog::impossible_date(place, key, text, *month_has)
        }
        DateProblem::NoSuchMonth => catalog::impossible_month(place, key, text),
        DateProblem::WeekdayDiffers { actual, .. } => {
            catalog::wrong_weekday(place, key, text, *actual)
        }
        DateProblem::EraRange => catalog::impossible_era(place, key, text),
    }
}

impl FromRaw for Time {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let text = String::from_raw(raw, key, context)?;
        let found = time_of_day::parse(&text).ok();
        if found.is_none() {
            context
                .sink
                .push(catalog::invalid_time(raw.place.clone(), key, &text));
        }
        found
    }
}

impl FromRaw for Number {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let text = String::from_raw(raw, key, context)?;
        let found = phone::parse(&text);
        if found.is_none() {
            context
                .sink
                .push(catalog::unreadable_phone(raw.place.clone(), key, &text));
        }
        Some(Self { text, phone: found })
    }
}

impl FromRaw for Code {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let text = String::from_raw(raw, key, context)?;
        match municipal_code::check(&text) {
            Ok(code) => Some(code),
            Err(problem) => {
                let right = problem.suggestion();
                context.sink.push(catalog::invalid_municipal_code(
                    raw.place.clone(),
                    &text,
                    right.as_deref(),
                ));
                None
            }
        }
    }
}

impl FromRaw for OrganizationRef {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        Localized::from_raw(raw, key, context).map(Self)
    }
}

macro_rules! ids {
    ($($name:ident),+) => { $(
        impl FromRaw for $name {
            fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
                let text = String::from_raw(raw, key, context)?;
                if slug::is_id(&text) {
                    return Some(Self::new(text));
                }
                context.sink.push(catalog::invalid_id(raw.place.clone(), &text));
                None
            }
        }
    )+ };
}
ids!(
    CityId,
    DepartmentId,
    DocumentId,
    OrganizationId,
    RegionId,
    TopicId
);

impl FromRaw for SourceRef {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        if let RawKind::Table(table) = &raw.kind {
            let mut fields = Fields::new(table, context);
            let document = fields.require("document", "document = \"plan-8\"");
            let line = fields.get::<i64>("line");
            let note = fields.get::<String>("note");
            fields.finish();
            return Some(Self {
                document: document?,
                line: line.and_then(|line| u32::try_from(line.value).ok()),
                note: note.map(|note| note.value),
            });
        }
        let text = String::from_raw(raw, key, context)?;
        let (document, line) = match text.split_once(':') {
            Some((document, line)) => (document.to_owned(), Some(line)),
            None => (text.clone(), None),
        };
        let number = line.map(str::parse::<u32>);
        if !slug::is_id(&document) || matches!(number, Some(Err(_))) {
            context
                .sink
                .push(catalog::invalid_source(raw.place.clone(), &text));
            return None;
        }
        Some(Self {
            document: DocumentId::new(document),
            line: number.and_then(Result::ok),
            note: None,
        })
    }
}

impl FromRaw for CellText {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let items: Vec<String> = match &raw.kind {
            RawKind::List(items) => items
                .iter()
                .filter_map(|item| String::from_raw(item, key, context))
                .collect(),
            _ => vec![String::from_raw(raw, key, context)?],
        };
        let single = (items.len() == 1).then(|| items.first()).flatten();
        Some(match single.map(|text| text.trim()) {
            Some("") => Self::Empty,
            Some(text @ ("特になし" | "特に無し" | "なし")) => Self::Nothing(text.into()),
            Some(text @ ("未定" | "検討中" | "未実施")) => Self::Undecided(text.into()),
            _ if items.is_empty() => Self::Empty,
            _ => Self::Items(items.into_iter().map(Into::into).collect()),
        })
    }
}
