//! The definition of `kairan report` for clap, both languages side by side, and what it takes.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{ArgAction, ArgMatches, Command as Clap, value_parser};
use jiff::civil::Date;

use super::definition::{Pick, option, root, subcommand};
use super::values;

/// What `report` takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportArguments {
    /// `--root`.
    pub root: PathBuf,
    /// `--date`.
    pub date: Option<Date>,
    /// Every `--city`.
    pub cities: Vec<String>,
    /// `--format json`.
    pub json: bool,
    /// `--html DIR`.
    pub html: Option<PathBuf>,
}

/// The command.
pub(super) fn report(t: Pick) -> Clap {
    let language = t.language();
    let about = t.of(
        "市町村ごとに、あるものとないもの、古くなったもの、食いちがう数を示します",
        "show what each city has and lacks, what grows old, and numbers that contradict each other",
    );
    let date_help = t.of(
        "この日の時点で見ます（例: 2026-02-01）",
        "look as of this day (for example 2026-02-01)",
    );
    let city_help = t.of(
        "この市町村だけを示します（くり返して指定できます）",
        "only this city; may be repeated",
    );
    let format_help = t.of(
        "結果の形式: human、json、html（--html が必要）",
        "form of the report: human, json or html (needs --html)",
    );
    let html_help = t.of(
        "この新しいフォルダーに、ページ（index.html）としても書きます",
        "also write it as a page (index.html) into this folder",
    );
    subcommand("report", t, about, t.of("[オプション]", "[OPTIONS]"))
        .arg(root(t))
        .arg(
            option("date", t.of("日付", "DATE"), date_help)
                .value_parser(move |text: &str| values::date(text, language)),
        )
        .arg(option("city", "ID", city_help).action(ArgAction::Append))
        .arg(
            option("format", t.of("形式", "FORMAT"), format_help)
                .value_parser(PossibleValuesParser::new(["human", "json", "html"]))
                .requires_if("html", "html"),
        )
        .arg(
            option("html", t.of("フォルダー", "DIR"), html_help)
                .value_parser(value_parser!(PathBuf)),
        )
}

/// What was typed.
pub(super) fn arguments(found: &ArgMatches) -> ReportArguments {
    let format = found.get_one::<String>("format");
    ReportArguments {
        root: super::root(found),
        date: found.get_one("date").copied(),
        cities: found
            .get_many("city")
            .map(|cities| cities.cloned().collect())
            .unwrap_or_default(),
        json: format.is_some_and(|format| format == "json"),
        html: found.get_one("html").cloned(),
    }
}
