//! The definition of `kairan due` for clap, both languages side by side, and what it takes.

use clap::builder::PossibleValuesParser;
use clap::{ArgAction, Command as Clap};
use jiff::civil::Date;

use super::definition::{Pick, option, root, subcommand};
use super::values;
use crate::pipeline::Within;

/// The form of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DueFormat {
    /// For people.
    #[default]
    Human,
    /// For programs.
    Json,
    /// For a calendar.
    Ics,
}

impl DueFormat {
    /// Every form by its name.
    pub const ALL: [(&str, Self); 3] = [
        ("human", Self::Human),
        ("json", Self::Json),
        ("ics", Self::Ics),
    ];
}

/// The command.
pub(super) fn due(t: Pick) -> Clap {
    let language = t.language();
    let about = t.of(
        "これから自動で変わること（講座、締切、窓口、お知らせ、見直しなど）を日付の順に示します",
        "list what changes by itself, and when: lectures, deadlines, windows, notices, reviews",
    );
    let date_help = t.of(
        "この日から数えます（例: 2026-02-01）",
        "count from this day (for example 2026-02-01)",
    );
    let within_help = t.of(
        "いつまでを見るか: 60d（日）、8w（週）、または日付（省略すると 60d）",
        "how far to look: 60d (days), 8w (weeks) or a date (default: 60d)",
    );
    let city_help = t.of(
        "この市町村だけを示します（くり返して指定できます）",
        "only this city; may be repeated",
    );
    let format_help = t.of(
        "結果の形式: human、json、ics（カレンダー）",
        "form of the list: human, json or ics",
    );
    let formats: Vec<&'static str> = DueFormat::ALL.iter().map(|(name, _)| *name).collect();
    subcommand("due", t, about, t.of("[オプション]", "[OPTIONS]"))
        .arg(root(t))
        .arg(
            option("within", t.of("期間", "SPAN"), within_help)
                .value_parser(move |text: &str| values::within(text, language)),
        )
        .arg(
            option("date", t.of("日付", "DATE"), date_help)
                .value_parser(move |text: &str| values::date(text, language)),
        )
        .arg(option("city", "ID", city_help).action(ArgAction::Append))
        .arg(
            option("format", t.of("形式", "FORMAT"), format_help)
                .value_parser(PossibleValuesParser::new(formats)),
        )
}

/// What `due` takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueArguments {
    /// `--root`.
    pub root: std::path::PathBuf,
    /// `--date`.
    pub date: Option<Date>,
    /// `--within`.
    pub within: Within,
    /// Every `--city`.
    pub cities: Vec<String>,
    /// `--format`.
    pub format: DueFormat,
}

/// How far is looked ahead unless the command line says otherwise.
const SIXTY_DAYS: Within = Within::Days(60);

/// What clap found.
pub(super) fn arguments(found: &clap::ArgMatches) -> DueArguments {
    let format = found.get_one::<String>("format");
    let cities = found.get_many("city");
    DueArguments {
        root: super::root(found),
        date: found.get_one("date").copied(),
        within: found.get_one("within").copied().unwrap_or(SIXTY_DAYS),
        cities: cities.map(|ids| ids.cloned().collect()).unwrap_or_default(),
        format: DueFormat::ALL
            .into_iter()
            .find(|(name, _)| format.is_some_and(|asked| asked == name))
            .map_or(DueFormat::Human, |(_, format)| format),
    }
}
