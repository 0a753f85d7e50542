//! The reference of the theme, `docs/themes.md`: made from the types that templates receive, as they stand in
//! `src/render/view`, and from the files of the default theme. It is compared with what serde really writes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use kairan::render::view::*;

use super::read;

/// A type of `src/render/view`.
#[derive(Default)]
struct View {
    about: String,
    /// Name, type as written in Rust, meaning; values of an enum have no type.
    fields: Vec<(String, String, String)>,
    is_enum: bool,
}

type Views = BTreeMap<String, View>;

fn sources(folder: &str) -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut files = BTreeMap::new();
    read(&root, &mut files);
    let below = |path: String| path.split_once(&format!("{folder}/")).unwrap().1.to_owned();
    files
        .into_iter()
        .map(|(path, text)| (below(path), text))
        .collect()
}

/// Reads the types as rustfmt leaves them; a line it does not understand fails the test.
fn views() -> Views {
    let mut views = Views::new();
    for (path, text) in sources("src/render/view") {
        let mut about = String::new();
        let mut flat = false;
        let mut open: Option<(String, View)> = None;
        for line in text.lines() {
            let bare = line.trim();
            if let Some(doc) = bare.strip_prefix("///") {
                let joined = format!("{about} {}", doc.trim());
                joined.trim().clone_into(&mut about);
            } else if bare == "#[serde(flatten)]" {
                flat = true;
            } else if bare.starts_with("#[") || bare.is_empty() || bare.starts_with("//") {
            } else if let Some((name, mut view)) = open.take() {
                if bare == "}" {
                    views.insert(name, view);
                } else {
                    let item = bare
                        .strip_suffix(',')
                        .unwrap_or_else(|| unreachable!("{path}: {line}"));
                    let (field, kind) =
                        match item.strip_prefix("pub ").and_then(|f| f.split_once(": ")) {
                            Some((field, kind)) => (field.to_owned(), kind.to_owned()),
                            None if view.is_enum => (snake_case(item), String::new()),
                            None => unreachable!("{path}: {line}"),
                        };
                    let field = if std::mem::take(&mut flat) {
                        FLAT.to_owned()
                    } else {
                        field
                    };
                    view.fields.push((field, kind, std::mem::take(&mut about)));
                    open = Some((name, view));
                }
            } else {
                open = opened(bare, &mut about);
                about.clear();
            }
        }
    }
    spread(&mut views);
    views
}

/// Stands for the name of a field whose own fields are written in its place.
const FLAT: &str = "flatten";

/// Puts the fields of flattened fields in their place.
fn spread(views: &mut Views) {
    let inner: BTreeMap<String, Vec<_>> = views
        .iter()
        .map(|(name, view)| (name.clone(), view.fields.clone()))
        .collect();
    for view in views.values_mut() {
        let fields = std::mem::take(&mut view.fields);
        view.fields = fields
            .into_iter()
            .flat_map(|field| match field.0.as_str() {
                FLAT => inner[&field.1].clone(),
                _ => vec![field],
            })
            .collect();
    }
}

fn opened(line: &str, about: &mut String) -> Option<(String, View)> {
    let (is_enum, rest) = match line.strip_prefix("pub struct ") {
        Some(rest) => (false, rest),
        None => (true, line.strip_prefix("pub enum ")?),
    };
    let name = rest.strip_suffix(" {")?;
    let view = View {
        about: std::mem::take(about),
        fields: Vec::new(),
        is_enum,
    };
    Some((name.to_owned(), view))
}

fn snake_case(name: &str) -> String {
    let mut out = String::new();
    for (at, letter) in name.char_indices() {
        if letter.is_ascii_uppercase() && at > 0 {
            out.push('_');
        }
        out.push(letter.to_ascii_lowercase());
    }
    out
}

/// A Rust type in a theme author's words.
fn in_words(kind: &str, views: &Views) -> String {
    let inner = |outer: &str| kind.strip_prefix(outer)?.strip_suffix('>');
    if let Some(inner) = inner("Option<") {
        return format!("{} or null", in_words(inner, views));
    }
    if let Some(inner) = inner("Vec<") {
        return format!("list of {}", in_words(inner, views));
    }
    if let Some(inner) = inner("Arc<") {
        return in_words(inner, views);
    }
    let kind = kind.rsplit("::").next().unwrap();
    match kind {
        "String" | "&'static str" => "text".to_owned(),
        "bool" => "true or false".to_owned(),
        "usize" | "u8" | "u16" | "u32" | "u64" | "i8" | "i16" | "i32" | "f64" => {
            "number".to_owned()
        }
        "Html" => "HTML".to_owned(),
        view if views.contains_key(view) => format!("[{view}](#{})", view.to_lowercase()),
        other => unreachable!("no words for the type {other}"),
    }
}

