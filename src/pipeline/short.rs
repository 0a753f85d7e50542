//! Short addresses for those who print them: which there are and what became of their pages, and a new one.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Request, plan_site, texts};
use crate::diag::trouble::Trouble;
use crate::diag::{Diagnostic, Level, settle};
use crate::judge::baseline::Texts;
use crate::plan::{PageKind, Plan, PlannedPage, codes};
use crate::render::{Planned, titles};
use crate::source::{self, LoadRequest, SourceFile, Sources};
use crate::text::nearest::nearest;
use crate::text::slug;
use crate::write::author;

/// The file that holds them.
const FILE: &str = "content/short.toml";

/// What a new `short.toml` begins with.
const HEAD: &str = "\
# 短いアドレスです。広報、ちらし、QRコードに使います。/k/ok1/ のように開きます。
# 一度公開した番号は、行を消さず、別のページに使い回しません。ページが終わったときも、そのまま残します。
";

/// What became of the page that a code was given to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShortState {
    /// It is there.
    Shown,
    /// It has another address.
    Moved(Box<str>),
    /// It is gone; the code leads to the city's home page and says so.
    Ended,
    /// The code was published and has no row any more: what is printed leads nowhere.
    RowLost,
}

/// One code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShortCode {
    /// The code.
    pub code: Arc<str>,
    /// `/k/<code>/` on the web.
    pub url: String,
    /// The address of its page below the site's.
    pub page: String,
    /// The page's title; empty where there is none.
    pub title: String,
    /// What became of it.
    pub state: ShortState,
}

/// The site as it is looked at for its codes.
pub struct ShortLook {
    sources: Sources,
    planned: Option<Planned>,
    /// What keeps the codes from being read; nothing where they can be.
    pub broken: Vec<Diagnostic>,
    /// How many errors the content has, whose files may be missing.
    pub errors: usize,
}

/// What became of the wish for a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShortAdded {
    /// The code.
    pub code: ShortCode,
    /// Whether it was written; else the page had it before.
    pub new: bool,
    /// Whether a published folder told which codes had been given before.
    pub published_known: bool,
}

/// Reads and plans the site; writes nothing.
pub fn short(request: &Request) -> anyhow::Result<ShortLook> {
    let (sources, mut found) = source::load(&LoadRequest::new(&request.root, &request.out))?;
    let (planned, more, _) = plan_site(&sources, &request.environment());
    found.extend(more);
    settle(&mut found);
    found.retain(|finding| finding.level == Level::Error);
    let errors = found.len();
    let about_codes = |finding: &Diagnostic| finding.location.path().is_some_and(|p| **p == *FILE);
    if planned.is_some() {
        found.retain(about_codes);
    }
    Ok(ShortLook {
        sources,
        planned,
        broken: found,
        errors,
    })
}

impl ShortLook {
    /// The authors' texts, for excerpts.
    pub fn texts(&self) -> Texts {
        texts(&self.sources)
    }

    /// Every code there is, in the file's order, then those whose row is gone.
    pub fn codes(&self) -> Vec<ShortCode> {
        let Some(planned) = &self.planned else {
            return Vec::new();
        };
        let rows = &planned.plan.resolved.project.registry.short;
        let there: BTreeSet<&str> = rows.iter().map(|row| &*row.code).collect();
        let own = rows.iter().map(|row| show(planned, &row.code, &row.page));
        let lost = self.sources.short.iter();
        let lost = lost.filter(|(code, _)| !there.contains(&***code));
        own.chain(lost.map(|(code, page)| ShortCode {
            state: ShortState::RowLost,
            ..show(planned, code, page)
        }))
        .collect()
    }

