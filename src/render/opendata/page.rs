//! The page that lists a section's data files, for people and, as a Dataset of schema.org, for catalogues.

use super::tree::{Node, Object};
use super::{absolute, columns, publisher, records};
use crate::plan::{DataFormat, DataKind, PlannedData, data};
use crate::render::show::{Cx, language};
use crate::render::view::{DataPage, DatasetView, FileView, LicenceView, PageView, TextView};

/// `/<city>/data/`.
pub fn page(cx: &Cx<'_>) -> DataPage {
    let terms = cx.plan.resolved.project.site.open_data.as_ref();
    DataPage {
        datasets: kinds(cx).map(|kind| view(cx, kind)).collect(),
        licence: terms.map(|terms| LicenceView {
            name: cx.text(&terms.licence),
            url: terms.licence_url.clone(),
        }),
        as_of: cx.day(cx.today()),
    }
}

fn kinds(cx: &Cx<'_>) -> impl Iterator<Item = DataKind> {
    data::kinds(&cx.plan.resolved, cx.section).into_iter()
}

fn view(cx: &Cx<'_>, kind: DataKind) -> DatasetView {
    let file = |format| planned(cx, kind, format).map(|file| file_view(cx, file));
    DatasetView {
        id: kind.id().to_owned(),
        count: data::records(&cx.plan.resolved, cx.section, kind).len(),
        csv: file(DataFormat::Csv),
        columns: columns(kind).iter().map(|&name| name.to_owned()).collect(),
        json: file(DataFormat::Json),
        keys: records::keys(kind).into_iter().map(str::to_owned).collect(),
    }
}

fn planned<'a>(cx: &Cx<'a>, kind: DataKind, format: DataFormat) -> Option<&'a PlannedData> {
    let files = &cx.plan.data;
    let wanted = (cx.section, kind, format);
    let found = files.binary_search_by(|file| (file.section, file.kind, file.format).cmp(&wanted));
    files.get(found.ok()?)
}

fn file_view(cx: &Cx<'_>, file: &PlannedData) -> FileView {
    let name = file.path.rsplit('/').next().unwrap_or_default();
    FileView {
        label: TextView::new(name),
        href: cx.plan.base.href(&file.path),
        format: file.format.suffix().to_ascii_uppercase(),
        size: None,
    }
}

/// The page as schema.org says it: one Dataset a kind of record, each with its files.
pub fn dataset(cx: &Cx<'_>, page: &PageView) -> Vec<Node> {
    kinds(cx).map(|kind| described(cx, page, kind)).collect()
}

fn described(cx: &Cx<'_>, page: &PageView, kind: DataKind) -> Node {
    let site = &cx.plan.resolved.project.site;
    let terms = site.open_data.as_ref();
    let licence = terms.and_then(|terms| terms.licence_url.as_deref());
    let name = cx.message(&format!("dataset-{}", kind.id()), &[]);
    let place = place(cx);
    let title = format!("{place} {name}");
    let operator = publisher(cx).map(|name| {
        let name = Node::text(cx.text(name).text);
        Node::from(Object::of_type("Organization").with("name", name))
    });
    let count = data::records(&cx.plan.resolved, cx.section, kind)
        .len()
        .to_string();
    let about = [("name", title.trim()), ("count", count.as_str())];
    let about = cx.message("dataset-about", &about);
    let covered = (!place.is_empty()).then(|| {
        Object::of_type("Place")
            .with("name", Node::text(place.as_str()))
            .into()
    });
    Object::of_type("Dataset")
        .with(
            "@id",
            Node::text(format!("{}#{}", page.canonical, kind.id())),
        )
        .with("name", Node::text(title.trim()))
        .with("description", Node::text(about))
        .with("url", Node::text(page.canonical.as_str()))
        .with("license", licence.map(Node::text))
        .with("creator", operator)
        .with("dateModified", Node::text(cx.today().to_string()))
        .with("inLanguage", Node::text(language::tag(cx.default_lang())))
        .with("isAccessibleForFree", Node::Bool(true))
        .with("spatialCoverage", covered)
        .with("distribution", Node::List(distributions(cx, kind)))
        .into()
}

fn place(cx: &Cx<'_>) -> String {
    let name = cx.city().and_then(|city| cx.field(&city.city.name));
    let name = name.or_else(|| match cx.section {
        crate::plan::Section::Region(index) => cx.region_name(index),
        _ => None,
    });
    name.map(|name| name.text).unwrap_or_default()
}

fn distributions(cx: &Cx<'_>, kind: DataKind) -> Vec<Node> {
    let files = kind.formats().iter();
    files
        .filter_map(|format| {
            let file = planned(cx, kind, *format)?;
            let url = absolute(cx, &cx.plan.base.href(&file.path))?;
            let media = match format {
                DataFormat::Csv => "text/csv; charset=utf-8",
                DataFormat::Json => "application/json",
            };
            let object = Object::of_type("DataDownload")
                .with("contentUrl", Node::text(url))
                .with("encodingFormat", Node::text(media));
            Some(object.into())
        })
        .collect()
}