/// Links between types as rustdoc writes them, without brackets.
fn plain(text: &str) -> String {
    text.replace("[`super::", "`")
        .replace("[`", "`")
        .replace("`]", "`")
        .replace('|', "\\|")
}

fn table(page: &mut String, view: &View, views: &Views) {
    if view.fields.is_empty() {
        page.push_str("No fields of its own.\n");
        return;
    }
    page.push_str(if view.is_enum {
        "| value | |\n|---|---|\n"
    } else {
        "| field | type | |\n|---|---|---|\n"
    });
    for (name, kind, about) in &view.fields {
        let about = plain(about);
        let _ = if view.is_enum {
            writeln!(page, "| `\"{name}\"` | {about} |")
        } else {
            writeln!(page, "| `{name}` | {} | {about} |", in_words(kind, views))
        };
    }
}

/// Template to the type that fills it, in the order of the source.
fn filled() -> Vec<(String, String)> {
    let source = sources("src/render/view").remove("mod.rs").unwrap();
    let list = source.split("page_data! {").nth(1).unwrap();
    let mut all: Vec<(String, String)> = [
        ("layout.html", "LayoutView"),
        ("header.html", "HeaderView"),
        ("footer.html", "FooterView"),
        ("redirect.html", "RedirectView"),
    ]
    .map(|(template, view)| (template.to_owned(), view.to_owned()))
    .into();
    all.extend(list.lines().filter_map(|line| {
        let (view, template) = line.trim().split_once(" => ")?;
        Some((
            template.trim_matches(['"', ',']).to_owned(),
            view.to_owned(),
        ))
    }));
    all
}

fn templates(page: &mut String, views: &Views, files: &BTreeMap<String, String>) {
    page.push_str("\n## Templates\n\nPage templates make the contents of `<main>`; `layout.html` puts header, main and footer together. In paths, `<city>` stands for a city.\n");
    let filled = filled();
    for (template, view) in &filled {
        let seen = &views[view];
        let _ = write!(
            page,
            "\n### `{template}`\n\n{} (`{view}`)",
            plain(&seen.about)
        );
        page.push_str("\n\n");
        table(page, seen, views);
    }
    page.push_str("\n### Partials\n\nIncluded by page templates, with all their variables.\n\n| partial | included by |\n|---|---|\n");
    for partial in files
        .keys()
        .filter(|path| path.starts_with("templates/partials/"))
    {
        let name = partial.strip_prefix("templates/").unwrap();
        let call = format!("include \"{name}\"");
        let users = files.iter().filter(|(_, text)| text.contains(&call));
        let users: Vec<String> = users
            .map(|(path, _)| format!("`{}`", path.trim_start_matches("templates/")))
            .collect();
        let _ = writeln!(page, "| `{name}` | {} |", users.join(" "));
    }
    let known: BTreeSet<&str> = filled
        .iter()
        .map(|(template, _)| template.as_str())
        .collect();
    for path in files
        .keys()
        .filter_map(|path| path.strip_prefix("templates/"))
    {
        let told = known.contains(path)
            || path.starts_with("partials/")
            || path.starts_with("components/");
        assert!(told, "no view fills the template {path}");
    }
}

fn components(page: &mut String, files: &BTreeMap<String, String>) {
    page.push_str("\n## Components\n\nPieces that templates share, called as `{{ <name argument={value} /> }}`. An argument with `=` has that value where none is given; one with `@` comes from the place of the call by itself.\n");
    for (path, text) in files
        .iter()
        .filter(|(path, _)| path.starts_with("templates/components/"))
    {
        let _ = write!(
            page,
            "\n### `{}`\n\n| component | |\n|---|---|\n",
            path.trim_start_matches("templates/")
        );
        let mut comment = "";
        for line in text.lines() {
            if let Some(rest) = line
                .trim()
                .strip_prefix("{#-")
                .and_then(|rest| rest.strip_suffix("-#}"))
            {
                comment = rest.trim();
            } else if let Some(call) = line.trim().strip_prefix("{%- component ") {
                let call = call.trim_end_matches(['-', '%', '}', ' ']);
                let _ = writeln!(
                    page,
                    "| `{}` | {} |",
                    call.replace('|', "\\|"),
                    comment.replace('|', "\\|")
                );
                comment = "";
            }
        }
    }
}

fn types(page: &mut String, views: &Views) {
    page.push_str("\n## Types\n");
    let pages: BTreeSet<String> = filled().into_iter().map(|(_, view)| view).collect();
    for (name, view) in views.iter().filter(|(name, _)| !pages.contains(*name)) {
        let _ = write!(page, "\n### {name}\n\n{}\n\n", plain(&view.about));
        table(page, view, views);
    }
}

