//! The definition of `kairan changes` for clap, both languages side by side, and what it takes.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{ArgAction, ArgMatches, Command as Clap, value_parser};
use jiff::civil::Date;

use super::definition::{Pick, option, root, subcommand};
use super::values;

/// The forms of the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangesFormat {
    /// The summary, for a terminal.
    Human,
    /// The sheet.
    Html,
    /// For programs.
    Json,
}

/// What `changes` takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangesArguments {
    /// `--root`.
    pub root: PathBuf,
    /// `--against`.
    pub against: PathBuf,
    /// `--out FILE`.
    pub out: Option<PathBuf>,
    /// `--format`; where it is not given, the sheet goes to `--out`, and the summary to a terminal.
    pub format: ChangesFormat,
    /// `--date`.
    pub date: Option<Date>,
    /// `--goes-out`.
    pub goes_out: Option<Date>,
    /// `--base-url`.
    pub base_url: Option<String>,
    /// Every `--city`.
    pub cities: Vec<String>,
}

/// The command.
pub(super) fn changes(t: Pick) -> Clap {
    let language = t.language();
    let about = t.of(
        "公開しているサイトから変わるところを、決裁のための1枚にします",
        "show what changes against the published site, as a sheet for approval",
    );
    let against_help = t.of(
        "公開しているサイトのフォルダー（kairan build で作ったもの）",
        "the folder of the published site, as kairan build made it",
    );
    let out_help = t.of(
        "このファイルに書きます（例: henkou.html）",
        "write into this file (for example changes.html)",
    );
    let format_help = t.of(
        "結果の形式: human、html、json（省略すると human、--out があるときは html）",
        "form of the answer: human, html or json (default: human; with --out: html)",
    );
    let date_help = t.of(
        "この日の時点のサイトと比べます（例: 2026-04-01）",
        "compare the site as of this day (for example 2026-04-01)",
    );
    let goes_out_help = t.of(
        "公開する日（省略すると、サイトの時点の日）",
        "the day it goes out (default: the day of the site)",
    );
    let base_url_help = t.of(
        "公開先のアドレス（例: https://example.jp/outreach/）",
        "the address of the site (for example https://example.jp/outreach/)",
    );
    let city_help = t.of(
        "この市町村だけを示します（くり返して指定できます）",
        "only this city; may be repeated",
    );
    let day = move |text: &str| values::date(text, language);
    let folder = t.of("フォルダー", "DIR");
    let usage = t.of(
        "--against <フォルダー> [オプション]",
        "--against <DIR> [OPTIONS]",
    );
    subcommand("changes", t, about, usage)
        .arg(
            option("against", folder, against_help)
                .required(true)
                .value_parser(value_parser!(PathBuf)),
        )
        .arg(option("out", t.of("ファイル", "FILE"), out_help).value_parser(value_parser!(PathBuf)))
        .arg(
            option("format", t.of("形式", "FORMAT"), format_help)
                .value_parser(PossibleValuesParser::new(["human", "html", "json"])),
        )
        .arg(option("date", t.of("日付", "DATE"), date_help).value_parser(day))
        .arg(option("goes-out", t.of("日付", "DATE"), goes_out_help).value_parser(day))
        .arg(
            option("base-url", "URL", base_url_help)
                .value_parser(move |text: &str| values::base_url(text, language)),
        )
        .arg(option("city", "ID", city_help).action(ArgAction::Append))
        .arg(root(t))
}

/// What was typed.
pub(super) fn arguments(found: &ArgMatches) -> Option<ChangesArguments> {
    let out = found.get_one::<PathBuf>("out").cloned();
    let format = found.get_one::<String>("format").map(String::as_str);
    let cities = found.get_many("city");
    Some(ChangesArguments {
        root: super::root(found),
        against: found.get_one::<PathBuf>("against")?.clone(),
        format: match format {
            Some("json") => ChangesFormat::Json,
            Some("html") => ChangesFormat::Html,
            None if out.is_some() => ChangesFormat::Html,
            _ => ChangesFormat::Human,
        },
        out,
        date: found.get_one("date").copied(),
        goes_out: found.get_one("goes-out").copied(),
        base_url: found.get_one("base-url").cloned(),
        cities: cities.map(|ids| ids.cloned().collect()).unwrap_or_default(),
    })
}
