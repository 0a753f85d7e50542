//! The definition of `kairan check` for clap, both languages side by side.

use std::path::PathBuf;

use clap::{ArgMatches, Command as Clap, value_parser};

use super::definition::{Pick, flag, how_to_build, option, subcommand, what_to_build};
use super::{CheckArguments, build_arguments};

/// The command.
pub(super) fn check(t: Pick) -> Clap {
    let about = t.of(
        "書き込まずに、原稿を確かめます（--fix をつけると、安全に直せる所を直します）",
        "check the content, writing nothing; with --fix, mend what is safe to mend",
    );
    let baseline = t.of(
        "前に分かっていた指摘のファイル。そこにある指摘は数だけを示します",
        "findings known before: they are only counted",
    );
    let write_baseline = t.of(
        "いまの指摘を --baseline のファイルに書きます",
        "write what is found to the file of --baseline",
    );
    let fix = t.of(
        "意味の変わらない書き方の直しを、原稿に書きこみます",
        "mend what can be mended without changing any meaning",
    );
    let dry_run = t.of(
        "--fix で変わる所を示すだけで、書きこみません",
        "with --fix: only show what would change",
    );
    subcommand("check", t, about, t.of("[オプション]", "[OPTIONS]"))
        .args(what_to_build(t))
        .args(how_to_build(t))
        .arg(
            option("baseline", t.of("ファイル", "FILE"), baseline)
                .value_parser(value_parser!(PathBuf)),
        )
        .arg(
            flag("write-baseline", write_baseline)
                .requires("baseline")
                .conflicts_with_all(["city", "shard"]),
        )
        .arg(flag("fix", fix).conflicts_with_all(["baseline", "shard"]))
        .arg(flag("dry-run", dry_run).requires("fix"))
}

/// What was typed.
pub(super) fn arguments(found: &ArgMatches) -> CheckArguments {
    CheckArguments {
        build: build_arguments(found),
        baseline: found.get_one("baseline").cloned(),
        write_baseline: found.get_flag("write-baseline"),
        fix: found.get_flag("fix"),
        dry_run: found.get_flag("dry-run"),
    }
}
