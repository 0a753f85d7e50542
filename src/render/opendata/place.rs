//! An address in the parts that the standard's tables ask for. Only what the address itself says is
//! divided: one that does not begin with its city's name stands whole and undivided.

use super::table::words;
use crate::model::City;

/// The parts of an address; what is not known is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Parts {
    pub(super) code: String,
    pub(super) whole: String,
    pub(super) prefecture: String,
    pub(super) city: String,
    pub(super) town: String,
    pub(super) street: String,
}

/// Divides an address of a city.
pub(super) fn divide(address: &str, city: &City) -> Parts {
    let prefecture = words(&city.prefecture);
    let name = words(&city.name);
    let whole = Parts {
        whole: address.to_owned(),
        ..Parts::default()
    };
    let rest = address.strip_prefix(&prefecture).unwrap_or(address);
    let Some(rest) = rest
        .trim_start()
        .strip_prefix(&name)
        .filter(|_| !name.is_empty())
    else {
        return whole;
    };
    let (town, street) = town(rest.trim());
    Parts {
        code: city
            .code
            .as_ref()
            .map_or_else(String::new, |c| c.value.to_string()),
        prefecture,
        city: name,
        town: town.to_owned(),
        street: street.to_owned(),
        ..whole
    }
}

/// Town and number: up to 丁目, else up to the first digit. Where that leaves no town, neither is known.
fn town(rest: &str) -> (&str, &str) {
    let chome = rest.find("丁目").map(|at| at + "丁目".len());
    let digit = rest.find(|c: char| c.is_ascii_digit() || ('０'..='９').contains(&c));
    match chome.or(digit).and_then(|at| rest.split_at_checked(at)) {
        Some((town, street)) if !town.is_empty() => (town, street.trim()),
        _ => ("", ""),
    }
}

#[cfg(test)]
mod tests {
    use super::town;

    #[test]
    fn a_town_ends_before_its_number() {
        let rows = [
            ("泉1-3-28", ("泉", "1-3-28")),
            ("中市1丁目10-15", ("中市1丁目", "10-15")),
            ("大字川田谷２３４５", ("大字川田谷", "２３４５")),
            ("1-2-3", ("", "")),
            ("鴨川", ("", "")),
        ];
        for (rest, parts) in rows {
            assert_eq!(town(rest), parts, "{rest}");
        }
    }
}
