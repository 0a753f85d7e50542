//! The words of the list: what changes, whose it is, where it is written.

use jiff::civil::Date;

use super::{CityId, Due, Kind, Place, Reason};
use crate::diag::Language;
use crate::text::date::{PartialDate, en_long, ja_long};

/// One of two texts.
pub fn pick<'a>(language: Language, ja: &'a str, en: &'a str) -> &'a str {
    match language {
        Language::Ja => ja,
        Language::En => en,
    }
}

/// A day in full.
pub fn day(day: Date, language: Language) -> String {
    let day = PartialDate::from_day(day);
    match language {
        Language::Ja => ja_long(&day),
        Language::En => en_long(&day),
    }
}

/// What changes, in a few words.
pub fn kind(kind: Kind, language: Language) -> &'static str {
    let (ja, en) = match kind {
        Kind::Published => ("公開が始まる", "is published"),
        Kind::WindowOpens => ("窓口が始まる", "window opens"),
        Kind::WindowAnnounced => ("窓口の終了を予告し始める", "closing is announced"),
        Kind::WindowCloses => ("窓口が終わった", "window has closed"),
        Kind::LecturePasses => ("講座が終わった", "lecture is over"),
        Kind::DeadlinePasses => ("申込が締め切られた", "applications closed"),
        Kind::NoticeExpires => ("お知らせが終わった", "notice expired"),
        Kind::EntryEnds => ("掲載の期間が終わった", "entry ended"),
        Kind::DutyEnds => ("当番医の表が切れる", "duty rota runs out"),
        Kind::SectionEnds => ("課の名前が変わる", "section is renamed"),
        Kind::RuleEdition => ("ルールの次の版の予定", "next edition of a rule"),
        Kind::SourceOld => ("出典が2年を過ぎる", "source is two years old"),
        Kind::FiscalYear => ("年度が始まる", "fiscal year begins"),
        Kind::Review => ("見直しの日", "review is due"),
        Kind::Newsletter => ("広報の原稿の締切", "newsletter deadline"),
    };
    match language {
        Language::Ja => ja,
        Language::En => en,
    }
}

/// Why a successor must look at something.
pub fn reason(reason: Reason, language: Language) -> &'static str {
    let (ja, en) = match reason {
        Reason::Review => ("見直しの日が来る", "review falls due"),
        Reason::WindowCloses => ("窓口が終わる", "window closes"),
        Reason::Phone => ("電話番号が未確認", "telephone not confirmed"),
        Reason::DutyEnds => ("当番医の表が切れる", "duty rota runs out"),
        Reason::SectionEnds => ("課の名前が変わる", "section is renamed"),
    };
    match language {
        Language::Ja => ja,
        Language::En => en,
    }
}

/// The cities by name; more than two by their number.
pub fn cities(due: &Due, cities: &[CityId], language: Language) -> String {
    let names: Vec<&str> = cities
        .iter()
        .map(|id| {
            let name = due.names.get(id);
            name.map_or(id.as_str(), |name| name.text(language))
        })
        .collect();
    match (names.len(), language) {
        (0, _) => pick(language, "全体", "whole site").to_owned(),
        (1 | 2, Language::Ja) => names.join("・"),
        (1 | 2, Language::En) => names.join(", "),
        (n, Language::Ja) => format!("共通（{n}市町村）"),
        (n, Language::En) => format!("shared ({n} cities)"),
    }
}

/// `content/…/acp.md:12`.
pub fn place(place: &Place) -> String {
    match (&place.file, place.line) {
        (Some(file), Some(line)) => format!("{file}:{line}"),
        (Some(file), None) => file.to_string(),
        (None, _) => String::new(),
    }
}
