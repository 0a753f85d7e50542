//! What every view needs to know: the plan, the theme's words, the section and the language; and the
//! small conversions that all views share.

use std::sync::atomic::{AtomicBool, Ordering};

use jiff::civil::{Date, Time};

use super::language;
use crate::model::records::{Number, SourceRef};
use crate::model::resolved::ResolvedCity;
use crate::model::value::Statistic;
use crate::model::{Entry, Field, Language, List, Localized, Owner};
use crate::plan::{Plan, Section};
use crate::render::theme::Theme;
use crate::render::view::{DateView, PhoneView, StatisticView, TextView};
use crate::render::words::Words;
use crate::text::date::{self, PartialDate};
use crate::text::kana::in_latin;
use crate::text::moment::{self, Moment};

/// Where and for whom something is shown.
#[derive(Clone, Copy)]
pub struct Cx<'a> {
    /// The whole plan.
    pub plan: &'a Plan,
    /// The theme, for its words.
    pub theme: &'a Theme,
    /// The section whose page it is.
    pub section: Section,
    /// The language, as an index into the site's languages.
    pub language: u8,
    /// Whether a page of this section looked at what is another city's ([`Cx::look_beyond`]).
    pub beyond: &'a AtomicBool,
}

impl<'a> Cx<'a> {
    /// Notes that a page looks at what only another city's files tell. Such a section is made again whenever
    /// anything of the site changes; all others when their own files do, or what no city alone owns.
    pub fn look_beyond(&self) {
        self.beyond.store(true, Ordering::Relaxed);
    }

    /// The same where an owner is another city than the section's.
    pub fn look_at(&self, owner: &Owner) {
        let own = self.city().map(|city| &city.id);
        if matches!(owner, Owner::City(id) if Some(id) != own) {
            self.look_beyond();
        }
    }

