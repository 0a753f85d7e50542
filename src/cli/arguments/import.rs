//! The definition of `kairan import` for clap, both languages side by side.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{ArgGroup, Command as Clap, value_parser};

use super::definition::{Pick, flag, option, positional, root, subcommand};
use crate::pipeline::SHEET_COLLECTIONS;

/// The command.
pub(super) fn import(t: Pick) -> Clap {
    let about = t.of(
        "表（CSV・Excel など）がどう読まれるかを、公開の前に示します（書き込みません）",
        "show how a sheet (CSV, Excel and so on) would be understood, writing nothing",
    );
    let usage = t.of(
        "<ファイル> --as <種類> <--city 市町村 | --region 地域 | --shared> [オプション]",
        "<FILE> --as <KIND> <--city CITY | --region REGION | --shared> [OPTIONS]",
    );
    let file_help = t.of(
        "表のファイル（csv、tsv、xlsx、xls、ods）",
        "the sheet (csv, tsv, xlsx, xls or ods)",
    );
    let kind_help = t.of(
        "clinics 医療機関など、lectures 講座、duty 休日当番医、initiatives 取組、handouts 配布物",
        "clinics, lectures, duty, initiatives or handouts",
    );
    let city_help = t.of(
        "この市町村の表として読みます",
        "read it as this city's sheet",
    );
    let region_help = t.of(
        "この地域の表として読みます",
        "read it as this region's sheet",
    );
    let shared_help = t.of(
        "すべての市町村に共通の表として読みます",
        "read it as the sheet of all cities",
    );
    let format_help = t.of(
        "結果の形式: human、json",
        "form of the report: human or json",
    );
    let ids_help = t.of(
        "表に貼りつける ID の列だけを書き出します（行の順）",
        "print only a column of ids to paste into the sheet, row by row",
    );
    let words = SHEET_COLLECTIONS.to_vec();
    subcommand("import", t, about, usage)
        .arg(
            positional("file", t, t.of("ファイル", "FILE"), file_help)
                .value_parser(value_parser!(PathBuf)),
        )
        .arg(
            option("as", t.of("種類", "KIND"), kind_help)
                .required(true)
                .value_parser(PossibleValuesParser::new(words)),
        )
        .arg(option("city", t.of("市町村", "CITY"), city_help))
        .arg(option("region", t.of("地域", "REGION"), region_help))
        .arg(flag("shared", shared_help))
        .group(
            ArgGroup::new("owner")
                .args(["city", "region", "shared"])
                .required(true),
        )
        .arg(root(t))
        .arg(
            option("format", t.of("形式", "FORMAT"), format_help)
                .value_parser(PossibleValuesParser::new(["human", "json"])),
        )
        .arg(flag("write-ids", ids_help))
}
