//! Links out of the built site: gathers them from the finished pages, asks what became of them, and tells it where
//! their authors wrote them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use jiff::civil::Date;
use lol_html::{Settings, element, rewrite_str};

use super::{Progress, Request, Stage};
use crate::diag::trouble::Trouble;
use crate::diag::{Diagnostic, Location, catalog};
use crate::external::cache::{self, Cache};
use crate::external::{self, Doubt, Learned, Options, Verdict, Web, address};
use crate::source::sheet::Workbook;
use crate::source::{self, SourceFile, Sources};
use crate::write::{Content, Output, Sink, author};

/// How links out of the site are checked.
#[derive(Clone, Debug)]
pub struct ExternalRequest {
    /// How hosts are asked.
    pub options: Options,
    /// The day on which they are asked.
    pub today: Date,
    /// For how many days an answer is believed.
    pub max_age: u32,
}

/// What was asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ExternalDone {
    /// Addresses in the site.
    pub n_links: usize,
    /// Those that an earlier day's answer was good for.
    pub n_known: usize,
    /// No host at all answered.
    pub offline: bool,
}

/// Takes the finished pages and keeps where they lead.
#[derive(Default)]
pub(super) struct Outward {
    /// The first page that leads to an address.
    found: Mutex<BTreeMap<String, Arc<str>>>,
}

impl Sink for Outward {
    fn accept(&self, output: Output<'_>) -> anyhow::Result<()> {
        let Content::Bytes(bytes) = output.content else {
            return Ok(());
        };
        let is_page = output.path.ends_with(".html");
        let Some(html) = std::str::from_utf8(bytes).ok().filter(|_| is_page) else {
            return Ok(());
        };
        let mut links = BTreeSet::new();
        let settings = Settings::new().append_element_content_handler(element!("a[href]", |a| {
            let href = a.get_attribute("href").unwrap_or_default();
            links.extend(address::canonical(&unescaped(&href)));
            Ok(())
        }));
        if rewrite_str(html, settings).is_err() {
            return Ok(());
        }
        let mut found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        for link in links {
            let page = found.entry(link).or_insert_with(|| Arc::from(output.path));
            if output.path < &**page {
                *page = Arc::from(output.path);
            }
        }
        Ok(())
    }
}

fn unescaped(attribute: &str) -> String {
    let marks = [
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&#x2F;", "/"),
        ("&#47;", "/"),
    ];
    let further = [("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")];
    let all = marks.into_iter().chain(further);
    all.fold(attribute.to_owned(), |text, (from, to)| {
        text.replace(from, to)
    })
}

/// Asks for all of them, as far as no earlier answer is young enough, and tells what was found.
pub(super) fn check(
    request: &Request,
    external: &ExternalRequest,
    (outward, own): (Outward, &str),
    sources: &Sources,
    progress: &(dyn Fn(Progress) + Sync),
    found: &mut Vec<Diagnostic>,
) -> anyhow::Result<ExternalDone> {
    let mut links = outward
        .found
        .into_inner()
        .unwrap_or_else(PoisonError::into_inner);
    // The site's own pages are looked at as such, not by way of the network.
    links.retain(|link, _| !link.starts_with(own));
    let place = request.root.join(cache::FOLDER).join(cache::NAME);
    let mut cache = source::named(&place)
        .ok()
        .flatten()
        .map_or_else(Cache::default, |text| Cache::read(&text));
    let (today, max_age) = (external.today, external.max_age);
    let known: BTreeMap<String, Verdict> = links
        .keys()
        .filter_map(|url| Some((url.clone(), cache.known(url, today, max_age)?.clone())))
        .collect();
    let unknown: Vec<String> = links
        .keys()
        .filter(|url| !known.contains_key(*url))
        .cloned()
        .collect();
    let learned = learn(&unknown, external, own, progress)?;
    if !learned.verdicts.is_empty() {
        cache.learn(&learned.verdicts, today, max_age);
        author::folder(&request.root.join(cache::FOLDER))?;
        author::replace(&place, None, cache.text().as_bytes())?;
    }
    let done = ExternalDone {
        n_links: links.len(),
        n_known: known.len(),
        offline: learned.offline,
    };
    let mut verdicts = known;
    verdicts.extend(learned.verdicts);
    let wanted = verdicts.keys().map(String::as_str).collect();
    let written = written(sources, &wanted);
    for (url, verdict) in &verdicts {
        let page = || {
            links.get(url).map(|page| Location::Output {
                path: Arc::clone(page),
            })
        };
        let places = match written.get(url.as_str()) {
            Some(places) => places.clone(),
            None => page().into_iter().collect(),
        };
        found.extend(
            places
                .into_iter()
                .filter_map(|place| tell(place, url, verdict)),
        );
    }
    Ok(done)
}