    /// The city of the section.
    pub fn city(&self) -> Option<&'a ResolvedCity> {
        self.plan.city(self.section)
    }

    /// The language's id.
    pub fn lang(&self) -> &'a Language {
        let languages = &self.plan.resolved.project.site.languages;
        languages
            .get(usize::from(self.language))
            .unwrap_or(&languages[0])
    }

    /// The default language's id.
    pub fn default_lang(&self) -> &'a Language {
        &self.plan.resolved.project.site.languages[0]
    }

    /// Whether the page is in Japanese, so that readings and Japanese dates are shown.
    pub fn is_japanese(&self) -> bool {
        language::is_japanese(self.lang())
    }

    /// Whether the section's pages offer readings.
    pub fn offers_readings(&self) -> bool {
        self.is_japanese() && self.plan.resolved.project.site.furigana.show
    }

    /// The day the site describes.
    pub fn today(&self) -> Date {
        self.plan.resolved.date
    }

    /// A word of the theme. A missing message is shown as its id; the theme's tests forbid that.
    pub fn message(&self, id: &str, args: &[(&str, &str)]) -> String {
        let messages = self.theme.messages();
        messages
            .text(self.lang().as_str(), id, args)
            .unwrap_or_else(|_| id.to_owned())
    }

    /// What readers of the page's language call a language.
    pub fn language_name(&self, language: &Language) -> String {
        let (id, own) = (language.as_str(), language::own_name(language));
        self.message("language-name", &[("id", id), ("own", own)])
    }

    /// Dates, times and numbers in the page's language.
    pub fn words(&self) -> Words<'a> {
        Words::new(self.theme.messages(), self.lang().as_str())
    }

    /// A localized text in the page's language, marked where it is in the default language instead.
    pub fn text(&self, value: &Localized) -> TextView {
        let (text, own) = match value.get(self.lang()) {
            (text, false) if self.language > 0 => self.phrase(text),
            found => found,
        };
        let foreign = self.language > 0 && !own;
        let (kana, name) = match value.kana.as_deref() {
            Some(kana) if self.is_japanese() => (Some(kana), None),
            kana => (None, kana),
        };
        TextView {
            text: text.to_owned(),
            latin: name.map(|kana| in_latin(&value.text, kana)),
            native: name.filter(|_| own).map(|_| value.text.clone()),
            lang: foreign
                .then(|| language::tag(self.default_lang()))
                .filter(|tag| *tag != language::tag(self.lang()))
                .map(str::to_owned),
            kana: kana.map(crate::text::kana::to_hiragana),
        }
    }

    /// A sentence to be said to somebody who speaks the default language: in the page's, with the words to say beside it.
    pub fn spoken(&self, value: &Localized) -> TextView {
        let text = self.text(value);
        let translated = text.lang.is_none() && !self.is_japanese();
        TextView {
            native: translated.then(|| value.text.clone()),
            ..text
        }
    }

    /// A phrase of the default language as the site's list says it in the page's, and whether it does.
    fn phrase<'t>(&self, text: &'t str) -> (&'t str, bool)
    where
        'a: 't,
    {
        let phrases = &self.plan.resolved.project.registry.phrases;
        let said = phrases
            .get(text)
            .and_then(|phrase| phrase.said.get(self.lang()));
        said.map_or((text, false), |said| (said.as_str(), true))
    }

    /// A field's text.
    pub fn field(&self, field: &Field<Localized>) -> Option<TextView> {
        field.as_ref().map(|field| self.text(&field.value))
    }

    /// A list's texts.
    pub fn texts(&self, list: &List<Localized>) -> Vec<TextView> {
        list.values().map(|value| self.text(value)).collect()
    }

    /// A plain text of an author, in the default language.
    pub fn plain(&self, text: &str) -> TextView {
        self.text(&Localized {
            text: text.to_owned(),
            ..Localized::default()
        })
    }

    /// An entry's title: its translation's where there is one.
    pub fn title(&self, entry: &Entry) -> TextView {
        let translated = entry
            .translations
            .get(self.lang())
            .and_then(|translation| translation.name.as_ref());
        if let Some(name) = translated {
            return TextView::new(name.value.text.clone());
        }
        match &entry.common.name {
            Some(name) => self.text(&name.value),
            None => self.plain(entry.title()),
        }
    }

    /// An entry's summary in the same way.
    pub fn summary(&self, entry: &Entry) -> Option<TextView> {
        let translated = entry
            .translations
            .get(self.lang())
            .and_then(|translation| translation.summary.as_ref());
        match translated {
            Some(summary) => Some(TextView::new(summary.value.text.clone())),
            None => self.field(&entry.common.summary),
        }
    }

    /// A date in words.
    pub fn date(&self, date: &PartialDate) -> DateView {
        DateView {
            text: self.words().date(date),
            datetime: date::iso(date),
        }
    }

    /// A day in words.
    pub fn day(&self, day: Date) -> DateView {
        self.date(&PartialDate::from_day(day))
    }

    /// A field's date in words.
    pub fn date_field(&self, field: &Field<PartialDate>) -> Option<DateView> {
        field.as_ref().map(|field| self.date(&field.value))
    }

    /// A date with its time, where it has one, in words.
    pub fn moment(&self, moment: &Moment) -> DateView {
        DateView {
            text: self.words().moment(moment),
            datetime: moment::iso(moment),
        }
    }

    /// A field's date with its time in words.
    pub fn moment_field(&self, field: &Field<Moment>) -> Option<DateView> {
        field.as_ref().map(|field| self.moment(&field.value))
    }

    /// A time of day in words.
    pub fn time(&self, time: Time) -> String {
        self.words().time(time)
    }

    /// A telephone or fax number. One that cannot be read is shown as it stands, with no link.
    pub fn number(
        &self,
        field: &Field<Number>,
        extension: &Field<String>,
        note: &Field<Localized>,
    ) -> Option<PhoneView> {
        let number = &field.as_ref()?.value;
        Some(PhoneView {
            text: match &number.phone {
                Some(phone) => phone.shown.clone(),
                None => number.text.clone(),
            },
            href: number
                .phone
                .as_ref()
                .map(crate::text::phone::Phone::tel_uri)
                .unwrap_or_default(),
            extension: extension.as_ref().map(|field| field.value.clone()),
            note: self.field(note),
        })
    }

    /// A number without extension and note.
    pub fn plain_number(&self, field: &Field<Number>) -> Option<PhoneView> {
        self.number(field, &None, &None)
    }

    /// A number with what is needed to understand it.
    pub fn statistic(&self, statistic: &Statistic, sources: &List<SourceRef>) -> StatisticView {
        let previous = statistic.previous.as_ref().map(|previous| {
            let unit = self
                .field(&statistic.unit)
                .map_or(String::new(), |unit| unit.text);
            let value = format!("{}{unit}", self.words().number(&previous.value));
            match &statistic.previous_as_of {
                Some(date) => {
                    let date = self.date(&date.value).text;
                    self.plain(&self.words().beside(&value, &date))
                }
                None => self.plain(&value),
            }
        });
        StatisticView {
            label: self.field(&statistic.label).unwrap_or_default(),
            value: statistic
                .value
                .as_ref()
                .map(|value| self.words().number(&value.value))
                .unwrap_or_default(),
            unit: self.field(&statistic.unit),
            qualifier: self.field(&statistic.qualifier),
            as_of: self.date_field(&statistic.as_of),
            counted_by: self.field(&statistic.counted_by),
            previous,
            note: self.field(&statistic.note),
            sources: if statistic.sources.is_empty() {
                self.sources(sources)
            } else {
                self.sources(&statistic.sources)
            },
        }
    }
}

/// A day as `data-from` and `data-until` hold it.
pub fn iso(day: Option<Date>) -> Option<String> {
    day.map(|day| day.to_string())
}
