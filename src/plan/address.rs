//! Addresses: what every page is called on the web, made of ids alone.

use super::{PageKey, PageKind, Section};
use crate::model::Collection;
use crate::model::resolved::ResolvedProject;

/// Where the site is published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Base {
    /// Scheme, host and path; ends in `/`.
    pub url: String,
    /// The path alone; begins and ends with `/`.
    pub path: String,
}

impl Base {
    /// Takes a checked address of a site.
    pub fn new(url: String) -> Self {
        let rest = url.split_once("://").map_or("", |(_, rest)| rest);
        let path = rest
            .find('/')
            .and_then(|at| rest.get(at..))
            .unwrap_or("/")
            .to_owned();
        Self { url, path }
    }

    /// A link on the site: base path and address.
    pub fn href(&self, address: &str) -> String {
        format!("{}{}", self.path, address.trim_start_matches('/'))
    }

    /// The whole address on the web.
    pub fn absolute(&self, address: &str) -> String {
        format!("{}{}", self.url, address.trim_start_matches('/'))
    }
}

/// The file behind an address: `/a/` becomes `a/index.html`; what does not end in `/` is a file itself.
pub fn output_path(address: &str) -> String {
    let inner = address.trim_start_matches('/');
    if inner.is_empty() || inner.ends_with('/') {
        format!("{inner}index.html")
    } else {
        inner.to_owned()
    }
}

/// The address of the page that a file is, if it is one.
pub(super) fn of_output(path: &str) -> String {
    let folder = path.strip_suffix("index.html");
    let folder = folder.filter(|folder| folder.is_empty() || folder.ends_with('/'));
    format!("/{}", folder.unwrap_or(path))
}

/// The folder of a collection within its city.
pub fn collection_folder(collection: Collection) -> &'static str {
    match collection {
        Collection::Windows => "contacts",
        Collection::Duty => "holiday-clinics",
        Collection::Initiatives | Collection::Statistics => "progress",
        other => other.word(),
    }
}

/// The address of a page.
pub fn address(project: &ResolvedProject, key: PageKey) -> String {
    let mut out = section_address(project, key);
    let city = match key.section {
        Section::City(index) => project.cities.get(index as usize),
        Section::Site | Section::Region(_) => None,
    };
    match key.kind {
        PageKind::Portal | PageKind::Home => {}
        PageKind::NotFound => out.push_str("404.html"),
        PageKind::Search => out.push_str("search/"),
        PageKind::Index => out.push_str("index/"),
        PageKind::Glossary => out.push_str("glossary/"),
        PageKind::Results => out.push_str("accessibility/results/"),
        PageKind::Data => out.push_str("data/"),
        PageKind::Organization(index) => {
            let organizations = &project.project.registry.organizations;
            let id = organizations.keys().nth(index as usize);
            push_all(
                &mut out,
                &["organizations", id.map_or("", |id| id.as_str())],
            );
        }
        PageKind::List(collection) => push_all(&mut out, &[collection_folder(collection)]),
        PageKind::Concern(index) | PageKind::ConcernLarge(index) => {
            let topic = project.project.site.topics.get(index as usize);
            let id = topic.map_or("", |topic| topic.id.as_str());
            push_all(&mut out, &["contacts", "concern", id]);
            if key.kind != PageKind::Concern(index) {
                push_all(&mut out, &["large"]);
            }
        }
        PageKind::ContactSheet => push_all(&mut out, &["contacts", "print"]),
        PageKind::ClinicService(index) => {
            let service = project.project.site.services.get(index as usize);
            let id = service.map_or("", |service| &service.id);
            push_all(&mut out, &["clinics", "service", id]);
        }
        PageKind::ClinicChoice(choice) => push_all(&mut out, &["clinics", "kind", choice.id()]),
        PageKind::ClinicArea(index) => {
            let area = city.and_then(|city| city.areas.list.get(index as usize));
            let id = area.map_or("", |area| &area.id);
            push_all(&mut out, &["clinics", "area", id]);
        }
        PageKind::ClinicRow(row) => push_all(&mut out, &["clinics", "kana", row.id()]),
        PageKind::LectureMonth(month) => push_all(&mut out, &["lectures", &month.to_string()]),
        PageKind::LectureYear(year) => push_all(&mut out, &["lectures", &format!("fy{year}")]),
        PageKind::LecturePlaces => push_all(&mut out, &["lectures", "places"]),
        PageKind::LectureAudiences => push_all(&mut out, &["lectures", "audiences"]),
        PageKind::Entry(collection, index) => {
            let entries = city.map_or(project.pages.as_slice(), |city| city.entries(collection));
            let id = entries
                .get(index as usize)
                .map_or("", |entry| entry.entry.key.id.as_str());
            if collection != Collection::Pages {
                out.push_str(collection_folder(collection));
                out.push('/');
            }
            push_all(&mut out, &[id]);
        }
    }
    out
}

fn push_all(out: &mut String, segments: &[&str]) {
    for segment in segments {
        out.push_str(segment);
        out.push('/');
    }
}

/// What all addresses of a section begin with.
pub(super) fn root(project: &ResolvedProject, section: Section) -> String {
    let key = PageKey {
        section,
        language: 0,
        kind: PageKind::Home,
    };
    section_address(project, key)
}

fn section_address(project: &ResolvedProject, key: PageKey) -> String {
    let languages = &project.project.site.languages;
    let language = languages
        .get(usize::from(key.language))
        .filter(|_| key.language > 0);
    let mut out = String::with_capacity(48);
    out.push('/');
    match key.section {
        Section::Site => {}
        Section::Region(index) => {
            let id = project.project.regions.keys().nth(index as usize);
            push_all(&mut out, &["regions", id.map_or("", |id| id.as_str())]);
        }
        Section::City(index) => {
            if let Some(city) = project.cities.get(index as usize) {
                push_all(&mut out, &[city.id.as_str()]);
            }
        }
    }
    if let Some(language) = language {
        push_all(&mut out, &[language.as_str()]);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_has_a_path_and_gives_links_below_it() {
        let root = Base::new("https://example.jp/".to_owned());
        assert_eq!(root.path, "/");
        assert_eq!(root.href("/okegawa/"), "/okegawa/");
        let below = Base::new("https://example.jp/outreach/".to_owned());
        assert_eq!(below.path, "/outreach/");
        assert_eq!(below.href("/okegawa/"), "/outreach/okegawa/");
        assert_eq!(below.absolute("/"), "https://example.jp/outreach/");
    }

    #[test]
    fn an_address_is_a_folder_or_a_file() {
        assert_eq!(output_path("/"), "index.html");
        assert_eq!(output_path("/okegawa/guides/"), "okegawa/guides/index.html");
        assert_eq!(output_path("/404.html"), "404.html");
    }
}
