//! Reads what `site.toml` says of concerns (`[[topics]]`) and of numbers for urgent questions (`[[hotlines]]`).

use super::fields::Context;
use super::site::{labelled, table, value};
use super::tables::read_table;
use super::values::FromRaw;
use crate::model::TopicId;
use crate::model::records::Number;
use crate::model::site::{Hotline, Reassurance, Topic};
use crate::model::value::Field;
use crate::source::raw::RawValue;

impl FromRaw for Topic {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let table = table(raw, key, context)?;
        read_table(table, context, |fields| {
            let id = fields.require::<TopicId>("id", "id = \"home-dental\"");
            let label = labelled(fields);
            let topic = (
                value(fields, "plain"),
                value(fields, "description"),
                value(fields, "ask"),
                value(fields, "consult").unwrap_or(false),
            );
            let path = (
                value(fields, "first"),
                fields.list("say"),
                fields.list("have_ready"),
                value(fields, "outside_hours"),
                value(fields, "reassure"),
                value(fields, "support_center").unwrap_or(false),
                fields.list("also"),
            );
            Some(Self {
                id: id?,
                label: label?,
                plain: topic.0,
                description: topic.1,
                ask: topic.2,
                consult: topic.3,
                first: path.0,
                say: path.1,
                have_ready: path.2,
                outside_hours: path.3,
                reassure: path.4,
                support_center: path.5,
                also: path.6,
            })
        })
    }
}

impl FromRaw for Reassurance {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let table = table(raw, key, context)?;
        read_table(table, context, |fields| {
            let text = fields.require("text", "text = \"話せる人がいない方も、相談できます。\"");
            let guide = fields.get("guide");
            Some(Self { text: text?, guide })
        })
    }
}

impl FromRaw for Hotline {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let table = table(raw, key, context)?;
        read_table(table, context, |fields| {
            let when = fields.require("when", "when = \"救急車を呼ぶか迷うとき\"");
            let phone: Field<Number> = fields.get("phone");
            if phone.is_none() && fields.raw("phone").is_none() {
                fields.require::<String>("phone", "phone = \"#7119\"");
            }
            let hotline = (
                value(fields, "prefecture"),
                value(fields, "hours"),
                fields.get("instead"),
                fields.list("sources"),
            );
            phone.is_some().then_some(Self {
                when: when?,
                phone,
                prefecture: hotline.0,
                hours: hotline.1,
                instead: hotline.2,
                sources: hotline.3,
            })
        })
    }
}
