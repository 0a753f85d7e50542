//! A provider: Hospital, MedicalClinic, Dentist, Pharmacy.

use super::{address, named, phone, text, words};
use crate::model::Record;
use crate::model::records::{Clinic, ProviderKind};
use crate::model::resolved::{ResolvedEntry, State};
use crate::model::timetable::WEEK;
use crate::render::opendata::clock;
use crate::render::opendata::tree::{Node, Object};
use crate::render::show::Cx;
use crate::render::view::PageView;
use crate::text::date::en_weekday;
use crate::text::hours::Session;

/// 診療科目 whose field schema.org has a word for.
const SPECIALTIES: [(&str, &str); 16] = [
    ("歯科", "Dentistry"),
    ("皮膚科", "Dermatology"),
    ("小児科", "Pediatric"),
    ("精神科", "Psychiatric"),
    ("循環器内科", "Cardiovascular"),
    ("消化器内科", "Gastroenterologic"),
    ("呼吸器内科", "Pulmonary"),
    ("脳神経内科", "Neurologic"),
    ("整形外科", "Musculoskeletal"),
    ("形成外科", "PlasticSurgery"),
    ("泌尿器科", "Urologic"),
    ("婦人科", "Gynecologic"),
    ("産科", "Obstetric"),
    ("耳鼻咽喉科", "Otolaryngologic"),
    ("外科", "Surgical"),
    ("麻酔科", "Anesthesia"),
];

/// The provider of a page. One that is no longer published as one is none.
pub(super) fn node(cx: &Cx<'_>, page: &PageView, entry: &ResolvedEntry) -> Option<Node> {
    let Record::Clinic(clinic) = &entry.entry.record else {
        return None;
    };
    if entry.state == State::Ended {
        return None;
    }
    let kinds: Vec<Node> = types(clinic).into_iter().map(Node::text).collect();
    let mut out = Object::default();
    out.put("@type", Node::one_or_many(kinds));
    out.put("@id", Node::text(format!("{}#it", page.canonical)));
    out.put("name", Node::text(page.title.text.as_str()));
    out.put("alternateName", text(&clinic.name_en));
    out.put("mainEntityOfPage", Node::text(page.canonical.as_str()));
    out.put("url", text(&clinic.website));
    out.put("telephone", phone(&clinic.phone));
    out.put("faxNumber", phone(&clinic.fax));
    out.put("email", text(&clinic.mail));
    let place = (&clinic.address, &clinic.postal_code, &clinic.building);
    out.put("address", address(cx, place.0, place.1, place.2));
    out.put("geo", geo(clinic));
    out.put("openingHoursSpecification", opening_hours(clinic));
    if is_medical(clinic) {
        out.put("medicalSpecialty", specialties(clinic));
        out.put("availableService", services(cx, clinic, "MedicalProcedure"));
    } else {
        out.put("makesOffer", offers(cx, clinic));
    }
    out.put("areaServed", words(cx, &clinic.visit_areas));
    let corporation = cx.field(&clinic.corporation);
    let corporation = corporation.map(|name| named("Organization", name.text));
    out.put("parentOrganization", corporation);
    out.put("identifier", identifier(clinic));
    Some(out.into())
}

fn types(clinic: &Clinic) -> Vec<&'static str> {
    let mut found = Vec::new();
    for kind in clinic.kinds() {
        let name = match kind {
            ProviderKind::Hospital => "Hospital",
            ProviderKind::Clinic => "MedicalClinic",
            ProviderKind::Dental => "Dentist",
            ProviderKind::Pharmacy => "Pharmacy",
            ProviderKind::VisitingNursing => "MedicalBusiness",
            ProviderKind::Care | ProviderKind::Other => "LocalBusiness",
        };
        if !found.contains(&name) {
            found.push(name);
        }
    }
    if found.is_empty() {
        found.push("Organization");
    }
    found
}

/// Whether schema.org gives specialties and services to what it is.
fn is_medical(clinic: &Clinic) -> bool {
    let kinds = clinic.kinds();
    kinds
        .into_iter()
        .any(|kind| matches!(kind, ProviderKind::Hospital | ProviderKind::Clinic))
}

fn geo(clinic: &Clinic) -> Option<Node> {
    let (latitude, longitude) = (clinic.latitude.as_ref()?, clinic.longitude.as_ref()?);
    let object = Object::of_type("GeoCoordinates")
        .with("latitude", Node::Number(latitude.value))
        .with("longitude", Node::Number(longitude.value));
    Some(object.into())
}

/// The timetable. Weeks of a month cannot be said, so hours with such weeks are left out.
fn opening_hours(clinic: &Clinic) -> Option<Node> {
    let found = clinic.timetable()?;
    let days = |session: &'_ Session| session.days.clone().unwrap_or_default();
    if found.sessions.iter().any(|one| !days(one).nth.is_empty()) {
        return None;
    }
    let nodes = found.sessions.iter().map(|session| {
        let days = days(session);
        let named = WEEK.into_iter().filter(|day| days.names(*day));
        let mut names: Vec<Node> = named.map(|day| Node::text(en_weekday(day))).collect();
        if days.holidays == Some(true) {
            names.push(Node::text("PublicHolidays"));
        }
        Object::of_type("OpeningHoursSpecification")
            .with("dayOfWeek", Node::List(names))
            .with("opens", Node::text(clock(session.from)))
            .with("closes", Node::text(clock(session.to)))
            .into()
    });
    Node::one_or_many(nodes.collect())
}

fn specialties(clinic: &Clinic) -> Option<Node> {
    let known = |name: &str| SPECIALTIES.iter().find(|(ja, _)| *ja == name);
    let departments = clinic.departments.values();
    let found = departments
        .filter_map(|department| known(&department.text))
        .map(|(_, word)| Node::text(format!("https://schema.org/{word}")));
    Node::one_or_many(found.collect())
}

fn service_names(cx: &Cx<'_>, clinic: &Clinic) -> Vec<String> {
    let terms = &cx.plan.resolved.project.site.services;
    let names = clinic.services.values();
    names
        .map(|name| {
            let term = terms
                .iter()
                .find(|t| *t.id == **name || t.label.text == *name);
            term.map_or_else(|| name.clone(), |term| cx.text(&term.label).text)
        })
        .collect()
}

fn services(cx: &Cx<'_>, clinic: &Clinic, kind: &str) -> Option<Node> {
    let names = service_names(cx, clinic).into_iter();
    Node::one_or_many(names.map(|name| named(kind, name)).collect())
}

fn offers(cx: &Cx<'_>, clinic: &Clinic) -> Option<Node> {
    let names = service_names(cx, clinic).into_iter();
    let offers = names.map(|name| {
        let service = named("Service", name);
        Object::of_type("Offer").with("itemOffered", service).into()
    });
    Node::one_or_many(offers.collect())
}

fn identifier(clinic: &Clinic) -> Option<Node> {
    let code = clinic.facility_code.as_ref()?;
    let object = Object::of_type("PropertyValue")
        .with("propertyID", Node::text("医療機関コード"))
        .with("value", Node::text(code.value.as_str()));
    Some(object.into())
}
