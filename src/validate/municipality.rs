//! Reads `city.toml` and `region.toml`.

use super::fields::Fields;
use super::records::url;
use super::rules;
use crate::diag::{Location, catalog};
use crate::model::{City, CityId, Field, Region, RegionId};

/// Reads `city.toml`; without a name the city cannot be shown.
pub fn city(fields: &mut Fields<'_, '_>, id: CityId, place: Location) -> Option<City> {
    let found = City {
        id,
        place: place.clone(),
        name: fields.name(),
        code: fields.get("code"),
        prefecture: fields.get("prefecture"),
        regions: fields.list("regions"),
        official_site: url(fields, "official_site"),
        former_names: fields.list("former_names"),
        postal_codes: fields.list("postal_codes"),
        description: fields.get("description"),
        color: color(fields),
        contact: fields.get("contact"),
        hide: fields.list("hide"),
        allow: rules::named(fields),
        sources: fields.list("sources"),
    };
    if found.name.is_none() {
        let example = "name = { ja = \"桶川市\", kana = \"おけがわし\" }";
        fields.report(catalog::missing_key(place, "name", example));
        return None;
    }
    Some(found)
}

fn color(fields: &mut Fields<'_, '_>) -> Field<String> {
    let found = fields.get::<String>("color")?;
    let digits = found.value.strip_prefix('#');
    let right = digits.is_some_and(|d| d.len() == 6 && d.bytes().all(|b| b.is_ascii_hexdigit()));
    if right {
        return Some(found);
    }
    let place = found.place.clone();
    fields.report(catalog::invalid_color(place, &found.value));
    None
}

/// Reads `region.toml`; without a name the region cannot be shown.
pub fn region(fields: &mut Fields<'_, '_>, id: RegionId, place: Location) -> Option<Region> {
    let found = Region {
        id,
        place: place.clone(),
        name: fields.name(),
        kind: fields.get("kind"),
        prefecture: fields.get("prefecture"),
        description: fields.get("description"),
        sources: fields.list("sources"),
    };
    if found.name.is_none() {
        let example = "name = { ja = \"県央保健医療圏\", kana = \"…\" }";
        fields.report(catalog::missing_key(place, "name", example));
        return None;
    }
    Some(found)
}
