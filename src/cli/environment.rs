//! The one place that reads the clock, the environment variables, the working directory and the
//! terminal. Everything else is told.
#![expect(
    clippy::disallowed_methods,
    reason = "this is the module that reads the clock and the environment, once"
)]

use std::ffi::OsString;
use std::io::IsTerminal;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::arguments::{BuildArguments, Cache};
use crate::diag::Language;
use crate::diag::report::Format;
use crate::diag::trouble::Trouble;
use crate::pipeline::{Builder, Request};

/// What surrounds the program, as it was at the start.
#[derive(Clone, Debug)]
pub struct Ambient {
    /// The command line, the program's name first.
    pub arguments: Vec<OsString>,
    /// The language of messages: `--messages`, else the locale.
    pub language: Language,
    /// Today in Tokyo, or the day that `SOURCE_DATE_EPOCH` names.
    pub today: Result<Date, Trouble>,
    /// The working directory, where it can be told.
    pub directory: Option<PathBuf>,
    /// Whether standard error is a terminal.
    pub is_terminal: bool,
    /// Whether standard error takes colours.
    pub colour: bool,
    /// When it began, in nanoseconds since 1970.
    pub began: i128,
    /// Which program it is: the length and the time of its file.
    pub program: String,
    /// The proxy through which the network is reached, if there is one.
    pub proxy: Option<String>,
}

/// Everything that a build or check depends on, beside the files.
#[derive(Clone, Debug)]
pub struct BuildEnvironment {
    /// The project root.
    pub root: PathBuf,
    /// The output folder.
    pub out: PathBuf,
    /// The day given with `--date`.
    pub date: Option<Date>,
    /// The day where neither the command line nor the site gives one.
    pub fallback_date: Date,
    /// In place of the site's own.
    pub base_url: Option<String>,
    /// Only these cities; empty for all.
    pub cities: Vec<String>,
    /// Part I of N, from 1.
    pub shard: Option<(u32, u32)>,
    /// Whether drafts are built.
    pub drafts: bool,
    /// Whether warnings count for the exit code.
    pub strict: bool,
    /// Whether the report for people leaves nothing out.
    pub all: bool,
    /// The language of messages.
    pub messages: Language,
    /// The form of the report.
    pub format: Format,
    /// Whether standard error is a terminal.
    pub is_terminal: bool,
    /// Whether the report for people has colours.
    pub colour: bool,
    /// How many threads; `None` for as many as there are processors.
    pub threads: Option<usize>,
    /// What is done with what earlier builds kept.
    pub cache: Cache,
    /// When the program began, in nanoseconds since 1970.
    pub began: i128,
    /// Which program it is.
    pub program: String,
    /// The root as seen from the working directory, `/`-separated; empty if they are the same or
    /// one is not in the other.
    pub prefix: String,
}

/// Reads it all.
pub fn read() -> Ambient {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(variable)
        .or_else(system_locale);
    let language = asked_language(&arguments).unwrap_or_else(|| of_locale(locale.as_deref()));
    let is_terminal = std::io::stderr().is_terminal();
    let dumb = variable("TERM").as_deref() == Some("dumb");
    Ambient {
        language,
        today: today(variable("SOURCE_DATE_EPOCH").as_deref(), Timestamp::now()),
        directory: std::env::current_dir().ok(),
        is_terminal,
        colour: is_terminal && !dumb && variable("NO_COLOR").is_none(),
        began: Timestamp::now().as_nanosecond(),
        program: program(),
        proxy: PROXIES.into_iter().find_map(variable),
        arguments,
    }
}

/// The language of the desktop, where no variable names one.
#[cfg(windows)]
fn system_locale() -> Option<String> {
    sys_locale::get_locale()
}

#[cfg(not(windows))]
fn system_locale() -> Option<String> {
    None
}

/// Today in Tokyo, at this moment; nothing where `SOURCE_DATE_EPOCH` sets the day.
pub fn day_of_the_clock() -> Option<Date> {
    if std::env::var_os("SOURCE_DATE_EPOCH").is_some_and(|value| !value.is_empty()) {
        return None;
    }
    today(None, Timestamp::now()).ok()
}

/// A program that cannot be told from others is one of its own each time.
fn program() -> String {
    let version = env!("CARGO_PKG_VERSION");
    let file = std::env::current_exe().and_then(std::fs::metadata);
    let time = file.as_ref().ok().and_then(|file| file.modified().ok());
    match (file, time) {
        (Ok(file), Some(time)) => format!("{version} {} {time:?}", file.len()),
        _ => format!("{version} {}", Timestamp::now()),
    }
}

/// The variables that name a proxy, the first that is there counts.
const PROXIES: [&str; 6] = [
    "HTTPS_PROXY",
    "https_proxy",
    "ALL_PROXY",
    "all_proxy",
    "HTTP_PROXY",
    "http_proxy",
];

/// The language that `--messages` asks for, known before the arguments are read because it is also the
/// language of what is wrong with them.
fn asked_language(arguments: &[OsString]) -> Option<Language> {
    let mut words = arguments.iter().filter_map(|a| a.to_str()).skip(1);
    while let Some(word) = words.next() {
        let value = match word {
            "--" => return None,
            "--messages" => words.next(),
            _ => word.strip_prefix("--messages="),
        };
        match value {
            Some("ja") => return Some(Language::Ja),
            Some("en") => return Some(Language::En),
            _ => {}
        }
    }
    None
}

