//! The arguments: what clap found, in a form of our own.

mod changes;
mod check;
mod definition;
mod due;
mod import;
mod merge;
mod report;
mod serve;
mod shell;
mod short;
mod values;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::ArgMatches;
use clap::error::ErrorKind;
use jiff::civil::Date;

use super::new::Kind;
use super::usage;
use crate::diag::Language;
use crate::diag::report::Format;
pub(super) use definition::definition;
pub use due::{DueArguments, DueFormat};
pub use merge::MergeArguments;
pub use shell::Shell;
pub use short::{ShortArguments, ShortWish};

/// What the command line asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Build the site.
    Build(BuildArguments),
    /// Do the same without writing.
    Check(CheckArguments),
    /// Write a small site to begin with.
    Init {
        /// A new or empty folder.
        dir: PathBuf,
    },
    /// Write one filled-in file.
    New(NewArguments),
    /// Say what the whole site has and lacks.
    Report(ReportArguments),
    /// Say what the next publication changes.
    Changes(ChangesArguments),
    /// Say how a sheet would be understood.
    Import(ImportArguments),
    /// Say what changes by itself, and when.
    Due(DueArguments),
    /// Make or list short addresses.
    Short(ShortArguments),
    /// Join parts that were built with `--shard`.
    Merge(MergeArguments),
    /// Print what completes command lines in a shell.
    Completions(Shell),
    /// Print the manual page of the program, or of one of its commands.
    Man(Option<String>),
    /// Show the site while it is written.
    Serve(ServeArguments),
}

/// What `build` and `check` take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BuildArguments {
    /// `--root`.
    pub root: PathBuf,
    /// `--out`.
    pub out: Option<PathBuf>,
    /// `--date`.
    pub date: Option<Date>,
    /// `--base-url`.
    pub base_url: Option<String>,
    /// Every `--city`.
    pub cities: Vec<String>,
    /// `--shard I/N`.
    pub shard: Option<(u32, u32)>,
    /// `--drafts`.
    pub drafts: bool,
    /// `--strict`.
    pub strict: bool,
    /// `--all`.
    pub all: bool,
    /// `--format`.
    pub format: Format,
    /// `--threads`.
    pub threads: Option<usize>,
    /// `--no-cache` and `--verify`.
    pub cache: Cache,
}

/// What is done with what earlier builds kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Cache {
    /// It is used.
    #[default]
    Used,
    /// `--no-cache`: everything is made anew.
    Unused,
    /// `--verify`: the whole build is done and must come to the same.
    Verified,
}

/// What `report` takes.
pub use report::ReportArguments;

/// What `changes` takes.
pub use changes::{ChangesArguments, ChangesFormat};

/// What `serve` takes.
pub use serve::ServeArguments;

/// What `check` takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckArguments {
    /// What `build` takes too.
    pub build: BuildArguments,
    /// `--baseline FILE`.
    pub baseline: Option<PathBuf>,
    /// `--write-baseline`.
    pub write_baseline: bool,
    /// `--fix`.
    pub fix: bool,
    /// `--dry-run`.
    pub dry_run: bool,
    /// `--external`, with the days of `--external-max-age`.
    pub external: Option<u32>,
}

/// What `new` takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewArguments {
    /// What to write.
    pub kind: Kind,
    /// Its id, as typed; empty for pages of the whole site.
    pub id: String,
    /// Whose it is.
    pub owner: Option<Owner>,
    /// `--name`: its name or title.
    pub name: Option<String>,
    /// `--root`.
    pub root: PathBuf,
}

/// What `import` takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportArguments {
    /// The sheet.
    pub file: PathBuf,
    /// `--as`: the collection's word.
    pub collection: String,
    /// `--city`, `--region` or `--shared`.
    pub owner: Owner,
    /// `--root`.
    pub root: PathBuf,
    /// `--format json`.
    pub json: bool,
    /// `--write-ids`.
    pub write_ids: bool,
}

/// Whose entry it is, as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Owner {
    /// A city's.
    City(String),
    /// A region's.
    Region(String),
    /// Everybody's.
    Shared,
}

/// What became of a command line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Parsed {
    /// Something to do.
    Command(Command),
    /// Help or version, for standard output.
    Text(String),
    /// Wrong, with the reason.
    Wrong(String),
}

/// Reads a command line, the program's name first.
pub fn parse(arguments: &[OsString], language: Language) -> Parsed {
    match definition(language).try_get_matches_from(arguments) {
        Ok(matches) => command(&matches).map_or_else(
            || Parsed::Wrong(definition(language).render_help().to_string()),
            Parsed::Command,
        ),
        Err(error) => match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
                Parsed::Text(error.render().to_string())
            }
            ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
                Parsed::Wrong(error.render().to_string())
            }
            _ => Parsed::Wrong(usage::explain(&error, language)),
        },
    }
}

