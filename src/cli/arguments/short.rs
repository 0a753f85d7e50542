//! The definition of `kairan short` for clap, both languages side by side, and what it takes.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, Command as Clap, value_parser};
use jiff::civil::Date;

use super::definition::{Pick, option, positional, root, subcommand};
use super::values;

/// What `short` takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShortArguments {
    /// What is asked.
    pub wish: ShortWish,
    /// `--root`.
    pub root: PathBuf,
    /// `--out`.
    pub out: Option<PathBuf>,
    /// `--date`.
    pub date: Option<Date>,
}

/// What is asked of the short addresses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShortWish {
    /// All of them.
    List {
        /// `--format json`.
        json: bool,
    },
    /// One more.
    Add {
        /// The page's address.
        page: String,
        /// `--code`.
        code: Option<String>,
    },
}

/// The command.
pub(super) fn short(t: Pick) -> Clap {
    let about = t.of(
        "広報や QR コードに使う短いアドレス（/k/ok1/）を作ったり、一覧にしたりします",
        "make or list short addresses (/k/ok1/) for newsletters and QR codes",
    );
    let usage = t.of("<add | list> [オプション]", "<add | list> [OPTIONS]");
    subcommand("short", t, about, usage)
        .subcommand_help_heading(t.of("コマンド", "Commands"))
        .disable_help_subcommand(true)
        .arg_required_else_help(true)
        .subcommand_required(true)
        .subcommands([add(t), list(t)])
}

fn add(t: Pick) -> Clap {
    let about = t.of(
        "ページに次の空いている番号をつけて、short.toml に書き足します",
        "give a page the next free code and add it to short.toml",
    );
    let page_help = t.of(
        "ページのアドレス（例: /okegawa/contacts/）。ブラウザーから写したものも使えます",
        "the address of a page (for example /okegawa/contacts/), also as copied from a browser",
    );
    let code_help = t.of(
        "番号を自分で決めるとき（例: ok12）",
        "a code of your own (for example ok12)",
    );
    let usage = t.of("<アドレス> [オプション]", "<ADDRESS> [OPTIONS]");
    subcommand("add", t, about, usage)
        .override_usage(format!("kairan short add {usage}"))
        .arg(positional(
            "page",
            t,
            t.of("アドレス", "ADDRESS"),
            page_help,
        ))
        .arg(option("code", t.of("番号", "CODE"), code_help))
        .args(where_to_look(t))
}

fn list(t: Pick) -> Clap {
    let about = t.of(
        "すべての番号と、そのページが今あるかどうかを示します",
        "show every code and whether its page is there",
    );
    let format_help = t.of("結果の形式: human、json", "form of the list: human or json");
    let usage = t.of("[オプション]", "[OPTIONS]");
    subcommand("list", t, about, usage)
        .override_usage(format!("kairan short list {usage}"))
        .args(where_to_look(t))
        .arg(
            option("format", t.of("形式", "FORMAT"), format_help)
                .value_parser(PossibleValuesParser::new(["human", "json"])),
        )
}

fn where_to_look(t: Pick) -> [Arg; 3] {
    let language = t.language();
    let out = t.of(
        "公開したフォルダー。前に使った番号を、ここでも確かめます（省略すると、サイトのフォルダーの中の public）",
        "the published folder, which knows the codes that were given before (default: public in the root)",
    );
    let date = t.of(
        "この日のサイトで見ます。公開前のページに番号をつけるとき（例: 2026-04-01）",
        "look at the site of this day, for a page that is not published yet (for example 2026-04-01)",
    );
    [
        root(t),
        option("out", t.of("フォルダー", "DIR"), out).value_parser(value_parser!(PathBuf)),
        option("date", t.of("日付", "DATE"), date)
            .value_parser(move |text: &str| values::date(text, language)),
    ]
}

/// What was typed.
pub(super) fn arguments(found: &ArgMatches) -> Option<ShortArguments> {
    let (name, found) = found.subcommand()?;
    let text = |name| found.get_one::<String>(name).cloned();
    let wish = if name == "add" {
        ShortWish::Add {
            page: text("page")?,
            code: text("code"),
        }
    } else {
        ShortWish::List {
            json: text("format").is_some_and(|format| format == "json"),
        }
    };
    Some(ShortArguments {
        wish,
        root: super::root(found),
        out: found.get_one("out").cloned(),
        date: found.get_one("date").copied(),
    })
}
