//! Ids that authors type: `[a-z0-9-]`, because they become addresses.

use unicode_normalization::UnicodeNormalization;

use crate::diag::trouble::Trouble;
use crate::text::slug;

/// First segments of addresses, which no city may take.
const TAKEN: &[&str] = &[
    "about",
    "accessibility",
    "assets",
    "easy",
    "en",
    "files",
    "glossary",
    "ja",
    "organizations",
    "regions",
    "report",
    "search",
    "shared",
    "clinics",
    "contacts",
    "duty",
    "guides",
    "handouts",
    "holiday-clinics",
    "initiatives",
    "lectures",
    "lists",
    "notices",
    "progress",
    "rules",
    "services",
    "statistics",
    "windows",
    "areas",
];

/// Checks an id; a wrong one is answered with the nearest right one.
pub(super) fn check(id: &str) -> Result<(), Trouble> {
    if slug::is_device(id) {
        return Err(Trouble::new(
            format!(
                "「{id}」という名前のファイルは、Windows では作れません。別の ID にしてください。例: home-dental"
            ),
            format!(
                "Windows cannot have a file called \"{id}\"; choose another id, for example home-dental"
            ),
        ));
    }
    let near = suggest(id);
    if near.as_deref() == Some(id) {
        return Ok(());
    }
    let (ja, en) = match near {
        Some(near) => (
            format!("「{near}」ではどうですか。"),
            format!("how about \"{near}\"?"),
        ),
        None => (
            "例: home-dental".to_owned(),
            "for example: home-dental".to_owned(),
        ),
    };
    Err(Trouble::new(
        format!(
            "「{id}」は ID に使えません。ID は半角の英小文字、数字、ハイフン（-）で書き、ハイフンで始めも終わりもしません。{ja}"
        ),
        format!(
            "\"{id}\" cannot be an id: use a-z, 0-9 and hyphens, without a hyphen at either end; {en}"
        ),
    ))
}

/// Checks the id of a city beside the letters.
pub(super) fn check_city(id: &str) -> Result<(), Trouble> {
    if !TAKEN.contains(&id) {
        return Ok(());
    }
    Err(Trouble::new(
        format!(
            "「{id}」はサイトのほかのページが使う名前なので、市町村の ID にできません。例: {id}-shi"
        ),
        format!(
            "\"{id}\" is an address of the site itself and cannot be a city; for example: {id}-shi"
        ),
    ))
}

/// The nearest id: narrow, lower case, hyphens for everything else. Itself for a right one.
fn suggest(id: &str) -> Option<String> {
    let mapped: String = id
        .nfkc()
        .collect::<String>()
        .to_lowercase()
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
        .collect();
    // Two hyphens in a row are allowed as typed, but never suggested.
    if mapped == id && !id.starts_with('-') && !id.ends_with('-') && !id.is_empty() {
        return Some(mapped);
    }
    let words: Vec<&str> = mapped.split('-').filter(|word| !word.is_empty()).collect();
    (!words.is_empty()).then(|| words.join("-"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Language;

    #[test]
    fn right_ids_pass() {
        for id in ["okegawa", "home-dental", "2025-10", "a", "a--b"] {
            assert_eq!(check(id), Ok(()), "{id}");
        }
    }

    #[test]
    fn wrong_ids_are_answered_with_a_right_one() {
        let cases = [
            ("Home_Dental 1", "home-dental-1"),
            ("ＡＣＰ講座", "acp"),
            ("-x-", "x"),
            ("../etc/passwd", "etc-passwd"),
        ];
        for (id, near) in cases {
            let trouble = check(id).unwrap_err();
            assert!(
                trouble
                    .text(Language::En)
                    .contains(&format!("how about \"{near}\"")),
                "{trouble}"
            );
            assert_eq!(check(near), Ok(()));
        }
        let trouble = check("講座").unwrap_err();
        assert!(
            trouble.text(Language::Ja).ends_with("例: home-dental"),
            "{trouble}"
        );
        assert!(check("").is_err());
        assert!(
            check("aux")
                .unwrap_err()
                .text(Language::En)
                .contains("Windows")
        );
    }

    #[test]
    fn a_city_cannot_take_an_address_of_the_site() {
        assert!(check_city("regions").is_err());
        assert_eq!(check_city("okegawa"), Ok(()));
    }
}
