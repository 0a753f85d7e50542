//! The definition of the command line for clap, both languages side by side.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command as Clap, value_parser};

use super::{changes, check, due, import, merge, report, serve, shell, short, values};
use crate::cli::new::Kind;
use crate::diag::Language;
use crate::diag::report::Format;

const EXIT_CODES_JA: &str = "\
終了コード: 0 問題なし / 1 原稿に直すところがある / 2 引数や環境の問題
はじめてのとき: kairan init mihon、つづいて kairan build --root mihon";
const EXIT_CODES_EN: &str = "\
Exit codes: 0 clean / 1 authors have something to mend / 2 wrong arguments or surroundings
To begin: kairan init example, then kairan build --root example";

/// The place of arguments that every command has: after its own.
const LAST: usize = 100;

/// Picks one of two texts that stand side by side.
#[derive(Clone, Copy)]
pub(super) struct Pick(Language);

impl Pick {
    pub(super) fn language(self) -> Language {
        self.0
    }

    pub(super) fn of(self, ja: &'static str, en: &'static str) -> &'static str {
        match self.0 {
            Language::Ja => ja,
            Language::En => en,
        }
    }
}

/// The whole command line.
pub(in crate::cli) fn definition(language: Language) -> Clap {
    let t = Pick(language);
    let about = t.of(
        "市町村の住民向け案内サイトを、ひとつの原稿フォルダーから作ります。",
        "One content tree becomes one accessible website with a section per municipality.",
    );
    let usage = t.of(
        "kairan <コマンド> [オプション]",
        "kairan <COMMAND> [OPTIONS]",
    );
    framed(Clap::new("kairan"), t)
        .version(env!("CARGO_PKG_VERSION"))
        .about(about)
        .override_usage(usage)
        .subcommand_help_heading(t.of("コマンド", "Commands"))
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .arg_required_else_help(true)
        .subcommand_required(true)
        .arg(messages(t).global(true))
        .arg(
            flag("help", t.of("使い方を表示します", "print this help"))
                .short('h')
                .display_order(LAST)
                .action(ArgAction::Help)
                .global(true),
        )
        .arg(
            flag("version", t.of("版を表示します", "print the version"))
                .short('V')
                .display_order(LAST)
                .action(ArgAction::Version),
        )
        .subcommands([
            build(t),
            check::check(t),
            serve::serve(t),
            init(t),
            new(t),
            import::import(t),
            changes::changes(t),
            due::due(t),
            report::report(t),
            short::short(t),
            merge::merge(t),
            shell::completions(t),
            shell::man(t),
        ])
        .after_help(t.of(EXIT_CODES_JA, EXIT_CODES_EN))
}

/// Headings in the language; clap's own would be English.
fn framed(clap: Clap, t: Pick) -> Clap {
    clap.help_template(t.of(
        "{about}\n\n使い方: {usage}\n\n{all-args}{after-help}\n",
        "{about}\n\nUsage: {usage}\n\n{all-args}{after-help}\n",
    ))
    .next_help_heading(t.of("オプション", "Options"))
    .max_term_width(100)
}

pub(super) fn subcommand(name: &'static str, t: Pick, about: &'static str, usage: &str) -> Clap {
    framed(Clap::new(name), t)
        .about(about)
        .override_usage(format!("kairan {name} {usage}"))
}

fn build(t: Pick) -> Clap {
    let about = t.of("サイトを作ります", "build the site");
    subcommand("build", t, about, t.of("[オプション]", "[OPTIONS]"))
        .args(what_to_build(t))
        .args(how_to_build(t))
        .arg(
            flag(
                "verify",
                t.of(
                    "何も変わっていなくても作り直し、前と同じになることを確かめます",
                    "build although nothing has changed, and see that it comes to the same",
                ),
            )
            .conflicts_with("no-cache"),
        )
}

fn init(t: Pick) -> Clap {
    let about = t.of(
        "見本のサイト（架空の1市1町）を新しいフォルダーに作ります",
        "write a small site of two fictional municipalities to begin with",
    );
    let help = t.of("新しい、または空のフォルダー", "a new or empty folder");
    let dir = positional("dir", t, t.of("フォルダー", "DIR"), help);
    subcommand("init", t, about, t.of("<フォルダー>", "<DIR>"))
        .arg(dir.value_parser(value_parser!(PathBuf)))
}

