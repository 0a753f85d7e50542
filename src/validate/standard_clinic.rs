//! Reads what the standard list of medical institutions (自治体標準オープンデータセット) says of a provider
//! beyond what most lists say.

use jiff::civil::Time;

use super::fields::{Context, Fields};
use super::records::url;
use super::values::FromRaw;
use crate::model::Localized;
use crate::model::records::Clinic;
use crate::model::timetable::{AsRead, Hours};
use crate::model::value::{Field, Sourced};
use crate::source::raw::RawValue;
use crate::text::hours;
use crate::text::weekdays::{self, Days};

/// The further fields, all optional.
pub(super) fn read(fields: &mut Fields<'_, '_>) -> Clinic {
    Clinic {
        name_en: fields.get("name_en"),
        address_code: fields.get("address_code"),
        town_id: fields.get("town_id"),
        address_prefecture: fields.get("address_prefecture"),
        address_city: fields.get("address_city"),
        address_town: fields.get("address_town"),
        address_street: fields.get("address_street"),
        altitude_kind: fields.get("altitude_kind"),
        altitude: fields.get("altitude"),
        form: url(fields, "form"),
        contact_note: fields.get("contact_note"),
        corporate_number: fields.get("corporate_number"),
        weekdays: fields.get("weekdays"),
        starts: fields.get("starts"),
        ends: fields.get("ends"),
        hours_note: fields.get("hours_note"),
        after_hours: fields.get("after_hours"),
        beds: fields.get("beds"),
        disaster_class: fields.get("disaster_class"),
        status: fields.get("status"),
        image: url(fields, "image"),
        image_licence: fields.get("image_licence"),
        ..Clinic::default()
    }
}

/// Hours in words are hours in words: what is not read of them is shown as it stands.
impl FromRaw for Hours {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let text = Localized::from_raw(raw, key, context)?;
        let sessions = hours::parse(&text.text).unwrap_or_default();
        Some(Self { text, sessions })
    }
}

impl FromRaw for AsRead<Days> {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let text = String::from_raw(raw, key, context)?;
        let value = weekdays::parse(&text);
        Some(Self { text, value })
    }
}

impl FromRaw for AsRead<Time> {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let text = String::from_raw(raw, key, context)?;
        let value = hours::time(&text).ok();
        Some(Self { text, value })
    }
}

/// The address out of its parts, where only they are given.
pub(super) fn joined_address(clinic: &Clinic) -> Field<Localized> {
    let parts = [
        &clinic.address_prefecture,
        &clinic.address_city,
        &clinic.address_town,
        &clinic.address_street,
    ];
    let place = parts.into_iter().flatten().next()?.place.clone();
    let text = parts.into_iter().flatten().map(|part| part.value.as_str());
    let joined = Localized {
        text: text.collect(),
        ..Localized::default()
    };
    Sourced::field(joined, place)
}
