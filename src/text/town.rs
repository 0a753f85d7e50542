//! The town (町字) in an address: what residents say when they are asked where they live in their city.

use super::width::nfkc;

/// Letters of a prefecture, a county and the city before its own name: no address begins with more.
const LONGEST_HEAD: usize = 12;

/// What follows a municipality's name in an address, or nothing where the address is of another one:
/// 「錦見7丁目15番7号」 of 「山口県岩国市錦見7丁目15番7号」.
pub fn after<'a>(address: &'a str, municipality: &str) -> Option<&'a str> {
    if municipality.is_empty() {
        return None;
    }
    let (head, rest) = address.split_once(municipality)?;
    let head = head.trim();
    let is_wider = head.is_empty() || head.ends_with(['都', '道', '府', '県', '郡', ' ', '　']);
    let short = head.chars().count() <= LONGEST_HEAD || head.starts_with('〒');
    (is_wider && short).then_some(rest.trim())
}

/// The town at the beginning of what follows the municipality: up to the first number, without 大字
/// and without 字 and what it names. Empty where the address begins with a number.
pub fn town(rest: &str) -> String {
    let plain = nfkc(rest.trim());
    let plain = plain.strip_prefix("大字").unwrap_or(&plain);
    let plain = plain.strip_prefix('字').unwrap_or(plain).trim_start();
    let mut out = String::new();
    for (at, letter) in plain.char_indices() {
        let tail = plain.get(at..).unwrap_or_default();
        let is_hamlet = letter == '字' && !out.is_empty() && !out.ends_with('文');
        let ends = letter.is_ascii_digit()
            || letter.is_whitespace()
            || matches!(letter, '(' | ',' | '、' | '-' | '番')
            || is_hamlet
            || is_block(tail);
        if ends {
            break;
        }
        out.push(letter);
    }
    out
}

/// Whether a text begins with a block's number in kanji: 「一丁目」. 「三ツ木」 is a town.
fn is_block(text: &str) -> bool {
    let rest =
        text.trim_start_matches(['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']);
    rest.len() < text.len()
        && ["丁目", "番", "条", "号"]
            .iter()
            .any(|sign| rest.starts_with(sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_town_ends_where_its_numbers_begin() {
        let rows = [
            ("山口県岩国市錦見7丁目15番7号", "岩国市", Some("錦見")),
            ("岩国市錦見７－１", "岩国市", Some("錦見")),
            ("埼玉県北足立郡伊奈町小室5049", "伊奈町", Some("小室")),
            ("上尾市柏座一丁目1番15号", "上尾市", Some("柏座")),
            ("桶川市大字上日出谷936番地", "桶川市", Some("上日出谷")),
            ("桶川市大字川田谷字柏原1", "桶川市", Some("川田谷")),
            ("市川市三ツ木2-1", "市川市", Some("三ツ木")),
            ("見本市一丁目1番", "見本市", Some("")),
            ("見本町大字見本1", "見本町", Some("見本")),
            ("さいたま市大宮区1-1", "桶川市", None),
            ("桶川市役所前ビル 上尾市1", "上尾市", None),
        ];
        for (address, city, expected) in rows {
            let found = after(address, city).map(town);
            assert_eq!(found.as_deref(), expected, "{address}");
        }
    }
}
