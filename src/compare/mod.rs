//! What a site says otherwise than the one that is published: pages and files, before and after, and a sheet of it
//! for those who approve. Pure: it is given texts, and knows no folder and no plan.

mod diff;
mod entities;
mod facts;
mod group;
mod page;
mod reader;
mod sentence;
mod sheet;
mod sheet_page;

use jiff::civil::Date;

use crate::diag::Level;
use crate::diag::report::Counts;

pub use diff::{Hunk, Part};
pub use facts::Fact;
pub use group::{Group, Stand, group};
pub use page::{Line, PageText, Role};
pub use sentence::{sentence, summary};
pub use sheet::{MARK, sheet};

/// Whose a page or a file is. The order is that of the site, its regions, its cities.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Scope {
    /// The place among all; the site as a whole is first.
    pub order: usize,
    /// The first part of its addresses; empty for the site as a whole.
    pub id: String,
    /// Its name; empty for the site as a whole.
    pub name: String,
}

/// What becomes of a page or a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// It is new.
    Added,
    /// It says something else.
    Changed,
    /// Nothing is left at its address.
    Removed,
    /// Its address leads on to this one.
    Redirected(String),
}

/// A page that is looked at.
#[derive(Clone, Debug)]
pub struct Page {
    /// Whose it is.
    pub scope: Scope,
    /// Its address below the base path.
    pub address: String,
    /// Whether one entry of the content is its subject; else it is a list, a home page and the like.
    pub is_entry: bool,
    /// The author's file or row behind it.
    pub source: Option<String>,
    /// Where the address leads on to from here on.
    pub leads_to: Option<String>,
}

/// A page that is not as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageChange {
    /// Whose it is.
    pub scope: Scope,
    /// Its address below the base path.
    pub address: String,
    /// Whether one entry of the content is its subject.
    pub is_entry: bool,
    /// The author's file or row behind it.
    pub source: Option<String>,
    /// What becomes of it.
    pub step: Step,
    /// Its title, after the change where there is one.
    pub title: String,
    /// What can be said of the change in words.
    pub facts: Vec<Fact>,
    /// Before and after.
    pub hunks: Vec<Hunk>,
    /// All of a new page.
    pub lines: Vec<Line>,
}

/// A file that is no page.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileChange {
    /// Its path below the output folder.
    pub path: String,
    /// What kind it is of.
    pub kind: FileKind,
    /// What becomes of it.
    pub step: Step,
}

/// What a file that is no page is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FileKind {
    /// A document or picture of the author's.
    Document,
    /// Open data.
    Data,
    /// A calendar.
    Calendar,
    /// What the site needs and nobody reads: style, feeds, lists of addresses.
    Part,
}

impl FileKind {
    /// The kind of a path.
    pub fn of(path: &str) -> Self {
        let suffix = path.rsplit_once('.').map_or("", |(_, suffix)| suffix);
        match suffix.to_ascii_lowercase().as_str() {
            _ if path.starts_with("assets/") => Self::Part,
            "ics" => Self::Calendar,
            "csv" | "json" | "geojson" => Self::Data,
            "xml" | "txt" | "css" | "js" | "webmanifest" | "html" => Self::Part,
            _ => Self::Document,
        }
    }
}

/// A finding that is left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// How grave it is.
    pub level: Level,
    /// Its code.
    pub code: &'static str,
    /// The file, with line or cell.
    pub place: String,
    /// What is wrong, without what may not be printed.
    pub message: String,
}

/// Everything that goes out with the next publication.
#[derive(Clone, Debug)]
pub struct Changes {
    /// The site's name.
    pub site: String,
    /// The day the site describes.
    pub date: Date,
    /// The day the change goes out.
    pub goes_out: Date,
    /// The site's address, before and after, where it is another.
    pub base: Option<(String, String)>,
    /// Whether there was a manifest to compare with.
    pub has_manifest: bool,
    /// Only these cities are looked at; empty for all.
    pub cities: Vec<String>,
    /// Pages, those that change alike together.
    pub groups: Vec<Group>,
    /// Other files.
    pub files: Vec<FileChange>,
    /// Pages that say what they said.
    pub n_same: usize,
    /// Of those, pages of which only the frame differs.
    pub n_frame: usize,
    /// How many findings there are.
    pub counts: Counts,
    /// Errors and warnings.
    pub findings: Vec<Finding>,
}

