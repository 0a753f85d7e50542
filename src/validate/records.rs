//! Reads the fields of each collection.

use super::fields::Fields;
use super::tables::statistic;
use super::{lecture, standard_clinic};
use crate::diag::{Location, catalog};
use crate::model::records::{
    Area, Clinic, Directory, Duty, Guide, Handout, Initiative, Notice, ProviderKind, Rule, Service,
    StatisticRecord, Window,
};
use crate::model::value::{Field, List, Sourced};
use crate::model::{Collection, Common, Record};
use crate::text::date::PartialDate;

/// What every entry may carry. In clinics `kind` is the kind of provider, read with the record.
pub fn common(fields: &mut Fields<'_, '_>, collection: Collection) -> Common {
    let mut kind = fields.list("topic");
    if collection != Collection::Clinics && !kind.is_set() {
        let (set, more) = fields.list("kind").into_parts();
        let (_, mut add) = kind.into_parts();
        add.extend(more);
        kind = List::new(set, add);
    }
    let found = Common {
        name: fields.name(),
        summary: fields.get("summary"),
        kind,
        contact: fields.get("contact"),
        updated: fields.get("updated"),
        publish_from: fields.get("publish_from"),
        publish_until: fields.get("publish_until"),
        publish: fields.choice("publish"),
        consented_on: fields.get("consented_on"),
        review_by: fields.get("review_by"),
        sources: fields.list("sources"),
        aliases: fields.list("aliases"),
        draft: fields.get("draft"),
        serves: fields.list("serves"),
        weight: fields.get("weight"),
        related: fields.list("related"),
        glosses: fields.get("glosses"),
        also: fields.list("also"),
    };
    check_order(
        fields,
        ("publish_from", &found.publish_from),
        ("publish_until", &found.publish_until),
    );
    for alias in found.aliases.iter() {
        if !is_address(&alias.value) {
            let place = alias.place.clone();
            fields.report(catalog::invalid_alias(place, &alias.value));
        }
    }
    found
}

/// Whether a text is an address of this site: `/a/b/`, ASCII, without `.` segments.
pub fn is_address(text: &str) -> bool {
    let inner = text.strip_prefix('/').and_then(|t| t.strip_suffix('/'));
    inner.is_some_and(|inner| {
        !inner.is_empty()
            && inner.split('/').all(|segment| {
                !segment.is_empty()
                    && segment != "."
                    && segment != ".."
                    && segment
                        .bytes()
                        .all(|b| b.is_ascii_alphanumeric() || b"-_.~".contains(&b))
            })
    })
}

/// Reads the fields that belong to a collection.
pub fn record(fields: &mut Fields<'_, '_>, collection: Collection) -> Record {
    match collection {
        Collection::Guides | Collection::Index | Collection::Pages => Record::Guide(Guide {
            steps: fields.get("steps"),
            tested_on: if collection == Collection::Pages {
                fields.get("tested_on")
            } else {
                None
            },
        }),
        Collection::Windows => Record::Window(Box::new(window(fields))),
        Collection::Clinics => Record::Clinic(Box::new(clinic(fields))),
        Collection::Lectures => Record::Lecture(Box::new(lecture::read(fields))),
        Collection::Duty => Record::Duty(Box::new(duty(fields))),
        Collection::Handouts => Record::Handout(Box::new(handout(fields))),
        Collection::Services => Record::Service(Box::new(service(fields))),
        Collection::Lists => Record::Directory(Box::new(directory(fields))),
        Collection::Rules => Record::Rule(Box::new(rule(fields))),
        Collection::Notices => Record::Notice(Notice {
            date: fields.get("date"),
            level: fields.choice("level"),
            affects: fields.list("affects"),
        }),
        Collection::Initiatives => Record::Initiative(Box::new(initiative(fields))),
        Collection::Statistics => {
            let place = fields.place().clone();
            let value = statistic(fields);
            Record::Statistic(Box::new(StatisticRecord {
                statistic: Sourced::field(value, place),
            }))
        }
        Collection::Areas => Record::Area(Area {
            towns: fields.list("towns"),
            window: fields.get("window"),
        }),
    }
}

fn window(fields: &mut Fields<'_, '_>) -> Window {
    let found = Window {
        operator: fields.get("operator"),
        role: fields.choice("role"),
        audience: fields.list("audience"),
        who_may_ask: fields.list("who_may_ask"),
        phone: fields.get("phone"),
        phone_status: fields.choice("phone_status"),
        phone_note: fields.get("phone_note"),
        extension: fields.get("extension"),
        fax: fields.get("fax"),
        mail: fields.get("mail"),
        form: url(fields, "form"),
        url: url(fields, "url"),
        postal_code: fields.get("postal_code"),
        address: fields.get("address"),
        access: fields.get("access"),
        hours: fields.get("hours"),
        closed_days: fields.get("closed_days"),
        reception: fields.get("reception"),
        out_of_hours: fields.get("out_of_hours"),
        ways: fields.choices("ways"),
        reservation: fields.get("reservation"),
        fee: fields.get("fee"),
        prepare: fields.list("prepare"),
        say: fields.get("say"),
        languages: fields.list("languages"),
        interpreter: fields.get("interpreter"),
        writing_and_signing: fields.list("writing_and_signing"),
        areas: fields.list("areas"),
        opens: fields.get("opens"),
        closes: fields.get("closes"),
        successor: fields.get("successor"),
        closure_note: fields.get("closure_note"),
        status: fields.choice("status"),
        publicised_in: fields.list("publicised_in"),
        counts: fields.list("counts"),
    };
    check_order(fields, ("opens", &found.opens), ("closes", &found.closes));
    found
}