fn learn(
    unknown: &[String],
    external: &ExternalRequest,
    own: &str,
    progress: &(dyn Fn(Progress) + Sync),
) -> anyhow::Result<Learned> {
    if unknown.is_empty() {
        return Ok(Learned::default());
    }
    let mut options = external.options.clone();
    own.clone_into(&mut options.site);
    let web = Web::new(&options).map_err(|error| {
        Trouble::new(
            format!(
                "プロキシの設定を読めません（{error}）。環境変数 HTTPS_PROXY を確かめてください。"
            ),
            format!("cannot read the proxy's address ({error}); see the variable HTTPS_PROXY"),
        )
    })?;
    let mut learned = external::ask(unknown, &options, &web, &|done| {
        progress(Progress {
            stage: Stage::Ask,
            done,
            total: unknown.len(),
        });
    });
    if learned.offline {
        // Nothing is known of anybody then; what needs no network stays.
        learned
            .verdicts
            .retain(|_, verdict| *verdict == Verdict::Private);
    }
    Ok(learned)
}

/// Where authors wrote the addresses, by address.
fn written<'a>(
    sources: &Sources,
    wanted: &BTreeSet<&'a str>,
) -> BTreeMap<&'a str, BTreeSet<Location>> {
    let mut found: BTreeMap<&str, BTreeSet<Location>> = BTreeMap::new();
    for (path, file) in &sources.files {
        match file {
            SourceFile::Text(text) => {
                for (url, start, end) in addresses(text, wanted) {
                    let place = Location::text(path, start..end);
                    found.entry(url).or_default().insert(place);
                }
            }
            SourceFile::Sheet(book) => {
                for (url, place) in in_sheet(path, book, wanted) {
                    found.entry(url).or_default().insert(place);
                }
            }
            SourceFile::Binary(_) | SourceFile::Unreadable => {}
        }
    }
    for (path, text) in &sources.theme {
        for (url, start, end) in addresses(text, wanted) {
            found
                .entry(url)
                .or_default()
                .insert(Location::text(path, start..end));
        }
    }
    found
}

/// The wanted addresses in the cells of a workbook.
fn in_sheet<'a>(
    path: &Arc<str>,
    book: &Workbook,
    wanted: &BTreeSet<&'a str>,
) -> Vec<(&'a str, Location)> {
    let rows = book
        .sheets
        .iter()
        .flat_map(|sheet| sheet.rows.iter().map(move |row| (sheet, row)));
    let cells = rows.flat_map(|(sheet, row)| {
        let cells = (1..).zip(&row.cells);
        cells.map(move |(column, cell)| (sheet, row.number, column, cell))
    });
    let mut found = Vec::new();
    for (sheet, row, column, cell) in cells {
        let place = || Location::Cell {
            path: Arc::clone(path),
            sheet: Arc::clone(&sheet.name),
            row,
            column,
        };
        let urls = addresses(&cell.text, wanted);
        found.extend(urls.into_iter().map(|(url, ..)| (url, place())));
    }
    found
}

