//! The definition of `kairan merge` for clap, both languages side by side, and what it takes.

use std::path::PathBuf;

use clap::{ArgAction, ArgMatches, Command as Clap, value_parser};

use super::definition::{Pick, option, positional, root, subcommand};

/// What `merge` takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MergeArguments {
    /// The folders of the parts.
    pub parts: Vec<PathBuf>,
    /// `--out`.
    pub out: PathBuf,
    /// `--root`.
    pub root: PathBuf,
}

/// The command.
pub(super) fn merge(t: Pick) -> Clap {
    let about = t.of(
        "--shard で分けて作ったフォルダーを、1つのサイトにまとめます",
        "join folders that were built with --shard into one site",
    );
    let dirs_help = t.of(
        "分けて作ったフォルダー（すべての組。順番は自由）",
        "the folders, all parts in any order",
    );
    let out_help = t.of("まとめたサイトを書き出す先", "where to write the whole");
    let usage = t.of(
        "<フォルダー>... --out <フォルダー> [オプション]",
        "<DIR>... --out <DIR> [OPTIONS]",
    );
    let dir = t.of("フォルダー", "DIR");
    subcommand("merge", t, about, usage)
        .arg(
            positional("parts", t, dir, dirs_help)
                .num_args(1..)
                .action(ArgAction::Append)
                .value_parser(value_parser!(PathBuf)),
        )
        .arg(
            option("out", dir, out_help)
                .required(true)
                .value_parser(value_parser!(PathBuf)),
        )
        .arg(root(t))
}

/// What was typed.
pub(super) fn arguments(found: &ArgMatches) -> Option<MergeArguments> {
    Some(MergeArguments {
        parts: found.get_many("parts")?.cloned().collect(),
        out: found.get_one::<PathBuf>("out")?.clone(),
        root: super::root(found),
    })
}
