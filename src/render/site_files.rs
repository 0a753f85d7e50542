//! Files that are not pages: the sitemap, `robots.txt`, redirects for hosts that read them.

use std::fmt::Write as _;

use super::show::frame::Scenery;
use super::show::{Cx, language};
use super::titles;
use super::view::RedirectView;
use crate::diag::Diagnostic;
use crate::plan::{PageKey, PageKind, Plan, PlannedPage, Redirect, address};

/// Addresses in one sitemap file; the protocol allows 50,000.
const SITEMAP_LIMIT: usize = 45_000;

/// The worker that keeps pages on devices. It must lie at the root, since it sees only what lies below it.
pub const WORKER: &str = "offline-worker.js";

/// A file that is no page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteFile {
    /// Below the output folder.
    pub path: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// All such files of the whole site, save those that the author's own `static/` gives.
pub fn site_files(plan: &Plan) -> Vec<SiteFile> {
    let mut files = sitemaps(plan);
    files.push(text("robots.txt", robots(plan)));
    if !plan.redirects.is_empty() {
        files.push(text("_redirects", redirects(plan)));
    }
    // `false` is for a site that kept pages once: what is on devices goes.
    let worker = match plan.resolved.project.site.offline {
        Some(true) => Some(include_str!("offline/keep.js")),
        Some(false) => Some(include_str!("offline/leave.js")),
        None => None,
    };
    files.extend(worker.map(|worker| text(WORKER, worker.to_owned())));
    let taken = |path: &str| plan.copies.iter().any(|copy| &*copy.path == path);
    files.retain(|file| !taken(&file.path));
    files
}

fn text(path: &str, content: String) -> SiteFile {
    SiteFile {
        path: path.to_owned(),
        bytes: content.into_bytes(),
    }
}

fn escape(url: &str) -> String {
    url.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// `sitemap.xml`, or an index of several where one would be too long.
fn sitemaps(plan: &Plan) -> Vec<SiteFile> {
    let urls: Vec<&PlannedPage> = plan
        .pages
        .iter()
        .filter(|page| page.key.kind != PageKind::NotFound && page.key.kind.original().is_none())
        .collect();
    if urls.len() <= SITEMAP_LIMIT {
        return vec![text("sitemap.xml", sitemap(plan, &urls))];
    }
    let mut files = Vec::new();
    let mut index = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for (number, part) in urls.chunks(SITEMAP_LIMIT).enumerate() {
        let path = format!("sitemap-{}.xml", number + 1);
        let url = escape(&plan.base.absolute(&path));
        let _ = writeln!(index, "<sitemap><loc>{url}</loc></sitemap>");
        files.push(text(&path, sitemap(plan, part)));
    }
    index.push_str("</sitemapindex>\n");
    files.push(text("sitemap.xml", index));
    files
}

fn sitemap(plan: &Plan, pages: &[&PlannedPage]) -> String {
    let several = plan.resolved.project.site.languages.len() > 1;
    let more = if several {
        " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\""
    } else {
        ""
    };
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"{more}>\n",
    );
    for page in pages {
        let url = escape(&plan.base.absolute(&page.address));
        let _ = writeln!(xml, "<url><loc>{url}</loc>{}</url>", alternates(plan, page));
    }
    xml.push_str("</urlset>\n");
    xml
}

/// The same page in the languages that search engines know by a tag of their own.
fn alternates(plan: &Plan, page: &PlannedPage) -> String {
    let languages = (0u8..).zip(plan.resolved.project.site.languages.iter());
    let found: Vec<(u8, String)> = languages
        .filter_map(|(index, id)| {
            let key = PageKey {
                language: index,
                ..page.key
            };
            let (tag, page) = (language::hreflang(id)?, plan.find(key)?);
            let url = escape(&plan.base.absolute(&page.address));
            let link = format!("<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{url}\"/>");
            Some((index, link))
        })
        .collect();
    let listed = found.iter().any(|(index, _)| *index == page.key.language);
    if found.len() < 2 || !listed {
        return String::new();
    }
    found.into_iter().map(|(_, link)| link).collect()
}

fn robots(plan: &Plan) -> String {
    let rule = if plan.resolved.project.site.demonstration {
        "Disallow: /"
    } else {
        "Allow: /"
    };
    format!(
        "User-agent: *\n{rule}\nSitemap: {}\n",
        plan.base.absolute("sitemap.xml")
    )
}

/// One line a redirect, in the form that several hosts read.
fn redirects(plan: &Plan) -> String {
    let mut out = String::new();
    // What has to say first that its page ended is a page of its own.
    for redirect in plan.redirects.iter().filter(|redirect| !redirect.ended) {
        if let Some(page) = plan.find(redirect.to) {
            let from = plan.base.href(&redirect.from);
            let to = plan.base.href(&page.address);
            let _ = writeln!(out, "{from} {to} 301");
        }
    }
    out
}

/// The small page at an old address.
pub fn redirect_page(
    cx: &Cx<'_>,
    scenery: &Scenery,
    redirect: &Redirect,
) -> Result<SiteFile, Option<Box<Diagnostic>>> {
    let page = cx.plan.find(redirect.to).ok_or(None)?;
    let there = Cx {
        section: redirect.to.section,
        language: redirect.to.language,
        ..*cx
    };
    let view = RedirectView {
        tag: language::tag(there.lang()).to_owned(),
        title: titles::title(&there, redirect.to.kind),
        href: cx.plan.base.href(&page.address),
        canonical: cx.plan.base.absolute(&page.address),
        ended: redirect.ended,
    };
    let html = cx
        .theme
        .redirect(&scenery.site, cx.lang().as_str(), &view)
        .map_err(Some)?;
    Ok(SiteFile {
        path: address::output_path(&redirect.from),
        bytes: html.into_bytes(),
    })
}
