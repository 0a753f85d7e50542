//! Open data: the published records as files that machines read, and the page that lists the files.
//!
//! Tables have the columns of the 自治体標準オープンデータセット (デジタル庁,
//! <https://www.digital.go.jp/resources/open_data/municipal-standard-data-set-test>): all of them, in
//! its order; what the records do not say is empty. JSON has the whole record. Which records there are
//! is decided in [`crate::plan::data`].

mod clinics;
pub mod csv;
mod facts;
mod hours;
mod lectures;
mod page;
mod place;
pub mod records;
mod table;
pub mod tree;

pub(crate) use facts::clock;

pub use clinics::COLUMNS as CLINIC_COLUMNS;
pub use lectures::COLUMNS as LECTURE_COLUMNS;
pub use page::{dataset, page};

use facts::Fact;
use tree::{Node, Object};

use super::show::Cx;
use crate::model::Localized;
use crate::plan::data::{self, Published};
use crate::plan::{DataFormat, DataKind, PageKind, PlannedData, Section};

/// The bytes of a data file. The context is that of its section, in the default language.
pub fn file(cx: &Cx<'_>, planned: &PlannedData) -> Vec<u8> {
    let records = data::records(&cx.plan.resolved, planned.section, planned.kind);
    match planned.format {
        DataFormat::Json => json(cx, planned.kind, &records).pretty().into_bytes(),
        DataFormat::Csv => {
            let rows: Vec<Vec<String>> = records
                .iter()
                .filter_map(|record| {
                    let there = records::in_city(cx, *record);
                    match planned.kind {
                        DataKind::Clinics => clinics::row(&there, *record, planned.section),
                        DataKind::Lectures => lectures::row(&there, *record, planned.section),
                        DataKind::Contacts | DataKind::Duty => None,
                    }
                })
                .collect();
            csv::table(columns(planned.kind), &rows)
        }
    }
}

/// The columns of a kind's table; none where the standard has no table for it.
pub fn columns(kind: DataKind) -> &'static [&'static str] {
    match kind {
        DataKind::Clinics => CLINIC_COLUMNS,
        DataKind::Lectures => LECTURE_COLUMNS,
        DataKind::Contacts | DataKind::Duty => &[],
    }
}

/// A file's head and its records.
fn json(cx: &Cx<'_>, kind: DataKind, records: &[Published<'_>]) -> Node {
    let site = &cx.plan.resolved.project.site;
    let terms = site.open_data.as_ref();
    let licence = terms.map(|terms| {
        let name = Node::text(terms.licence.text.as_str());
        let url = terms.licence_url.as_deref().map(Node::text);
        Node::from(Object::default().with("name", name).with("url", url))
    });
    let operator = publisher(cx);
    let own = cx.href(PageKind::Data);
    let own = own.and_then(|href| absolute(cx, &href)).map(Node::text);
    let list = records
        .iter()
        .map(|record| records::record(&records::in_city(cx, *record), *record, kind))
        .collect();
    Object::default()
        .with("format", Node::Integer(1))
        .with("dataset", Node::text(kind.id()))
        .with(
            "demonstration",
            site.demonstration.then_some(Node::Bool(true)),
        )
        .with("area", area(cx))
        .with("publisher", operator.and_then(|name| name.fact(cx)))
        .with("as_of", Node::text(cx.today().to_string()))
        .with("licence", licence)
        .with("page", own)
        .with("records", Node::List(list))
        .into()
}

/// Who runs the site. Nobody stands behind a demonstration.
fn publisher<'a>(cx: &Cx<'a>) -> Option<&'a Localized> {
    let site = &cx.plan.resolved.project.site;
    let name = site.operator.name.as_ref();
    name.filter(|_| !site.demonstration)
}

/// The city or region that a file is of.
fn area(cx: &Cx<'_>) -> Option<Node> {
    let object = match cx.section {
        Section::Site => return None,
        Section::City(_) => {
            let city = &cx.city()?.city;
            Object::default()
                .with("id", Node::text(city.id.as_str()))
                .with("code", city.code.fact(cx))
                .with("name", city.name.fact(cx))
        }
        Section::Region(index) => {
            let regions = &cx.plan.resolved.project.regions;
            let region = regions.values().nth(index as usize)?;
            Object::default()
                .with("id", Node::text(region.id.as_str()))
                .with("name", region.name.fact(cx))
        }
    };
    Some(object.into())
}

/// The whole address behind a link of the site.
pub fn absolute(cx: &Cx<'_>, href: &str) -> Option<String> {
    let base = &cx.plan.base;
    Some(base.absolute(href.strip_prefix(&base.path)?))
}
