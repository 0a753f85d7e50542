//! What stands where nothing is published: a plain statement and who will know.

use super::Cx;
use crate::model::Collection;
use crate::model::site::Topic;
use crate::plan::PageKind;
use crate::render::view::{FallbackView, LinkView, TextView};

/// The site's own sentence for a topic, the city's section, and the whole list where it holds something.
pub fn fallback(cx: &Cx<'_>, topic: Option<&Topic>, list: Option<PageKind>) -> FallbackView {
    let city = cx.city().map(|city| city.city.as_ref());
    let contact = city.and_then(|city| city.contact.as_ref());
    FallbackView {
        text: topic
            .and_then(|topic| topic.ask.as_ref())
            .map(|ask| cx.text(ask)),
        ask: contact.and_then(|contact| cx.department(&contact.value)),
        official_site: city
            .and_then(|city| city.official_site.as_ref())
            .map(|url| url.value.clone()),
        list: list.and_then(|kind| whole_list(cx, kind)),
    }
}

fn whole_list(cx: &Cx<'_>, kind: PageKind) -> Option<LinkView> {
    let PageKind::List(collection) = kind else {
        return None;
    };
    if cx.city()?.entries(collection).is_empty() {
        return None;
    }
    let label = TextView::new(cx.message(list_label(collection), &[]));
    Some(cx.link(kind, label)).filter(|link| link.href.is_some())
}

/// The message that names a link to a whole list.
fn list_label(collection: Collection) -> &'static str {
    match collection {
        Collection::Windows => "all-contacts",
        Collection::Guides => "all-guides",
        Collection::Clinics => "all-clinics-plain",
        Collection::Lectures => "all-lectures",
        Collection::Handouts => "all-handouts",
        Collection::Notices => "all-notices",
        Collection::Services => "crumb-services",
        Collection::Rules => "crumb-rules",
        Collection::Lists => "crumb-lists",
        Collection::Duty => "crumb-duty",
        _ => "crumb-progress",
    }
}
