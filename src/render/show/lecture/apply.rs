//! How to apply for a lecture.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::when;
use crate::model::records::Application;
use crate::render::show::Cx;
use crate::render::show::cx::iso;
use crate::render::view::{ApplyView, DateView};
use crate::text::date::PartialDate;

/// What stands in a query as it is (RFC 3986, unreserved).
const QUERY: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The ways to apply, and whether it is too late.
pub(super) fn apply(cx: &Cx<'_>, application: &Application) -> ApplyView {
    let deadline = application.deadline.as_ref().map(|date| &date.value);
    let subject = application.mail_subject.as_ref();
    let mail = application.mail.as_ref().map(|mail| mail.value.as_str());
    let last = deadline.map(PartialDate::last_day);
    ApplyView {
        closed: last.is_some_and(|day| day < cx.today()),
        closed_from: last
            .and_then(|day| day.tomorrow().ok())
            .map(|day| cx.day(day)),
        until: iso(last),
        methods: cx.texts(&application.methods),
        deadline: deadline.map(|date| until(cx, date, application)),
        phone: cx.plain_number(&application.phone),
        fax: cx.plain_number(&application.fax),
        mail: mail.map(str::to_owned),
        mail_href: mail.map(|mail| mailto(mail, subject.map(|subject| subject.value.as_str()))),
        mail_subject: subject.map(|subject| cx.plain(&subject.value)),
        form: application.form.as_ref().map(|form| form.value.clone()),
        address: cx.field(&application.address),
        form_fields: cx.texts(&application.form_fields),
        note: cx.field(&application.note),
    }
}

/// The last day, with the hour where one is published.
fn until(cx: &Cx<'_>, date: &PartialDate, application: &Application) -> DateView {
    let time = application.deadline_time.as_ref().map(|time| time.value);
    let mut view = cx.date(date);
    if let Some(time) = time {
        view.text = cx.words().at(&view.text, &cx.time(time));
        view.datetime = when::machine(date, Some(time));
    }
    view
}

/// `mailto:` with the subject, so that a reader need not type it.
fn mailto(mail: &str, subject: Option<&str>) -> String {
    match subject {
        Some(subject) => format!(
            "mailto:{mail}?subject={}",
            utf8_percent_encode(subject, QUERY)
        ),
        None => format!("mailto:{mail}"),
    }
}

#[cfg(test)]
mod tests {
    use super::mailto;

    #[test]
    fn a_subject_is_encoded_whole() {
        assert_eq!(mailto("a@example.jp", None), "mailto:a@example.jp");
        assert_eq!(
            mailto("a@example.jp", Some("講座 & 1")),
            "mailto:a@example.jp?subject=%E8%AC%9B%E5%BA%A7%20%26%201"
        );
    }
}
