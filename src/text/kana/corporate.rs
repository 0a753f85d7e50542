//! Corporate forms before a provider's name, which an index in 五十音 order leaves aside.

/// Forms before a name in kanji; a longer one stands before its own beginning.
static FORMS: [&str; 29] = [
    "社会医療法人",
    "特定医療法人",
    "医療法人",
    "社会福祉法人",
    "株式会社",
    "有限会社",
    "合同会社",
    "一般社団法人",
    "一般財団法人",
    "公益社団法人",
    "公益財団法人",
    "特定非営利活動法人",
    "NPO法人",
    "（株）",
    "(株)",
    "㈱",
    "（有）",
    "(有)",
    "㈲",
    "（医）",
    "(医)",
    "（福）",
    "(福)",
    "（社福）",
    "(社福)",
    "（一社）",
    "(一社)",
    "（公社）",
    "(公社)",
];

/// The same as they are read.
static READINGS: [&str; 12] = [
    "しゃかいいりょうほうじん",
    "とくていいりょうほうじん",
    "いりょうほうじん",
    "しゃかいふくしほうじん",
    "かぶしきがいしゃ",
    "ゆうげんがいしゃ",
    "ごうどうがいしゃ",
    "いっぱんしゃだんほうじん",
    "いっぱんざいだんほうじん",
    "こうえきしゃだんほうじん",
    "こうえきざいだんほうじん",
    "とくていひえいりかつどうほうじん",
];

/// A name or reading without the corporate form before it: 医療法人社団 桶川会 is 桶川会.
///
/// In kana a form counts only with a space after it (いりょうほうじんしゃだん おけがわかい): without one
/// it could be the beginning of the name. The corporation's own name stays, which no rule can tell from
/// the provider's, and so does a form that is all there is.
pub fn strip_corporate(name: &str) -> &str {
    let name = name.trim();
    let stripped = strip_form(name).or_else(|| strip_reading(name));
    stripped.filter(|rest| !rest.is_empty()).unwrap_or(name)
}

/// The part of a provider's reading by which residents look for it: without the corporate form, and
/// without the corporation's own name where a space parts it from the provider's in name and reading
/// alike (医療法人見本会 見本病院 is found under みほんびょういん).
pub fn provider_reading<'a>(name: &str, reading: &'a str) -> &'a str {
    let is_corporate = FORMS.iter().any(|form| name.trim().starts_with(*form));
    let own = |text: &'a str| {
        text.trim()
            .split_once(char::is_whitespace)
            .map(|(_, own)| own.trim())
    };
    let parted = name.trim().split_once(char::is_whitespace);
    match (is_corporate, parted, own(reading)) {
        (true, Some((form, _)), Some(own)) if !strip_form(form).is_none_or(str::is_empty) => own,
        _ => strip_corporate(reading),
    }
}

fn strip_form(name: &str) -> Option<&str> {
    let form = FORMS.iter().find(|form| name.starts_with(**form))?;
    let rest = name.strip_prefix(form)?.trim_start();
    let medical = form.ends_with("医療法人");
    let estate = ["社団", "財団"]
        .iter()
        .find_map(|estate| rest.strip_prefix(estate));
    Some(estate.filter(|_| medical).unwrap_or(rest).trim_start())
}

fn strip_reading(name: &str) -> Option<&str> {
    let hiragana = super::to_hiragana(name);
    let form = READINGS.iter().find(|form| hiragana.starts_with(**form))?;
    // Whole kana are three bytes each, in either script; half-width ones and loose marks are not met here.
    let rest = name
        .get(form.len()..)
        .filter(|_| hiragana.len() == name.len())?;
    let medical = form.ends_with("いりょうほうじん");
    let spaced = |rest: &'_ str| rest.starts_with(char::is_whitespace);
    let loose = rest.trim_start();
    let estate = ["しゃだん", "ざいだん"]
        .iter()
        .filter(|estate| medical && super::to_hiragana(loose).starts_with(**estate))
        .find_map(|estate| loose.get(estate.len()..))
        .filter(|rest| spaced(rest));
    estate
        .or(Some(rest).filter(|rest| spaced(rest)))
        .map(str::trim_start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_form_goes_and_the_name_stays() {
        let rows = [
            ("医療法人社団福寿会 愛川北部病院", "福寿会 愛川北部病院"),
            ("医療法人　社団　桶川会", "桶川会"),
            ("医療法人財団 桶川会", "桶川会"),
            ("社会医療法人財団桶川会", "桶川会"),
            ("社会福祉法人桶川会", "桶川会"),
            ("株式会社 おけがわ薬局", "おけがわ薬局"),
            ("（株）おけがわ薬局", "おけがわ薬局"),
            ("㈲おけがわ薬局", "おけがわ薬局"),
            (
                "一般社団法人桶川北本伊奈地区医師会",
                "桶川北本伊奈地区医師会",
            ),
            ("おけがわ薬局", "おけがわ薬局"),
            ("社団の家", "社団の家"),
            ("医療法人", "医療法人"),
            ("医療法人社団", "医療法人社団"),
            ("", ""),
            ("いりょうほうじんしゃだん おけがわかい", "おけがわかい"),
            ("イリョウホウジン　シャダン　オケガワカイ", "オケガワカイ"),
            ("いりょうほうじん しゃだんぼう", "しゃだんぼう"),
            ("かぶしきがいしゃ おけがわやっきょく", "おけがわやっきょく"),
            (
                "いりょうほうじんしゃだんおけがわかい",
                "いりょうほうじんしゃだんおけがわかい",
            ),
        ];
        for (name, rest) in rows {
            assert_eq!(strip_corporate(name), rest, "{name}");
        }
    }

    #[test]
    fn a_provider_is_found_by_its_own_name() {
        let rows = [
            (
                "医療法人見本会 見本病院",
                "いりょうほうじんみほんかい みほんびょういん",
                "みほんびょういん",
            ),
            (
                "医療法人 見本会",
                "いりょうほうじん みほんかい",
                "みほんかい",
            ),
            (
                "見本病院 分院",
                "みほんびょういん ぶんいん",
                "みほんびょういん ぶんいん",
            ),
            (
                "医療法人見本会見本病院",
                "いりょうほうじんみほんかいみほんびょういん",
                "いりょうほうじんみほんかいみほんびょういん",
            ),
        ];
        for (name, reading, own) in rows {
            assert_eq!(provider_reading(name, reading), own, "{name}");
        }
    }
}