/// The custom properties of the first `:root` of the style sheet, with the comments of their lines.
fn tokens(page: &mut String, css: &str) {
    page.push_str("\n## Tokens\n\nCustom properties of `assets/style.css`, as they are in the light scheme; the dark one and others give them other values further down.\nA style sheet of the site replaces the whole file; to change some tokens, copy it and change them there.\n\n| token | value | |\n|---|---|---|\n");
    let root = css
        .split(":root {")
        .nth(1)
        .and_then(|rest| rest.split('}').next())
        .unwrap();
    let mut comment = String::new();
    for line in root.lines().map(str::trim) {
        if let Some(text) = line.strip_prefix("/*") {
            text.trim_end_matches("*/").trim().clone_into(&mut comment);
        } else if let Some((name, value)) = line
            .strip_prefix("--")
            .and_then(|line| line.split_once(':'))
        {
            let (value, own) = value.split_once("/*").unwrap_or((value, ""));
            let own = own.trim_end_matches("*/").trim();
            let about = if own.is_empty() {
                std::mem::take(&mut comment)
            } else {
                own.to_owned()
            };
            let _ = writeln!(
                page,
                "| `--{name}` | `{}` | {about} |",
                value.trim().trim_end_matches(';')
            );
        }
    }
}

fn others(page: &mut String, files: &BTreeMap<String, String>) {
    page.push_str("\n## Assets\n\n| file | |\n|---|---|\n");
    for (path, text) in files
        .iter()
        .filter_map(|(path, text)| Some((path.strip_prefix("assets/")?, text)))
    {
        let comment = text.lines().map_while(|line| line.strip_prefix("// "));
        let sentence = comment.collect::<Vec<_>>().join(" ");
        let css = "the style sheet: tokens, light, dark, forced colours, paper";
        let about = if path == "style.css" { css } else { &sentence };
        let _ = writeln!(page, "| `{path}` | {about} |");
    }
    page.push_str("\n## Messages\n\nParts of `messages/ja.ftl` and `messages/en.ftl`, which hold the same ids:\n\n");
    for line in files["messages/en.ftl"]
        .lines()
        .filter_map(|line| line.strip_prefix("## "))
    {
        let _ = writeln!(page, "- {line}");
    }
}

/// `UPDATE=1` writes the page anew.
#[test]
#[expect(clippy::disallowed_methods, reason = "the page lies in the repository")]
fn reference_page_of_themes_is_current() {
    let views = views();
    let files = sources("themes/default");
    let mut expected = include_str!("themes.md").to_owned();
    templates(&mut expected, &views, &files);
    components(&mut expected, &files);
    types(&mut expected, &views);
    tokens(&mut expected, &files["assets/style.css"]);
    others(&mut expected, &files);
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/themes.md");
    if std::env::vars_os().any(|(name, value)| name == "UPDATE" && value == "1") {
        std::fs::write(&page, &expected).unwrap();
    }
    let there = std::fs::read_to_string(&page).unwrap_or_default();
    assert!(
        there == expected,
        "docs/themes.md is out of date: run UPDATE=1 cargo test --test theme reference"
    );
}

/// What is told of a type is what templates receive of it.
#[test]
fn fields_are_those_that_are_serialised() {
    let views = views();
    macro_rules! same {
        ($($view:ident)+) => { $( assert_eq!(told(&views, stringify!($view)), written(&$view::default()), stringify!($view)); )+ };
    }
    same!(
        SiteView CityView PageView LayoutView HeaderView FooterView RedirectView PortalPage CityHomePage ContactListPage
        ConcernPage ContactPage GuideListPage GuidePage ClinicListPage ClinicRowPage ClinicServicePage ClinicPartPage
        ClinicPage LectureListPage LecturePage LectureMonthPage LectureYearPage LecturePlacesPage LectureAudiencesPage
        HandoutListPage HandoutPage ServiceListPage ServicePage RuleListPage RulePage DirectoryPage NoticeListPage NoticePage
        ProgressPage DutyPage RegionPage OrganizationPage DataPage GlossaryPage SitePage WindowsBlock LecturesBlock
        ClinicsBlock HandoutsBlock NoticesBlock FigureBlock WindowView ClinicView LectureView HandoutView NoticeView
        TextView LinkView DateView PhoneView FileView SourceView
    );
}

fn told(views: &Views, name: &str) -> BTreeSet<String> {
    views[name]
        .fields
        .iter()
        .map(|(field, _, _)| field.clone())
        .collect()
}

fn written(view: &impl serde::Serialize) -> BTreeSet<String> {
    let value = serde_json::to_value(view).unwrap();
    value.as_object().unwrap().keys().cloned().collect()
}
