//! The keys of each record in JSON, in their order. Every field of the model is named here, so that a new
//! one is published, or not, by decision.

use super::facts::Fact;
use super::tree::{Node, Object};
use crate::model::records::{Clinic, Duty, Lecture, PhoneStatus, Window};
use crate::model::resolved::{ResolvedEntry, State, Successor};
use crate::model::{Collection, Entry, Localized, Record};
use crate::plan::data::Published;
use crate::plan::pages::count;
use crate::plan::{DataKind, PageKind, Section};
use crate::render::show::{Cx, file};
use crate::render::view::TextView;

/// The keys that records of all kinds begin with.
const COMMON: &[&str] = &[
    "id",
    "city",
    "url",
    "name",
    "summary",
    "state",
    "topics",
    "contact",
    "updated",
    "publish_until",
    "serves",
];

macro_rules! key {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $key:literal) => {
        $key
    };
}

/// Declares the keys of a record and puts its fields under them; what is skipped is named too.
macro_rules! keys {
    ($keys:ident $put:ident $record:ident { $( $field:ident $(as $key:literal)? ),* $(,)? } skip { $( $skip:ident ),* }) => {
        const $keys: &[&str] = &[$( key!($field $($key)?) ),*];

        fn $put(cx: &Cx<'_>, record: &$record, out: &mut Object) {
            let $record { $( $field, )* $( $skip: _, )* } = record;
            $( out.put(key!($field $($key)?), $field.fact(cx)); )*
        }
    };
}

keys! { WINDOW put_window Window {
    operator, audience, who_may_ask, phone, phone_status, phone_note, extension, fax, mail, form,
    url as "website", postal_code, address, access, hours, closed_days, reception, out_of_hours, ways, reservation, fee,
    prepare, say, languages, interpreter, writing_and_signing, areas, opens, closes, closure_note,
    publicised_in, counts,
} skip { role, status, successor } }

keys! { CLINIC put_clinic Clinic {
    name_en, corporation, corporate_number, facility_code, phone, extension, fax, mail,
    form, contact_note, postal_code, address, address_code, address_prefecture, address_city,
    address_town, address_street, town_id, building, latitude, longitude, altitude_kind, altitude,
    departments, home_visit, visit_areas, weekdays, starts, ends, hours, closed_days,
    hours_note, after_hours, beds, disaster_class, status, website, image, image_licence, confirmed_on,
    notes,
} skip { provider, services } }

keys! { LECTURE put_lecture Lecture {
    series, organizer, co_hosts, audience, audience_note, date, date_end, doors, starts, ends, duration,
    venue, room, address, access, online, on_demand, on_demand_from, on_demand_until, capacity, fee,
    speakers, status, status_reason, times, fiscal_year, repeat, until, except, changes, apply,
    attendance, sequence, on_request, topics as "talks", lecturers, areas_missing, plan_next, note,
} skip { flyer } }

keys! { DUTY put_duty Duty {
    date, days, department, phone, reception, hours, pause as "break", address, area, note, changed_at,
} skip { clinic } }

/// All keys that records of a kind may have, in their order.
pub fn keys(kind: DataKind) -> Vec<&'static str> {
    let (own, further): (&[&str], &[&str]) = match kind {
        DataKind::Contacts => (WINDOW, &["successor"]),
        DataKind::Clinics => (CLINIC, &["kind", "services"]),
        DataKind::Lectures => (LECTURE, &["flyer"]),
        DataKind::Duty => (DUTY, &["clinic", "clinic_url"]),
    };
    [COMMON, own, further, &["sources"]].concat()
}

/// A record. The context is that of its city.
pub fn record(cx: &Cx<'_>, published: Published<'_>, kind: DataKind) -> Node {
    let entry = published.entry.entry.as_ref();
    let mut out = common(cx, published, kind);
    match &entry.record {
        Record::Window(window) => {
            put_window(cx, window, &mut out);
            if !may_call(window) {
                out.remove("phone");
                out.remove("extension");
            }
            out.put("successor", successor(cx, published.entry));
        }
        Record::Clinic(clinic) => {
            put_clinic(cx, clinic, &mut out);
            let kinds = clinic.kinds().into_iter();
            let kinds: Vec<Node> = kinds.map(|kind| Node::text(kind.word())).collect();
            out.put("kind", (!kinds.is_empty()).then_some(Node::List(kinds)));
            let services = clinic.services.values();
            let services = services.map(|name| service(cx, name));
            out.put("services", Node::List(services.collect()));
        }
        Record::Lecture(lecture) => {
            put_lecture(cx, lecture, &mut out);
            out.put("flyer", flyer(cx, lecture));
        }
        Record::Duty(duty) => {
            put_duty(cx, duty, &mut out);
            put_provider(cx, duty, &mut out);
        }
        _ => {}
    }
    out.put("sources", entry.common.sources.fact(cx));
    out.into()
}