/// The wanted addresses in a text, with their bytes. Where an address ends only the wanted ones can tell: the
/// longest of them that begins here is meant.
fn addresses<'a>(text: &str, wanted: &BTreeSet<&'a str>) -> Vec<(&'a str, usize, usize)> {
    let mut found = Vec::new();
    for (start, _) in text.match_indices("http") {
        let rest = text.get(start..).unwrap_or_default();
        let whole = rest
            .split(|c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>'))
            .next()
            .unwrap_or_default();
        let ends = whole
            .char_indices()
            .filter(|(_, c)| !c.is_alphanumeric() && !matches!(c, '/' | '-' | '%' | '='));
        let ends = ends.map(|(at, _)| at).chain([whole.len()]);
        let longest = ends
            .collect::<Vec<_>>()
            .into_iter()
            .rev()
            .take(MARKS)
            .find_map(|end| {
                let url = address::canonical(&whole.get(..end)?.replace("&amp;", "&"))?;
                Some((*wanted.get(url.as_str())?, start, start + end))
            });
        found.extend(longest);
    }
    found
}

/// How many marks of a long address are tried as its end.
const MARKS: usize = 40;

fn tell(place: Location, url: &str, verdict: &Verdict) -> Option<Diagnostic> {
    match verdict {
        Verdict::Fine => None,
        Verdict::Gone { status } => Some(catalog::link_external_gone(place, url, *status)),
        Verdict::Moved { to } => Some(catalog::link_external_moved(place, url, to)),
        Verdict::Https { to } => Some(catalog::link_external_https(place, url, to)),
        Verdict::Private => Some(catalog::link_external_private(place, url)),
        Verdict::Unsure { why } => {
            let (ja, en) = reason(why);
            Some(catalog::link_external_unsure(place, url, &ja, &en))
        }
    }
}

fn reason(why: &Doubt) -> (String, String) {
    let (ja, en) = match why {
        Doubt::Status { status } => {
            return (
                format!("相手の答え: {status}"),
                format!("its host answers {status}"),
            );
        }
        Doubt::Timeout => ("時間内に答えがありません", "no answer in time"),
        Doubt::NoHost => (
            "その名前のサーバーが見つかりません",
            "no host of this name is found",
        ),
        Doubt::NoConnection => (
            "サーバーにつながりません",
            "its host does not take the connection",
        ),
        Doubt::Certificate => (
            "証明書を確かめられません",
            "its certificate cannot be verified",
        ),
        Doubt::Redirects => ("転送の先をたどれません", "its redirects cannot be followed"),
        Doubt::Later => (
            "相手が、しばらく待つように求めています",
            "its host asks to be left alone for a while",
        ),
        Doubt::Inside => (
            "この場所からは、内部のネットワークのアドレスになります",
            "from here its name leads into an inner network",
        ),
        Doubt::Unreadable => (
            "アドレスか答えを読み取れません",
            "the address or the answer cannot be read",
        ),
    };
    (ja.to_owned(), en.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_wanted_address_is_meant() {
        let wanted = BTreeSet::from([
            "https://a.jp/b",
            "https://a.jp/b_(c)",
            "https://a.jp/?x=1&y=2",
            "https://a.jp/%E6%96%87",
        ]);
        let urls = |text| {
            addresses(text, &wanted)
                .into_iter()
                .map(|(url, ..)| url)
                .collect::<Vec<_>>()
        };
        assert_eq!(
            urls("[窓口](https://a.jp/b)と[講座](https://a.jp/b_(c))。"),
            ["https://a.jp/b", "https://a.jp/b_(c)"]
        );
        assert_eq!(
            urls("url = \"https://a.jp?x=1&y=2#z\""),
            ["https://a.jp/?x=1&y=2"]
        );
        assert_eq!(
            urls("（https://a.jp/文）をご覧ください"),
            ["https://a.jp/%E6%96%87"]
        );
        assert_eq!(urls("https://a.jp/bc https://b.jp/"), Vec::<&str>::new());
    }

    #[test]
    fn attributes_are_read_as_browsers_do() {
        assert_eq!(
            unescaped("https:&#x2F;&#x2F;a.jp&#x2F;?a=1&amp;b=&quot;"),
            "https://a.jp/?a=1&b=\""
        );
    }
}
