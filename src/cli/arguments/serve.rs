//! The definition of `kairan serve` for clap, both languages side by side, and what it takes.

use std::path::PathBuf;

use clap::{ArgAction, ArgMatches, Command as Clap};
use jiff::civil::Date;

use super::definition::{Pick, flag, option, root, subcommand};
use super::values;

/// The port where the command line names none.
const PORT: u16 = 4000;

/// What `serve` takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServeArguments {
    /// `--root`.
    pub root: PathBuf,
    /// `--port`; 0 for any.
    pub port: u16,
    /// `--open`.
    pub open: bool,
    /// `--date`.
    pub date: Option<Date>,
    /// Every `--city`.
    pub cities: Vec<String>,
    /// `--drafts`.
    pub drafts: bool,
    /// `--poll`.
    pub poll: bool,
}

/// The command.
pub(super) fn serve(t: Pick) -> Clap {
    let language = t.language();
    let about = t.of(
        "書きながらサイトを下見します（このパソコンの中だけで見られます。保存すると画面も新しくなります）",
        "preview the site while you write (on this machine only; saving a file renews the page)",
    );
    let port = t.of(
        "使うポート。ほかで使われていれば次の番号（省略すると 4000、0 で自動）",
        "the port, or the next one that is free (default: 4000; 0 for any)",
    );
    let open = t.of("ブラウザーも開きます", "open the browser too");
    let date = t.of(
        "この日の時点のサイトを見ます（例: 2026-04-01）",
        "look at the site as of this day (for example 2026-04-01)",
    );
    let city = t.of(
        "この市町村だけを見ます（くり返して指定できます）",
        "only this city; may be repeated",
    );
    let drafts = t.of(
        "下書き（draft = true）も見ます",
        "look at drafts (draft = true) too",
    );
    let poll = t.of(
        "1秒ごとにファイルを調べます（保存しても画面が変わらない、共有フォルダーなどのとき）",
        "look at the files every second (for network drives that report no changes)",
    );
    let number = move |text: &str| values::port(text, language);
    subcommand("serve", t, about, t.of("[オプション]", "[OPTIONS]"))
        .arg(option("port", t.of("番号", "PORT"), port).value_parser(number))
        .arg(flag("open", open))
        .arg(
            option("date", t.of("日付", "DATE"), date)
                .value_parser(move |text: &str| values::date(text, language)),
        )
        .arg(option("city", "ID", city).action(ArgAction::Append))
        .arg(flag("drafts", drafts))
        .arg(flag("poll", poll))
        .arg(root(t))
        .after_help(t.of(
            "終わるには Ctrl-C を押します。職員用の入口は /_kairan/ です。",
            "Ctrl-C ends it. The page for staff is /_kairan/.",
        ))
}

/// What was typed.
pub(super) fn arguments(found: &ArgMatches) -> ServeArguments {
    let cities = found.get_many("city");
    ServeArguments {
        root: super::root(found),
        port: found.get_one("port").copied().unwrap_or(PORT),
        open: found.get_flag("open"),
        date: found.get_one("date").copied(),
        cities: cities.map(|ids| ids.cloned().collect()).unwrap_or_default(),
        drafts: found.get_flag("drafts"),
        poll: found.get_flag("poll"),
    }
}