/// A service by its id or label; one outside the site's vocabulary has no id.
fn service(cx: &Cx<'_>, name: &str) -> Node {
    let terms = &cx.plan.resolved.project.site.services;
    let mut terms = terms.iter();
    let term = terms.find(|term| *term.id == *name || term.label.text == name);
    let (id, label) = match term {
        Some(term) => (Some(Node::text(&*term.id)), term.label.fact(cx)),
        None => (None, plain(cx, name)),
    };
    Object::default().with("id", id).with("label", label).into()
}

/// A text that an author gave in one language only.
fn plain(cx: &Cx<'_>, text: &str) -> Option<Node> {
    let localized = Localized {
        text: text.to_owned(),
        ..Localized::default()
    };
    localized.fact(cx)
}

/// Whether residents may be told the number.
pub fn may_call(window: &Window) -> bool {
    let status = window.phone_status.as_ref().map(|status| status.value);
    !matches!(
        status,
        Some(PhoneStatus::NotPublished | PhoneStatus::OfficeOnly)
    )
}

fn common(cx: &Cx<'_>, published: Published<'_>, kind: DataKind) -> Object {
    let entry = published.entry.entry.as_ref();
    let common = &entry.common;
    let city = cx.city().map(|city| Node::text(city.id.as_str()));
    Object::default()
        .with("id", Node::text(entry.key.id.as_str()))
        .with("city", city)
        .with("url", page(cx, kind.collection(), published.index))
        .with("name", name(cx, entry))
        .with("summary", common.summary.fact(cx))
        .with("state", Node::text(state(published.entry)))
        .with("topics", common.kind.fact(cx))
        .with("contact", contact(cx, entry))
        .with("updated", common.updated.fact(cx))
        .with("publish_until", common.publish_until.fact(cx))
        .with("serves", common.serves.fact(cx))
}

/// The name, with those that translations give. A row of a rota has none.
fn name(cx: &Cx<'_>, entry: &Entry) -> Option<Node> {
    let mut name: Localized = entry.common.name.as_ref()?.value.clone();
    for (language, translation) in &entry.translations {
        if let Some(own) = &translation.name {
            let text = own.value.text.clone();
            name.others.insert(language.clone(), text);
        }
    }
    name.fact(cx)
}

fn state(entry: &ResolvedEntry) -> &'static str {
    match entry.state {
        State::Upcoming => "upcoming",
        State::Current => "current",
        State::Ending => "ending",
        State::Ended => "ended",
    }
}

/// The whole address of an entry's page.
pub fn page(cx: &Cx<'_>, collection: Collection, index: u32) -> Option<Node> {
    absolute(cx, &cx.href(PageKind::Entry(collection, index))?)
}

fn absolute(cx: &Cx<'_>, href: &str) -> Option<Node> {
    super::absolute(cx, href).map(Node::text)
}

fn contact(cx: &Cx<'_>, entry: &Entry) -> Option<Node> {
    let section = cx.department(&entry.common.contact.as_ref()?.value)?;
    let object = Object::default()
        .with("name", Node::text(section.name.text))
        .with("phone", section.phone.map(|phone| Node::text(phone.text)))
        .with("mail", section.mail.map(Node::text));
    Some(object.into())
}

fn successor(cx: &Cx<'_>, entry: &ResolvedEntry) -> Option<Node> {
    match entry.successor {
        Successor::Window(index) => page(cx, Collection::Windows, count(index)),
        Successor::None | Successor::Elsewhere => None,
    }
}

/// The provider on duty: the rota names it by its id or in words.
fn put_provider(cx: &Cx<'_>, duty: &Duty, out: &mut Object) {
    let Some(clinic) = &duty.clinic else {
        return;
    };
    let city = cx.city();
    let index = city.and_then(|city| city.find(Collection::Clinics, &clinic.value.text));
    let known = index.and_then(|index| city?.entries(Collection::Clinics).get(index));
    match (known, index) {
        (Some(entry), Some(index)) => {
            out.put("clinic", name(cx, &entry.entry));
            out.put("clinic_url", page(cx, Collection::Clinics, count(index)));
        }
        _ => out.put("clinic", clinic.value.fact(cx)),
    }
}

fn flyer(cx: &Cx<'_>, lecture: &Lecture) -> Option<Node> {
    let file = file::file(cx, &lecture.flyer, TextView::default())?;
    absolute(cx, &file.href)
}

/// The context of the city on whose pages a record is shown.
pub fn in_city<'a>(cx: &Cx<'a>, published: Published<'_>) -> Cx<'a> {
    Cx {
        section: Section::City(published.city),
        ..*cx
    }
}