    /// Gives a page its code and writes the row; without a code of one's own, the next free one.
    pub fn add(
        &self,
        request: &Request,
        wanted: &str,
        code: Option<&str>,
    ) -> anyhow::Result<Option<ShortAdded>> {
        let Some(planned) = self.planned.as_ref().filter(|_| self.broken.is_empty()) else {
            return Ok(None);
        };
        let page = find(&planned.plan, wanted)?;
        let rows = &planned.plan.resolved.project.registry.short;
        let there = rows.iter().find(|row| *row.page == *page.address);
        let published_known = !self.sources.published.is_empty();
        let added = |code: &Arc<str>, new| ShortAdded {
            code: show(planned, code, &page.address),
            new,
            published_known,
        };
        let code: Arc<str> = match (code, there) {
            (Some(code), Some(row)) if *row.code == *code => {
                return Ok(Some(added(&row.code, false)));
            }
            (None, Some(row)) => return Ok(Some(added(&row.code, false))),
            (Some(code), _) => self.check(planned, code, page)?,
            (None, None) => Arc::from(codes::next(&planned.plan.resolved, page, &self.known())),
        };
        self.write(request, &code, &page.address)?;
        Ok(Some(added(&code, true)))
    }

    /// Every code that was ever given, as far as anybody can tell: rows, comments, what was published, what was given up.
    fn known(&self) -> BTreeSet<Arc<str>> {
        let planned = self.planned.iter();
        let retired = planned.flat_map(|planned| &planned.plan.resolved.project.site.retired);
        let published = self.sources.published.iter().map(|address| &**address);
        let addresses = published.chain(retired.map(String::as_str));
        let text = match self.sources.files.get(FILE) {
            Some(SourceFile::Text(text)) => text,
            _ => "",
        };
        let codes = addresses.filter_map(codes::of_address);
        let first = self.sources.short.keys().map(Arc::clone);
        let all = codes.chain(codes::words(text)).map(Arc::from);
        first.chain(all).collect()
    }

    /// Checks a code that somebody chose.
    fn check(
        &self,
        planned: &Planned,
        code: &str,
        page: &PlannedPage,
    ) -> Result<Arc<str>, Trouble> {
        if !slug::is_id(code) {
            return Err(Trouble::new(
                format!(
                    "「{code}」は番号に使えません。半角の英小文字、数字、ハイフン（-）で書いてください。例: ok12"
                ),
                format!("\"{code}\" cannot be a code: use a-z, 0-9 and hyphens, for example ok12"),
            ));
        }
        let rows = &planned.plan.resolved.project.registry.short;
        let row = rows.iter().find(|row| *row.code == *code);
        let before = self.sources.short.get(code).map(|page| &**page);
        match row.map(|row| &*row.page).or(before) {
            // A row that was deleted by mistake comes back.
            Some(other) if *other == *page.address => Ok(Arc::from(code)),
            Some(other) => Err(Trouble::new(
                format!(
                    "番号「{code}」は、{other} のものです。印刷したものがあるかもしれないので、別のページには使えません。--code を付けなければ、空いている番号を選びます"
                ),
                format!(
                    "the code \"{code}\" belongs to {other} and may be printed somewhere; without --code a free one is chosen"
                ),
            )),
            None if self.known().contains(code) => Err(Trouble::new(
                format!(
                    "番号「{code}」は、前に使われています。別のページには使えません。--code を付けなければ、空いている番号を選びます"
                ),
                format!(
                    "the code \"{code}\" was used before and is not given again; without --code a free one is chosen"
                ),
            )),
            None => Ok(Arc::from(code)),
        }
    }

    /// Adds the row at the end of the file; every other byte stays.
    fn write(&self, request: &Request, code: &str, page: &str) -> anyhow::Result<()> {
        let own = source::own(&request.root, FILE);
        let (place, was) = match own {
            Some(own) => (own.place, own.bytes),
            None if !self.sources.files.contains_key(FILE) => {
                (request.root.join(FILE), HEAD.as_bytes().to_vec())
            }
            None => return Err(cannot(code, page).into()),
        };
        let text = String::from_utf8(was.clone()).map_err(|_| cannot(code, page))?;
        let text = with_row(&text, code, page).ok_or_else(|| cannot(code, page))?;
        if !author::replace(
            &place,
            self.sources.files.get(FILE).map(|_| &*was),
            text.as_bytes(),
        )? {
            return Err(Trouble::new(
                format!("{FILE} を、ほかの人が同時に変えました。何も書いていません。もう一度実行してください"),
                format!("somebody else changed {FILE} meanwhile; nothing was written, run this again"),
            )
            .into());
        }
        Ok(())
    }
}