impl Changes {
    /// Whether residents would see anything else than they see today.
    pub fn is_empty(&self) -> bool {
        self.groups.is_empty() && self.files.is_empty() && self.n_frame == 0 && self.base.is_none()
    }
}

/// What a comparison of one page says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It says what it said.
    Same,
    /// It does not.
    Differs(Box<PageChange>),
}

/// Compares a page with the one that is published. Gives also the published site's address, where it is another.
pub fn compare(page: &Page, old: Option<&str>, new: Option<&str>) -> (Verdict, Option<String>) {
    if let (Some(old), Some(new), None) = (old, new, &page.leads_to)
        && page::is_same(old, new)
    {
        return (Verdict::Same, None);
    }
    let old = old.map(reader::read);
    let leads_on = old.as_ref().is_some_and(|old| old.leads_on);
    let mut new = new.map(reader::read).unwrap_or_default();
    let old_base = old.as_ref().and_then(|old| base(old, &page.address));
    let new_base = base(&new, &page.address);
    let mut moved = None;
    let mut old = old.filter(|_| !leads_on);
    if let (Some(from), Some(to)) = (old_base, new_base)
        && from != to
    {
        old = old.map(|old| rebased(old, &from, &to));
        moved = Some(from);
    }
    let step = match (&old, &page.leads_to) {
        (Some(_), Some(to)) => Step::Redirected(to.clone()),
        (None, Some(_)) => return (Verdict::Same, moved),
        (None, None) => Step::Added,
        (Some(_), None) if new.lines.is_empty() => Step::Removed,
        (Some(_), None) => Step::Changed,
    };
    let old = old.unwrap_or_default();
    let (mut hunks, mut facts) = (Vec::new(), Vec::new());
    if step == Step::Changed {
        hunks = diff::hunks(&old.lines, &new.lines);
        facts = facts::facts(&old, &new, &hunks);
        if hunks.is_empty() && old.links == new.links {
            return (Verdict::Same, moved);
        }
        if hunks.is_empty() {
            hunks.push(links(&old, &new));
        }
    }
    let title = if new.title.is_empty() || step != Step::Changed && step != Step::Added {
        old.title
    } else {
        std::mem::take(&mut new.title)
    };
    let lines = if step == Step::Added {
        new.lines
    } else {
        Vec::new()
    };
    let change = PageChange {
        scope: page.scope.clone(),
        address: page.address.clone(),
        is_entry: page.is_entry,
        source: page.source.clone(),
        step,
        title,
        facts,
        hunks,
        lines,
    };
    (Verdict::Differs(Box::new(change)), moved)
}

/// The site's address, as a page gives it.
fn base(page: &PageText, address: &str) -> Option<String> {
    let base = page.canonical.as_deref()?.strip_suffix(address)?;
    Some(format!("{base}/"))
}

/// An old page as it would be at the new site's address: that it moves as a whole is said once.
fn rebased(mut page: PageText, from: &str, to: &str) -> PageText {
    let path = |base: &str| {
        let rest = base.split_once("://").map_or("", |(_, rest)| rest);
        rest.find('/')
            .and_then(|at| rest.get(at..))
            .unwrap_or("/")
            .to_owned()
    };
    let (old_path, new_path) = (path(from), path(to));
    for line in &mut page.lines {
        line.text = line.text.replace(from, to);
    }
    let links = page.links.into_iter().map(|link| {
        let whole = link.strip_prefix(from).map(|rest| format!("{to}{rest}"));
        let below = link.strip_prefix(old_path.as_str());
        whole
            .or_else(|| below.map(|rest| format!("{new_path}{rest}")))
            .unwrap_or(link)
    });
    page.links = links.collect();
    page
}

/// Links that lead elsewhere than before under the same words.
fn links(old: &PageText, new: &PageText) -> Hunk {
    let only = |a: &PageText, b: &PageText| {
        let list: Vec<&str> = a.links.difference(&b.links).map(String::as_str).collect();
        list.join("\n")
    };
    let (before, after) = (only(old, new), only(new, old));
    let (before, after) = diff::parts(&before, &after);
    Hunk {
        heading: None,
        label: Some("リンクの行き先".to_owned()),
        before,
        after,
    }
}
