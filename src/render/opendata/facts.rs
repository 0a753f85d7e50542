//! How each type of the model stands in JSON. What is not known has no key.

use jiff::civil::Time;

use super::tree::{Node, Object};
use crate::model::ids::CityId;
use crate::model::records::{
    Application, Audience, Change, Headcount, LectureStatus, Number, OrganizationRef, PhoneStatus,
    Repeat, SourceRef, Speaker, Way, WindowStatus,
};
use crate::model::timetable::{AsRead, Hours};
use crate::model::value::{Field, Statistic};
use crate::model::{List, Localized, TopicId};
use crate::render::show::Cx;
use crate::text::date::{self, PartialDate};
use crate::text::moment::{self, Moment};
use crate::text::municipal_code::Code;

/// A value that can be said.
pub(super) trait Fact {
    /// Its JSON; none where nothing is known.
    fn fact(&self, cx: &Cx<'_>) -> Option<Node>;
}

impl<T: Fact> Fact for Field<T> {
    fn fact(&self, cx: &Cx<'_>) -> Option<Node> {
        self.as_ref()?.value.fact(cx)
    }
}

impl<T: Fact> Fact for List<T> {
    fn fact(&self, cx: &Cx<'_>) -> Option<Node> {
        let items: Vec<Node> = self.values().filter_map(|item| item.fact(cx)).collect();
        (!items.is_empty()).then_some(Node::List(items))
    }
}

impl Fact for String {
    fn fact(&self, _: &Cx<'_>) -> Option<Node> {
        Some(Node::text(self.as_str()))
    }
}

impl Fact for bool {
    fn fact(&self, _: &Cx<'_>) -> Option<Node> {
        Some(Node::Bool(*self))
    }
}

impl Fact for i64 {
    fn fact(&self, _: &Cx<'_>) -> Option<Node> {
        Some(Node::Integer(*self))
    }
}

impl Fact for f64 {
    fn fact(&self, _: &Cx<'_>) -> Option<Node> {
        Some(Node::Number(*self))
    }
}

impl Fact for Code {
    fn fact(&self, _: &Cx<'_>) -> Option<Node> {
        Some(Node::text(self.to_string()))
    }
}

impl Fact for Time {
    fn fact(&self, _: &Cx<'_>) -> Option<Node> {
        Some(Node::text(clock(*self)))
    }
}

impl Fact for PartialDate {
    fn fact(&self, _: &Cx<'_>) -> Option<Node> {
        Some(Node::text(day(self)))
    }
}

impl Fact for Moment {
    fn fact(&self, cx: &Cx<'_>) -> Option<Node> {
        match self.time() {
            Some(_) => moment::iso(self).map(Node::text),
            None => PartialDate::fact(self, cx),
        }
    }
}

impl Fact for Number {
    fn fact(&self, _: &Cx<'_>) -> Option<Node> {
        Some(Node::text(number(self)))
    }
}

impl Fact for Localized {
    fn fact(&self, cx: &Cx<'_>) -> Option<Node> {
        let mut object = Object::default()
            .with(cx.default_lang().as_str(), Node::text(self.text.as_str()))
            .with("kana", self.kana.as_deref().map(Node::text));
        for (language, text) in &self.others {
            object.put(language.as_str(), Node::text(text.as_str()));
        }
        Some(object.into())
    }
}

impl Fact for Hours {
    fn fact(&self, cx: &Cx<'_>) -> Option<Node> {
        self.text.fact(cx)
    }
}

impl<T> Fact for AsRead<T> {
    fn fact(&self, _: &Cx<'_>) -> Option<Node> {
        Some(Node::text(self.text.as_str()))
    }
}

impl Fact for OrganizationRef {
    fn fact(&self, cx: &Cx<'_>) -> Option<Node> {
        let registry = &cx.plan.resolved.project.registry;
        let known = registry.organization(self);
        let name = match known {
            Some(organization) => organization.name.fact(cx),
            None => Some(Node::text(cx.organization(self).label.text)),
        };
        let id = known.map(|organization| Node::text(organization.id.as_str()));
        Some(Object::default().with("id", id).with("name", name).into())
    }
}

impl Fact for TopicId {
    fn fact(&self, cx: &Cx<'_>) -> Option<Node> {
        let (_, topic) = cx.topic(self)?;
        let object = Object::default().with("id", Node::text(self.as_str()));
        Some(object.with("label", topic.label.fact(cx)).into())
    }
}

impl Fact for CityId {
    fn fact(&self, _: &Cx<'_>) -> Option<Node> {
        Some(Node::text(self.as_str()))
    }
}

/// The document, without the name of the file that it was read from.
impl Fact for SourceRef {
    fn fact(&self, cx: &Cx<'_>) -> Option<Node> {
        let documents = &cx.plan.resolved.project.registry.documents;
        let document = documents.get(&self.document)?;
        let as_of = document.as_of.as_ref().or(document.fiscal_year.as_ref());
        let object = Object::default()
            .with("id", Node::text(document.id.as_str()))
            .with("title", document.title.fact(cx))
            .with("author", document.author.fact(cx))
            .with("as_of", as_of.and_then(|date| date.value.fact(cx)))
            .with("url", document.url.fact(cx))
            .with("note", self.note.as_deref().map(Node::text));
        Some(object.into())
    }
}

impl Fact for Headcount {
    fn fact(&self, cx: &Cx<'_>) -> Option<Node> {
        let Self { label, count, note } = self;
        let object = Object::default()
            .with("label", label.fact(cx))
            .with("count", count.fact(cx));
        Some(object.with("note", note.fact(cx)).into())
    }
}

impl Fact for Speaker {
    fn fact(&self, cx: &Cx<'_>) -> Option<Node> {
        let Self {
            name,
            affiliation,
            topic,
        } = self;
        let object = Object::default()
            .with("name", name.fact(cx))
            .with("affiliation", affiliation.fact(cx));
        Some(object.with("topic", topic.fact(cx)).into())
    }
}

impl Fact for Application {
    fn fact(&self, cx: &Cx<'_>) -> Option<Node> {
        let Self {
            methods,
            deadline,
            deadline_time,
            phone,
            fax,
            mail,
            mail_subject,
            form,
            address,
            form_fields,
            note,
        } = self;
        let object = Object::default()
            .with("methods", methods.fact(cx))
            .with("deadline", deadline.fact(cx))
            .with("deadline_time", deadline_time.fact(cx))
            .with("phone", phone.fact(cx))
            .with("fax", fax.fact(cx))
            .with("mail", mail.fact(cx))
            .with("mail_subject", mail_subject.fact(cx))
            .with("form", form.fact(cx))
            .with("address", address.fact(cx))
            .with("form_fields", form_fields.fact(cx))
            .with("note", note.fact(cx));
        Some(object.into())
    }
}

impl Fact for Change {
    fn fact(&self, cx: &Cx<'_>) -> Option<Node> {
        let Self {
            date,
            to,
            starts,
            ends,
            status,
            reason,
            venue,
        } = self;
        let object = Object::default()
            .with("date", date.fact(cx))
            .with("to", to.fact(cx))
            .with("starts", starts.fact(cx))
            .with("ends", ends.fact(cx))
            .with("status", status.fact(cx))
            .with("reason", reason.fact(cx))
            .with("venue", venue.fact(cx));
        Some(object.into())
    }
}

impl Fact for Repeat {
    fn fact(&self, cx: &Cx<'_>) -> Option<Node> {
        self.text.fact(cx)
    }
}

impl Fact for Statistic {
    fn fact(&self, cx: &Cx<'_>) -> Option<Node> {
        let Self {
            label,
            value,
            unit,
            qualifier,
            as_of,
            counted_by,
            previous,
            previous_as_of,
            note,
            sources,
        } = self;
        let object = Object::default()
            .with("label", label.fact(cx))
            .with("value", value.fact(cx))
            .with("unit", unit.fact(cx))
            .with("qualifier", qualifier.fact(cx))
            .with("as_of", as_of.fact(cx))
            .with("counted_by", counted_by.fact(cx))
            .with("previous", previous.fact(cx))
            .with("previous_as_of", previous_as_of.fact(cx))
            .with("note", note.fact(cx))
            .with("sources", sources.fact(cx));
        Some(object.into())
    }
}

macro_rules! words {
    ($($name:ident),+) => { $(
        impl Fact for $name {
            fn fact(&self, _: &Cx<'_>) -> Option<Node> {
                Some(Node::text(self.word()))
            }
        }
    )+ };
}
words!(Audience, LectureStatus, PhoneStatus, Way, WindowStatus);

/// `2026-01-29`, `2026-01`, `2026`; a fiscal year as it was written, for it is none of these.
pub(super) fn day(date: &PartialDate) -> String {
    date::iso(date).unwrap_or_else(|| date.original().to_owned())
}

/// `09:00`.
pub(crate) fn clock(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// A number with hyphens; one that cannot be read as it was written.
pub(super) fn number(number: &Number) -> String {
    match &number.phone {
        Some(phone) => phone.shown.clone(),
        None => number.text.clone(),
    }
}