/// The text with a row more; nothing where it is written so that a row cannot be added to it.
fn with_row(text: &str, code: &str, page: &str) -> Option<String> {
    let count = |text: &str| {
        let table: toml::Table = text.trim_start_matches('\u{feff}').parse().ok()?;
        match table.get("short") {
            None => Some(0),
            rows => Some(rows?.as_array()?.len()),
        }
    };
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut out = text.to_owned();
    if !text.is_empty() && !text.ends_with('\n') {
        out.push_str(end);
    }
    let page = toml::Value::from(page);
    for line in [
        "",
        "[[short]]",
        &format!("code = \"{code}\""),
        &format!("page = {page}"),
    ] {
        out.push_str(line);
        out.push_str(end);
    }
    (count(&out)? == count(text)? + 1).then_some(out)
}

fn cannot(code: &str, page: &str) -> Trouble {
    Trouble::new(
        format!(
            "{FILE} に書き足せません。次の3行を自分で書いてください:\n[[short]]\ncode = \"{code}\"\npage = \"{page}\""
        ),
        format!(
            "cannot add to {FILE}; write these lines yourself:\n[[short]]\ncode = \"{code}\"\npage = \"{page}\""
        ),
    )
}

/// The page that somebody means by an address, as it stands in a browser or in a file.
fn find<'a>(plan: &'a Plan, wanted: &str) -> Result<&'a PlannedPage, Trouble> {
    let address = address(plan, wanted);
    let redirect = || {
        let found = plan.redirects.iter().find(|old| *old.from == *address)?;
        plan.find(found.to).filter(|_| !found.ended)
    };
    if let Some(page) = plan.at(&address).or_else(redirect)
        && page.key.kind != PageKind::NotFound
    {
        return Ok(page);
    }
    let known = plan.pages.iter().map(|page| &*page.address);
    let (ja, en) = match nearest(&address, known) {
        Some(near) => (
            format!("{near} ではありませんか"),
            format!("did you mean {near}?"),
        ),
        None => (
            "ページを開いて、アドレスを写してください。例: /okegawa/contacts/".to_owned(),
            "open the page and copy its address, for example /okegawa/contacts/".to_owned(),
        ),
    };
    Err(Trouble::new(
        format!("{wanted} というページはありません。{ja}"),
        format!("there is no page {wanted}; {en}"),
    ))
}

fn address(plan: &Plan, wanted: &str) -> String {
    let wanted = wanted.trim();
    let inner = wanted.strip_prefix(&*plan.base.url).unwrap_or(wanted);
    let inner = inner.split(['#', '?']).next().unwrap_or(inner);
    let inner = inner.strip_suffix("index.html").unwrap_or(inner);
    let inner = inner.trim_matches('/');
    if inner.is_empty() {
        return "/".to_owned();
    }
    format!("/{inner}/")
}

fn show(planned: &Planned, code: &Arc<str>, page: &str) -> ShortCode {
    let plan = &planned.plan;
    let title = |page: &PlannedPage| {
        let cx = planned.cx(page.key.section, page.key.language);
        titles::title(&cx, page.key.kind).text
    };
    let (state, title) = match (plan.at(page), find(plan, page)) {
        (Some(page), _) => (ShortState::Shown, title(page)),
        (None, Ok(now)) => (ShortState::Moved(now.address.clone()), title(now)),
        (None, Err(_)) => (ShortState::Ended, String::new()),
    };
    ShortCode {
        code: Arc::clone(code),
        url: plan.base.absolute(&format!("/k/{code}/")),
        page: page.to_owned(),
        title,
        state,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_added_and_every_other_byte_stays() {
        let text = "\u{feff}# 番号\r\n[[short]]\r\ncode = \"a1\"\r\npage = \"/a/\"";
        assert_eq!(
            with_row(text, "a2", "/b/").unwrap(),
            format!("{text}\r\n\r\n[[short]]\r\ncode = \"a2\"\r\npage = \"/b/\"\r\n")
        );
        assert_eq!(
            with_row("", "a1", "/").unwrap(),
            "\n[[short]]\ncode = \"a1\"\npage = \"/\"\n"
        );
    }

    #[test]
    fn rows_in_another_form_are_left_to_the_author() {
        for text in [
            "short = [{ code = \"a1\", page = \"/a/\" }]\n",
            "[[short\n",
            "short = 1\n",
        ] {
            assert_eq!(with_row(text, "a2", "/b/"), None, "{text}");
        }
    }
}
