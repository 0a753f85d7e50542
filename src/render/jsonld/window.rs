//! A consultation window: the office that keeps it, and how to reach it.

use super::{address, named, phone, text};
use crate::model::Record;
use crate::model::records::Window;
use crate::model::resolved::{ResolvedEntry, State};
use crate::render::opendata::records::may_call;
use crate::render::opendata::tree::{Node, Object};
use crate::render::show::Cx;
use crate::render::view::PageView;

/// The window of a page. One that has ended is none, so that no machine sends anybody there.
pub(super) fn node(cx: &Cx<'_>, page: &PageView, entry: &ResolvedEntry) -> Option<Node> {
    let Record::Window(window) = &entry.entry.record else {
        return None;
    };
    if entry.state == State::Ended {
        return None;
    }
    let kind = if is_office(cx, window) {
        "GovernmentOffice"
    } else {
        "Organization"
    };
    let operator = cx.organization_field(&window.operator);
    let operator = operator.map(|link| named("Organization", link.label.text));
    let city = cx.city().and_then(|city| cx.field(&city.city.name));
    let office = Object::of_type(kind)
        .with("@id", Node::text(format!("{}#it", page.canonical)))
        .with("name", Node::text(page.title.text.as_str()))
        .with("mainEntityOfPage", Node::text(page.canonical.as_str()))
        .with("parentOrganization", operator)
        .with(
            "address",
            address(cx, &window.address, &window.postal_code, &None),
        )
        .with("areaServed", city.map(|name| named("City", name.text)))
        .with("contactPoint", contact_point(cx, window, entry));
    Some(office.into())
}

/// An office of a city or a public health centre. Of others the record does not say that they are the state's.
fn is_office(cx: &Cx<'_>, window: &Window) -> bool {
    let Some(operator) = &window.operator else {
        return false;
    };
    let project = &cx.plan.resolved.project;
    let name = operator.value.0.text.as_str();
    if let Some(known) = project.registry.organization(&operator.value) {
        let kind = known.kind.as_ref().map(|kind| kind.value.text.as_str());
        return matches!(kind, Some("市町村" | "市役所" | "役場" | "保健所" | "行政"));
    }
    let is_named = |city: &crate::model::City| {
        let own = city.name.as_ref();
        own.is_some_and(|own| own.value.text == name)
    };
    project.cities.contains_key(name) || cx.city().is_some_and(|city| is_named(city.city.as_ref()))
}

fn contact_point(cx: &Cx<'_>, window: &Window, entry: &ResolvedEntry) -> Option<Node> {
    let number = phone(&window.phone).filter(|_| may_call(window));
    let fax = phone(&window.fax);
    if number.is_none() && fax.is_none() && window.mail.is_none() && window.form.is_none() {
        return None;
    }
    let topics = entry.entry.common.kind.values();
    let about = topics
        .filter_map(|id| cx.topic(id))
        .map(|(_, topic)| Node::text(cx.text(&topic.label).text));
    let languages = window.languages.values();
    let languages = languages.map(|language| named("Language", cx.text(language).text));
    let point = Object::of_type("ContactPoint")
        .with("contactType", Node::one_or_many(about.collect()))
        .with("telephone", number)
        .with("faxNumber", fax)
        .with("email", text(&window.mail))
        .with("url", text(&window.form))
        .with("availableLanguage", Node::one_or_many(languages.collect()));
    Some(point.into())
}
