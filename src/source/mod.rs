//! All reading: the content tree, the theme's overriding files, the last good versions and the last
//! manifest become one value, [`Sources`]. Knows bytes, encodings and limits; never the model.

mod again;
mod bundle;
mod cache;
mod decode;
mod dictionary;
pub(crate) mod disk;
mod font;
pub mod front_matter;
pub mod last_good;
pub mod layout;
mod load;
mod loose;
pub mod manifest;
mod own;
mod part;
mod published;
pub mod raw;
pub mod sheet;
mod theme;
pub mod toml_file;
mod toml_line;
mod toml_slips;
mod trace;
mod tree;
mod walk;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

pub use again::{Again, Said};
pub use bundle::{NamedBytes, bundle, bundle_place, bundled, town_place};
pub use cache::{
    Kept, KeptFile, dictionary_folder, kept, kept_dictionary, kept_folder, kept_place,
    other_dictionaries,
};
pub use dictionary::DictionaryFiles;
pub use disk::{hash_bytes, whole};
pub use load::load;
pub use loose::{Loose, LooseOwner, load_loose};
pub use own::{Own, named, own};
pub use part::{Part, part};
pub use published::{Published, published};
pub use trace::{Trace, stamp, trace};
pub use tree::{Changed, Tree, is_leftover, path_below};

/// What to read.
#[derive(Clone, Debug)]
pub struct LoadRequest {
    /// The project's folder, which holds `content/`.
    pub root: PathBuf,
    /// The output folder, for the addresses that the last build published.
    pub out: PathBuf,
    /// Read only these cities' folders, and the regions that their `city.toml` names; `None` reads all.
    pub cities: Option<Vec<String>>,
    /// How large files may be.
    pub limits: Limits,
}

impl LoadRequest {
    /// The whole tree, with the usual limits.
    pub fn new(root: impl Into<PathBuf>, out: impl Into<PathBuf>) -> Self {
        Self {
            root: root.into(),
            out: out.into(),
            cities: None,
            limits: Limits::default(),
        }
    }
}

/// The largest files that are read, in bytes.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// A text.
    pub text: u64,
    /// A file that is copied as it stands.
    pub binary: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            text: 4 << 20,
            binary: 200 << 20,
        }
    }
}

/// Everything a build reads, as it lies on the disk, keyed by path below the project root.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// Files of `content/`, by path (`/`-separated, NFC), for example `content/cities/ageo/city.toml`.
    pub files: BTreeMap<Arc<str>, SourceFile>,
    /// The ids of all city folders there are, also of those this build does not read.
    pub cities: BTreeSet<Arc<str>>,
    /// Every region there is, also those this build does not read.
    pub regions: BTreeSet<Arc<str>>,
    /// Theme texts of the site that override the built-in ones, by path: `themes/plain/templates/guide.html`.
    pub theme: BTreeMap<Arc<str>, Arc<str>>,
    /// Theme files that are no text (fonts, pictures), by path.
    pub theme_files: BTreeMap<Arc<str>, BinaryFile>,
    /// The typeface of cards, or why it cannot be read; none where `site.toml` names none.
    pub card_font: Option<Result<BinaryFile, Arc<str>>>,
    /// The dictionary of readings, or what of it cannot be read; none where `site.toml` names none.
    pub dictionary: Option<Result<DictionaryFiles, Arc<str>>>,
    /// Last good versions of text files, by the same paths as `files`.
    pub last_good: Arc<BTreeMap<Arc<str>, Arc<str>>>,
    /// Every address that the last build of this output folder published.
    pub published: Arc<BTreeSet<Arc<str>>>,
    /// What that build told calendars of lectures.
    pub calendar: Arc<manifest::PublishedCalendar>,
    /// The page that each short address was first published for.
    pub short: BTreeMap<Arc<str>, Arc<str>>,
}

/// One file.
#[derive(Clone, Debug)]
pub enum SourceFile {
    /// A text of ours: Markdown or TOML, decoded, line ends as they are, no BOM.
    Text(Arc<str>),
    /// A list kept in a sheet: CSV, Excel or OpenDocument.
    Sheet(Arc<sheet::Workbook>),
    /// A file that is copied as it stands.
    Binary(BinaryFile),
    /// A file that could not be read; the reason was reported.
    Unreadable,
}

/// A file that travels by reference: `write` copies the bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BinaryFile {
    /// Its path below the project root, for messages.
    pub path: Arc<str>,
    /// Where it lies.
    pub disk: PathBuf,
    /// Bytes.
    pub len: u64,
    /// SHA-256, lower-case hex.
    pub hash: Arc<str>,
    /// Its first bytes, sixteen at most: they tell what it is.
    pub start: Arc<[u8]>,
}
