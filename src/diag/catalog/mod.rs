//! Every diagnostic code with its level and its texts in both languages: one entry, one constructor.
//!
//! Readers are municipal staff. The message says what was found and the rule; the help says what to
//! type, with an example. A code never changes its meaning. `docs/diagnostics.md` is made from [`CODES`].

use std::sync::LazyLock;

use super::Level;

mod bodies;
mod calendar;
mod care;
mod cells;
mod external;
mod files;
mod front_matter;
mod gaps;
mod languages;
mod opendata;
mod origins;
mod output;
mod pages;
mod pictures;
mod readings;
mod recurrence;
mod references;
mod rules;
mod sheets;
mod subjects;
mod theme;
mod time;
mod toml;
mod values;
mod words;

pub use bodies::*;
pub use calendar::*;
pub use care::*;
pub use cells::*;
pub use external::*;
pub use files::*;
pub use front_matter::*;
pub use gaps::*;
pub use languages::*;
pub use opendata::*;
pub use origins::Mending;
pub use output::*;
pub use pages::*;
pub use pictures::*;
pub use readings::*;
pub use recurrence::*;
pub use references::*;
pub use rules::*;
pub use sheets::*;
pub use subjects::{SUBJECTS, Subject};
pub use theme::*;
pub use time::*;
pub use toml::*;
pub use values::*;
pub use words::*;

/// What is known of a code without an occurrence of it.
#[derive(Clone, Copy, Debug)]
pub struct CodeInfo {
    /// The stable name.
    pub code: &'static str,
    /// Its level unless the site changes it.
    pub level: Level,
    /// What it is about, for the reference page.
    pub about: &'static str,
    /// The Japanese message as it is written in this file, a Rust expression: [`super::reference`]
    /// takes the sentences out of it.
    pub ja: &'static str,
    /// The English message in the same way.
    pub en: &'static str,
    /// The Japanese help in the same way; empty where there is none.
    pub help_ja: &'static str,
    /// The English help.
    pub help_en: &'static str,
}

impl CodeInfo {
    /// Whether a site may give it this level; none is silence. An error keeps its file from publication and a
    /// gap is no finding about a text, so both stay; what guards people and ways is never made less.
    pub fn may_have(&self, level: Option<Level>) -> bool {
        let guards = self.code.starts_with("privacy-") || self.code.starts_with("link-");
        match (self.level, level) {
            (Level::Error | Level::Gap, level) => level == Some(self.level),
            (own, Some(level)) => !guards || level <= own,
            (_, None) => !guards,
        }
    }
}

/// What is known of a code.
pub fn info(code: &str) -> Option<&'static CodeInfo> {
    CODES.iter().find(|info| info.code == code)
}

/// Declares constructors and, from the same lines, the table of all codes.
macro_rules! catalog {
    ($( $(#[doc = $about:literal])+ $level:ident $code:literal $name:ident ( $($arg:ident : $ty:ty),* $(,)? ) {
        $ja:expr, $en:expr $(, help $help_ja:expr, $help_en:expr)? $(,)?
    } )+) => {
        /// The codes of this file, in its order.
        pub(super) const CODES: &[$crate::diag::catalog::CodeInfo] = &[$( $crate::diag::catalog::CodeInfo { code: $code, level: $crate::diag::Level::$level, about: concat!($($about),+), ja: stringify!($ja), en: stringify!($en), help_ja: concat!("" $(, stringify!($help_ja))?), help_en: concat!("" $(, stringify!($help_en))?) } ),+];
        $(
            $(#[doc = $about])+
            pub fn $name(location: $crate::diag::Location, $($arg: $ty),*) -> $crate::diag::Diagnostic {
                #[allow(unused_mut, unused_assignments, reason = "only some codes have a help text")]
                let mut help: Option<$crate::diag::Message> = None;
                $( help = Some($crate::diag::Message::new($help_ja, $help_en)); )?
                $crate::diag::Diagnostic {
                    location,
                    level: $crate::diag::Level::$level,
                    code: $code,
                    message: $crate::diag::Message::new($ja, $en),
                    help,
                    related: Vec::new(),
                    city: None,
                    fix: None,
                }
            }
        )+
    };
}
use catalog;

/// All codes, subject by subject.
pub static CODES: LazyLock<Vec<CodeInfo>> = LazyLock::new(|| {
    [
        bodies::CODES,
        calendar::CODES,
        cells::CODES,
        care::CODES,
        files::CODES,
        external::CODES,
        front_matter::CODES,
        gaps::CODES,
        languages::CODES,
        opendata::CODES,
        output::CODES,
        readings::CODES,
        recurrence::CODES,
        pages::CODES,
        pictures::CODES,
        references::CODES,
        rules::CODES,
        sheets::CODES,
        theme::CODES,
        time::CODES,
        toml::CODES,
        values::CODES,
        words::CODES,
    ]
    .concat()
});
