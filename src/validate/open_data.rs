//! Reads `[open_data]` of `site.toml`: a data file without terms cannot be used, one with wrong terms misleads.

use super::fields::Context;
use super::records::url;
use super::site::table;
use super::tables::read_table;
use super::values::FromRaw;
use crate::diag::catalog;
use crate::model::Localized;
use crate::model::site::OpenData;
use crate::source::raw::RawValue;
use crate::text::width::nfkc;

/// Licences by name, with what their address contains and the address of their text.
const KNOWN: [(&str, &str, &str); 3] = [
    (
        "CCBY4.0",
        "creativecommons.org/licenses/by/4.0",
        "https://creativecommons.org/licenses/by/4.0/deed.ja",
    ),
    (
        "CC01.0",
        "creativecommons.org/publicdomain/zero/1.0",
        "https://creativecommons.org/publicdomain/zero/1.0/deed.ja",
    ),
    (
        "PDL1.0",
        "digital.go.jp",
        "https://www.digital.go.jp/resources/open_data/public_data_license_v1.0",
    ),
];

/// The terms, as far as they are given soundly.
pub(super) struct Terms(pub(super) Option<OpenData>);

impl FromRaw for Terms {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let table = table(raw, key, context)?;
        Some(Self(read_table(table, context, |fields| {
            let name = fields.require::<Localized>("licence", "licence = \"CC BY 4.0\"");
            let address = url(fields, "licence_url");
            let name = name?;
            let known = known(&name.text);
            if let (Some((_, part, right)), Some(given)) = (known, &address)
                && !given.value.contains(part)
            {
                let place = given.place.clone();
                fields.report(catalog::open_data_licence_differs(
                    place,
                    &name.text,
                    &given.value,
                    right,
                ));
                return None;
            }
            if let (None, None) = (known, &address) {
                let place = fields.place().clone();
                fields.report(catalog::open_data_licence_text_missing(place, &name.text));
            }
            let standard = known.map(|(_, _, right)| (*right).to_owned());
            Some(OpenData {
                licence: name,
                licence_url: address.map(|field| field.value).or(standard),
            })
        })))
    }
}

fn known(name: &str) -> Option<&'static (&'static str, &'static str, &'static str)> {
    let plain: String = nfkc(name)
        .to_ascii_uppercase()
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '_'))
        .collect();
    KNOWN.iter().find(|(known, _, _)| plain == *known)
}

#[cfg(test)]
mod tests {
    use super::known;

    #[test]
    fn a_licence_is_known_however_it_is_spaced() {
        for name in ["CC BY 4.0", "CC-BY 4.0", "ＣＣ　ＢＹ　４．０", "cc-by-4.0"] {
            assert!(known(name).is_some(), "{name}");
        }
        assert!(known("CC BY-NC 4.0").is_none());
    }
}