fn clinic(fields: &mut Fields<'_, '_>) -> Clinic {
    let mut found = Clinic {
        provider: fields.choices::<ProviderKind>("kind"),
        corporation: fields.get("corporation"),
        phone: fields.get("phone"),
        extension: fields.get("extension"),
        fax: fields.get("fax"),
        mail: fields.get("mail"),
        postal_code: fields.get("postal_code"),
        address: fields.get("address"),
        building: fields.get("building"),
        services: fields.list("services"),
        departments: fields.list("departments"),
        home_visit: fields.get("home_visit"),
        visit_areas: fields.get("visit_areas"),
        hours: fields.get("hours"),
        closed_days: fields.get("closed_days"),
        website: url(fields, "website"),
        latitude: fields.get("latitude"),
        longitude: fields.get("longitude"),
        facility_code: fields.get("facility_code"),
        confirmed_on: fields.get("confirmed_on"),
        notes: fields.get("notes"),
        ..standard_clinic::read(fields)
    };
    if found.address.is_none() {
        found.address = standard_clinic::joined_address(&found);
    }
    found
}

/// Reports an end that lies before its beginning.
pub(super) fn check_order(
    fields: &mut Fields<'_, '_>,
    begin: (&str, &Field<impl AsRef<PartialDate>>),
    end: (&str, &Field<impl AsRef<PartialDate>>),
) {
    if let (Some(first), Some(last)) = (begin.1, end.1)
        && last.value.as_ref().last_day() < first.value.as_ref().first_day()
    {
        let place: Location = last.place.clone();
        fields.report(catalog::ends_before_it_begins(place, begin.0, end.0));
    }
}

fn duty(fields: &mut Fields<'_, '_>) -> Duty {
    Duty {
        date: fields.get("date"),
        days: fields.get("days"),
        clinic: fields.get("clinic"),
        department: fields.get("department"),
        phone: fields.get("phone"),
        reception: fields.get("reception"),
        hours: fields.get("hours"),
        pause: fields.get("break"),
        address: fields.get("address"),
        area: fields.get("area"),
        note: fields.get("note"),
        changed_at: fields.get("changed_at"),
    }
}

fn handout(fields: &mut Fields<'_, '_>) -> Handout {
    Handout {
        form: fields.get("form"),
        owner: fields.get("owner"),
        audience: fields.list("audience"),
        places: fields.list("where"),
        quantity: fields.get("quantity"),
        editions: fields.get("editions"),
        update_cycle: fields.get("update_cycle"),
        contains: fields.list("contains"),
        file: fields.get("file"),
        url: url(fields, "url"),
        rights: fields.get("rights"),
        status: fields.choice("status"),
    }
}

fn service(fields: &mut Fields<'_, '_>) -> Service {
    Service {
        eligibility: fields.list("eligibility"),
        covers: fields.list("covers"),
        cost: fields.get("cost"),
        how: fields.list("how"),
        counts: fields.list("counts"),
        url: url(fields, "url"),
    }
}

fn directory(fields: &mut Fields<'_, '_>) -> Directory {
    Directory {
        owner: fields.get("owner"),
        publicness: fields.choice("publicness"),
        as_of: fields.get("as_of"),
        update_cycle: fields.get("update_cycle"),
        count: fields.get("count"),
        places: fields.list("where"),
        url: url(fields, "url"),
        flags: fields.list("flags"),
        also_known: fields.list("also_known"),
    }
}

fn rule(fields: &mut Fields<'_, '_>) -> Rule {
    Rule {
        enacted: fields.get("enacted"),
        revised: fields.get("revised"),
        next_edition: fields.get("next_edition"),
        scope: fields.get("scope"),
        audience: fields.list("audience"),
        file: fields.get("file"),
        changes: fields.get("changes"),
    }
}

fn initiative(fields: &mut Fields<'_, '_>) -> Initiative {
    Initiative {
        body: fields.get("body"),
        body_group: fields.get("body_group"),
        priority_code: fields.get("priority_code"),
        priority: fields.get("priority"),
        plan_name: fields.get("plan_name"),
        fiscal_year: fields.get("fiscal_year"),
        fiscal_year_corrected: fields.get("fiscal_year_corrected"),
        plan_fiscal_year: fields.get("plan_fiscal_year"),
        scenes: fields.list("scenes"),
        done: fields.get_with_empty("done"),
        issues: fields.get_with_empty("issues"),
        plan: fields.get_with_empty("plan"),
        note: fields.get("note"),
    }
}

/// An address of the web: `https://` or `http://`, and a host. Anything else is reported and dropped.
pub fn url(fields: &mut Fields<'_, '_>, key: &'static str) -> Field<String> {
    let found: Field<String> = fields.get(key);
    let found = found?;
    let rest = found
        .value
        .strip_prefix("https://")
        .or_else(|| found.value.strip_prefix("http://"));
    let host_ok = rest.is_some_and(|rest| {
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        !host.is_empty() && !found.value.contains(char::is_whitespace)
    });
    if host_ok {
        return Some(found);
    }
    let place = found.place.clone();
    fields.report(catalog::invalid_url(place, key, &found.value));
    None
}
