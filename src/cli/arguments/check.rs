//! The definition of `kairan check` for clap, both languages side by side.

use std::path::PathBuf;

use clap::{ArgMatches, Command as Clap, value_parser};

use super::definition::{Pick, flag, how_to_build, option, subcommand, what_to_build};
use super::{CheckArguments, build_arguments, values};

/// The command.
pub(super) fn check(t: Pick) -> Clap {
    let language = t.language();
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
    let external = t.of(
        "ほかのサイトへのリンクも、相手のサイトにたずねて確かめます（ネットワークを使います）",
        "also ask other sites what became of the links to them (uses the network)",
    );
    let max_age = t.of(
        "--external の答えを覚えておく日数（省略すると 7、0 で毎回たずねます）",
        "days for which an answer of --external is believed (default: 7; 0 asks anew)",
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
        .arg(flag("external", external))
        .arg(
            option("external-max-age", t.of("日数", "DAYS"), max_age)
                .requires("external")
                .value_parser(move |text: &str| values::days(text, language)),
        )
}

/// For how many days an answer of another site is believed unless the command line says otherwise.
const WEEK: u32 = 7;

/// What was typed.
pub(super) fn arguments(found: &ArgMatches) -> CheckArguments {
    CheckArguments {
        build: build_arguments(found),
        baseline: found.get_one("baseline").cloned(),
        write_baseline: found.get_flag("write-baseline"),
        fix: found.get_flag("fix"),
        dry_run: found.get_flag("dry-run"),
        external: found
            .get_flag("external")
            .then(|| found.get_one("external-max-age").copied().unwrap_or(WEEK)),
    }
}