fn new(t: Pick) -> Clap {
    let about = t.of(
        "説明つきの原稿ファイルをひとつ作ります",
        "write one filled-in file with comments",
    );
    let usage = t.of(
        "<種類> [ID] [--city 市町村 | --region 地域 | --shared] [オプション]",
        "<KIND> [ID] [--city CITY | --region REGION | --shared] [OPTIONS]",
    );
    let kinds: Vec<&'static str> = Kind::ALL.iter().map(|(name, _)| *name).collect();
    let kind_help = t.of(
        "city 市町村、guide 解説、window 相談窓口、clinic 医療機関など、lecture 講座、handout 配布物、notice お知らせ、accessibility サイト全体のアクセシビリティの方針・試験の結果・年ごとの確認（ID なし）",
        "city, guide, window, clinic, lecture, handout, notice, or accessibility (pages of the whole site, without an id)",
    );
    let id_help = t.of(
        "アドレスになる名前。半角の英小文字・数字・ハイフン（例: home-dental）",
        "the name in the address: a-z, 0-9 and hyphens (for example home-dental)",
    );
    let city_help = t.of("この市町村のものとして作ります", "it belongs to this city");
    let region_help = t.of("この地域のものとして作ります", "it belongs to this region");
    let shared_help = t.of(
        "全市町村に共通のものとして作ります",
        "it belongs to all cities",
    );
    let name_help = t.of("名前または題名", "its name or title");
    // The pages on accessibility have their own names.
    let with_id = kinds.iter().filter(|kind| **kind != "accessibility");
    let id = positional("id", t, "ID", id_help)
        .required(false)
        .required_if_eq_any(with_id.map(|kind| ("kind", *kind)));
    subcommand("new", t, about, usage)
        .arg(
            positional("kind", t, t.of("種類", "KIND"), kind_help)
                .value_parser(PossibleValuesParser::new(kinds))
                .display_order(0),
        )
        .arg(id.display_order(1))
        .arg(
            option("city", t.of("市町村", "CITY"), city_help)
                .conflicts_with_all(["region", "shared"]),
        )
        .arg(option("region", t.of("地域", "REGION"), region_help).conflicts_with("shared"))
        .arg(flag("shared", shared_help))
        .arg(option("name", t.of("名前", "NAME"), name_help))
        .arg(root(t))
}

pub(super) fn what_to_build(t: Pick) -> Vec<Arg> {
    let language = t.0;
    let out = t.of(
        "書き出す先（省略すると、サイトのフォルダーの中の public）",
        "where to write (default: public in the root)",
    );
    let date = t.of(
        "この日の時点のサイトを作ります（例: 2025-10-01）",
        "build the site as of this day (for example 2025-10-01)",
    );
    let base_url = t.of(
        "公開先のアドレス（例: https://example.jp/outreach/）",
        "the address of the site (for example https://example.jp/outreach/)",
    );
    let city = t.of(
        "この市町村だけのサイトを作ります（くり返して指定できます）",
        "only this city; may be repeated",
    );
    let shard = t.of(
        "市町村を N 組に分けた I 番目だけを作ります（例: 1/4）",
        "only part I of N of the cities (for example 1/4)",
    );
    let drafts = t.of(
        "下書き（draft = true）も作ります",
        "build drafts (draft = true) too",
    );
    vec![
        root(t),
        option("out", t.of("フォルダー", "DIR"), out).value_parser(value_parser!(PathBuf)),
        option("date", t.of("日付", "DATE"), date)
            .value_parser(move |text: &str| values::date(text, language)),
        option("base-url", "URL", base_url)
            .value_parser(move |text: &str| values::base_url(text, language)),
        option("city", "ID", city).action(ArgAction::Append),
        option("shard", "I/N", shard).value_parser(move |text: &str| values::shard(text, language)),
        flag("drafts", drafts),
    ]
}

pub(super) fn how_to_build(t: Pick) -> Vec<Arg> {
    let language = t.0;
    let formats: Vec<&'static str> = Format::ALL.iter().map(|(name, _)| *name).collect();
    let strict = t.of(
        "警告があるときも終了コードを 1 にします",
        "warnings count for the exit code",
    );
    let format = t.of(
        "結果の形式: human、text（1件1行、読み上げ向き）、json、github、sarif",
        "form of the report: human, text (a line each, for screen readers), json, github or sarif",
    );
    let threads = t.of(
        "並行して動かす数（省略すると自動）",
        "number of threads (default: automatic)",
    );
    let all = t.of(
        "助言などを省かずに、すべて示します",
        "show every finding, also of those that are grouped",
    );
    let no_cache = t.of(
        ".kairan-cache にあるものを使わずに、すべて作ります",
        "make everything anew, without what lies in .kairan-cache",
    );
    vec![
        flag("no-cache", no_cache),
        flag("strict", strict),
        flag("all", all),
        option("format", t.of("形式", "FORMAT"), format)
            .value_parser(PossibleValuesParser::new(formats)),
        option("threads", "N", threads)
            .value_parser(move |text: &str| values::threads(text, language)),
    ]
}

pub(super) fn root(t: Pick) -> Arg {
    let help = t.of(
        "サイトのフォルダー（省略すると、いまのフォルダー）",
        "the site's folder (default: the current one)",
    );
    option("root", t.of("フォルダー", "DIR"), help).value_parser(value_parser!(PathBuf))
}

fn messages(t: Pick) -> Arg {
    let help = t.of(
        "メッセージの言語: ja（日本語）、en（英語）",
        "language of messages: ja or en",
    );
    option("messages", t.of("言語", "LANGUAGE"), help)
        .value_parser(PossibleValuesParser::new(["ja", "en"]))
        .display_order(LAST - 1)
}

pub(super) fn option(name: &'static str, value: &'static str, help: &'static str) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name(value)
        .help(help)
        .hide_possible_values(true)
}

pub(super) fn flag(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name)
        .long(name)
        .help(help)
        .action(ArgAction::SetTrue)
}

pub(super) fn positional(
    name: &'static str,
    t: Pick,
    value: &'static str,
    help: &'static str,
) -> Arg {
    Arg::new(name)
        .required(true)
        .value_name(value)
        .help(help)
        .hide_possible_values(true)
        .help_heading(t.of("引数", "Arguments"))
}
