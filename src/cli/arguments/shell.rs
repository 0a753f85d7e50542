//! The definitions of `kairan completions` and `kairan man` for clap, both languages side by side.

pub use clap_complete::Shell;

use clap::{Command as Clap, value_parser};

use super::definition::{Pick, positional, subcommand};

/// The command for shells.
pub(super) fn completions(t: Pick) -> Clap {
    let about = t.of(
        "コマンドの続きをシェルが補うための設定を出力します",
        "print what completes command lines in a shell",
    );
    let help = t.of(
        "シェル: bash、zsh、fish、powershell、elvish",
        "bash, zsh, fish, powershell or elvish",
    );
    subcommand("completions", t, about, t.of("<シェル>", "<SHELL>")).arg(
        positional("shell", t, t.of("シェル", "SHELL"), help).value_parser(value_parser!(Shell)),
    )
}

/// The command for manual pages: for those who make packages.
pub(super) fn man(t: Pick) -> Clap {
    let about = t.of(
        "マニュアルページ（man）を出力します",
        "print the manual page",
    );
    let help = t.of(
        "このコマンドのページ（省略すると全体のページ）",
        "of this command (default: of the whole)",
    );
    subcommand("man", t, about, t.of("[コマンド]", "[COMMAND]"))
        .hide(true)
        .arg(positional("command", t, t.of("コマンド", "COMMAND"), help).required(false))
}