fn of_locale(locale: Option<&str>) -> Language {
    match locale {
        Some(name) if name.starts_with("ja") => Language::Ja,
        _ => Language::En,
    }
}

fn today(epoch: Option<&str>, now: Timestamp) -> Result<Date, Trouble> {
    let tokyo = TimeZone::get("Asia/Tokyo").map_err(|error| {
        Trouble::new(
            format!("時間帯 Asia/Tokyo を読めません（{error}）。"),
            format!("cannot read the time zone Asia/Tokyo ({error})"),
        )
    })?;
    let timestamp = match epoch {
        None => now,
        Some(text) => text
            .parse()
            .ok()
            .and_then(|seconds| Timestamp::from_second(seconds).ok())
            .ok_or_else(|| {
                Trouble::new(
                    format!("環境変数 SOURCE_DATE_EPOCH の「{text}」を秒数として読めません。例: 1759244400"),
                    format!("cannot read SOURCE_DATE_EPOCH=\"{text}\" as seconds; for example: 1759244400"),
                )
            })?,
    };
    Ok(timestamp.to_zoned(tokyo).date())
}

impl BuildEnvironment {
    /// Puts the arguments of `build` or `check` and the surroundings together.
    pub fn new(arguments: &BuildArguments, ambient: &Ambient) -> Result<Self, Trouble> {
        let root = arguments.root.clone();
        Ok(Self {
            out: arguments.out.clone().unwrap_or_else(|| root.join("public")),
            date: arguments.date,
            fallback_date: ambient.today.clone()?,
            base_url: arguments.base_url.clone(),
            cities: arguments.cities.clone(),
            shard: arguments.shard,
            drafts: arguments.drafts,
            strict: arguments.strict,
            all: arguments.all,
            messages: ambient.language,
            format: arguments.format,
            is_terminal: ambient.is_terminal,
            colour: ambient.colour,
            threads: arguments.threads,
            cache: arguments.cache,
            began: ambient.began,
            program: ambient.program.clone(),
            prefix: prefix(&root, ambient.directory.as_deref()),
            root,
        })
    }

    /// What the pipeline is asked.
    pub fn request(&self, write: bool) -> Request {
        Request {
            root: self.root.clone(),
            out: self.out.clone(),
            write,
            date: self.date,
            fallback_date: self.fallback_date,
            base_url: self.base_url.clone(),
            cities: self.cities.clone(),
            shard: self.shard,
            drafts: self.drafts,
            threads: self.threads,
            cache: self.cache != Cache::Unused,
            builder: (self.cache == Cache::Used).then(|| Builder {
                program: Arc::from(&*self.program),
                began: self.began,
            }),
        }
    }

    /// Everything that the outcome of a build depends on beside the files, as one text.
    pub fn asked(&self) -> String {
        let site = (
            self.date,
            self.fallback_date,
            &self.base_url,
            &self.cities,
            self.shard,
            self.drafts,
        );
        let report = (
            self.strict,
            self.all,
            self.messages,
            self.format,
            self.colour,
            &self.prefix,
        );
        format!("{} {site:?} {report:?}", self.program)
    }
}

fn prefix(root: &Path, directory: Option<&Path>) -> String {
    let below = match directory {
        Some(directory) if root.is_absolute() => {
            root.strip_prefix(directory).unwrap_or(Path::new(""))
        }
        _ => root,
    };
    let mut parts = Vec::new();
    for component in below.components() {
        match component {
            Component::Normal(part) => parts.push(part.to_string_lossy()),
            Component::CurDir => {}
            _ => return String::new(),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn words(line: &str) -> Vec<OsString> {
        line.split_whitespace().map(OsString::from).collect()
    }

    #[test]
    fn the_day_is_that_of_tokyo() {
        // 2025-09-30T15:00:00Z is midnight in Tokyo.
        let midnight = 1_759_244_400;
        let now = Timestamp::from_second(midnight).unwrap();
        assert_eq!(today(None, now), Ok(date(2025, 10, 1)));
        assert_eq!(today(Some("1759244399"), now), Ok(date(2025, 9, 30)));
        assert!(today(Some("yesterday"), now).is_err());
    }

    #[test]
    fn messages_may_be_asked_for_anywhere() {
        assert_eq!(
            asked_language(&words("kairan build --messages ja")),
            Some(Language::Ja)
        );
        assert_eq!(
            asked_language(&words("kairan --messages=en build")),
            Some(Language::En)
        );
        assert_eq!(
            asked_language(&words("kairan new guide -- --messages ja")),
            None
        );
        assert_eq!(asked_language(&words("kairan build")), None);
    }

    #[test]
    fn the_locale_decides_otherwise() {
        assert_eq!(of_locale(Some("ja_JP.UTF-8")), Language::Ja);
        assert_eq!(of_locale(Some("C.UTF-8")), Language::En);
        assert_eq!(of_locale(None), Language::En);
    }

    #[test]
    fn the_prefix_is_the_root_below_the_working_directory() {
        let here = Some(Path::new("/repo"));
        assert_eq!(prefix(Path::new("."), here), "");
        assert_eq!(prefix(Path::new("./docs/site"), here), "docs/site");
        assert_eq!(prefix(Path::new("/repo/site"), here), "site");
        assert_eq!(prefix(Path::new("/elsewhere/site"), here), "");
        assert_eq!(prefix(Path::new("../site"), here), "");
    }
}