fn command(matches: &ArgMatches) -> Option<Command> {
    match matches.subcommand()? {
        ("build", found) => Some(Command::Build(build_arguments(found))),
        ("check", found) => Some(Command::Check(check::arguments(found))),
        ("init", found) => Some(Command::Init {
            dir: found.get_one::<PathBuf>("dir")?.clone(),
        }),
        ("new", found) => Some(Command::New(new_arguments(found)?)),
        ("report", found) => Some(Command::Report(report::arguments(found))),
        ("changes", found) => Some(Command::Changes(changes::arguments(found)?)),
        ("due", found) => Some(Command::Due(due::arguments(found))),
        ("short", found) => Some(Command::Short(short::arguments(found)?)),
        ("merge", found) => Some(Command::Merge(merge::arguments(found)?)),
        ("completions", found) => Some(Command::Completions(found.get_one("shell").copied()?)),
        ("man", found) => Some(Command::Man(found.get_one::<String>("command").cloned())),
        ("serve", found) => Some(Command::Serve(serve::arguments(found))),
        ("import", found) => Some(Command::Import(import_arguments(found)?)),
        _ => None,
    }
}

fn new_arguments(found: &ArgMatches) -> Option<NewArguments> {
    let text = |name| found.get_one::<String>(name).cloned();
    Some(NewArguments {
        kind: Kind::named(&text("kind")?)?,
        id: text("id").unwrap_or_default(),
        owner: owner(found),
        name: text("name"),
        root: root(found),
    })
}

fn owner(found: &ArgMatches) -> Option<Owner> {
    let text = |name| found.get_one::<String>(name).cloned();
    match (text("city"), text("region")) {
        (Some(city), _) => Some(Owner::City(city)),
        (None, Some(region)) => Some(Owner::Region(region)),
        (None, None) => found.get_flag("shared").then_some(Owner::Shared),
    }
}

fn import_arguments(found: &ArgMatches) -> Option<ImportArguments> {
    let text = |name| found.get_one::<String>(name).cloned();
    Some(ImportArguments {
        file: found.get_one::<PathBuf>("file")?.clone(),
        collection: text("as")?,
        owner: owner(found)?,
        root: root(found),
        json: text("format").is_some_and(|format| format == "json"),
        write_ids: found.get_flag("write-ids"),
    })
}

fn build_arguments(found: &ArgMatches) -> BuildArguments {
    let format = found.get_one::<String>("format");
    BuildArguments {
        root: root(found),
        out: found.get_one("out").cloned(),
        date: found.get_one("date").copied(),
        base_url: found.get_one("base-url").cloned(),
        cities: found
            .get_many("city")
            .map(|cities| cities.cloned().collect())
            .unwrap_or_default(),
        shard: found.get_one("shard").copied(),
        drafts: found.get_flag("drafts"),
        strict: found.get_flag("strict"),
        all: found.get_flag("all"),
        format: Format::ALL
            .into_iter()
            .find(|(name, _)| format.is_some_and(|asked| asked == name))
            .map_or(Format::Human, |(_, format)| format),
        threads: found.get_one("threads").copied(),
        cache: cache(found),
    }
}

/// `check` has no `--verify`.
fn cache(found: &ArgMatches) -> Cache {
    let is_set = |name| matches!(found.try_get_one::<bool>(name), Ok(Some(true)));
    if is_set("no-cache") {
        Cache::Unused
    } else if is_set("verify") {
        Cache::Verified
    } else {
        Cache::Used
    }
}

fn root(found: &ArgMatches) -> PathBuf {
    found
        .get_one::<PathBuf>("root")
        .cloned()
        .unwrap_or_else(|| PathBuf::from("."))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Parsed {
        let words: Vec<OsString> = line.split_whitespace().map(OsString::from).collect();
        parse(&words, Language::Ja)
    }

    #[test]
    fn a_build_takes_all_its_arguments() {
        let line = "kairan build --root r --out o --date 2025-10-01 --base-url https://example.jp/ \
                    --city ageo --city ina --shard 2/3 --drafts --strict --all --format sarif --threads 4 --no-cache";
        let expected = BuildArguments {
            root: PathBuf::from("r"),
            out: Some(PathBuf::from("o")),
            date: Some(jiff::civil::date(2025, 10, 1)),
            base_url: Some("https://example.jp/".to_owned()),
            cities: vec!["ageo".to_owned(), "ina".to_owned()],
            shard: Some((2, 3)),
            drafts: true,
            strict: true,
            all: true,
            format: Format::Sarif,
            threads: Some(4),
            cache: Cache::Unused,
        };
        assert_eq!(parsed(line), Parsed::Command(Command::Build(expected)));
    }

    #[test]
    fn nothing_but_the_command_is_needed() {
        let Parsed::Command(Command::Check(arguments)) = parsed("kairan check") else {
            panic!("not a check");
        };
        assert!(!arguments.fix && !arguments.write_baseline && arguments.baseline.is_none());
        let arguments = arguments.build;
        assert_eq!(arguments.root, PathBuf::from("."));
        assert_eq!(arguments.format, Format::Human);
        assert!(arguments.cities.is_empty() && !arguments.strict && !arguments.drafts);
    }

    #[test]
    fn the_definition_is_sound_in_both_languages() {
        definition(Language::Ja).debug_assert();
        definition(Language::En).debug_assert();
    }
}
