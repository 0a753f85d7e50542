//! How numbers sound before their counters, and counters behind them.

/// How a counter and the number before it change each other.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sound {
    /// Neither changes: 名, 枚.
    Plain,
    /// いっかい, ろっかい, はっかい, じゅっかい.
    Ka,
    /// いっさい, はっさい, じゅっさい.
    Sa,
    /// いっぷん, さんぷん, よんぷん.
    Fun,
    /// いっぽん, さんぼん.
    Hon,
    /// よねん.
    Year,
    /// しがつ, しちがつ, くがつ; 1 to 12.
    Month,
    /// ふつか, とおか, じゅうよっか.
    Day,
    /// ふつかかん, いちにちかん.
    Days,
    /// ひとり, ふたり, よにん.
    People,
    /// よじ, しちじ, くじ.
    Hour,
}

use Sound::{Day, Days, Fun, Hon, Hour, Ka, Month, People, Plain, Sa, Year};

/// Counters with their readings. A longer one stands before what it begins with.
pub(super) const COUNTERS: &[(&str, &str, Sound)] = &[
    ("年度末", "ねんどまつ", Year),
    ("年度", "ねんど", Year),
    ("年間", "ねんかん", Year),
    ("年", "ねん", Year),
    ("月号", "がつごう", Month),
    ("月末", "がつまつ", Month),
    ("月分", "がつぶん", Month),
    ("月", "がつ", Month),
    ("か月間", "かげつかん", Ka),
    ("か月", "かげつ", Ka),
    ("カ月", "かげつ", Ka),
    ("ヶ月", "かげつ", Ka),
    ("ヵ月", "かげつ", Ka),
    ("か所", "かしょ", Ka),
    ("カ所", "かしょ", Ka),
    ("ヶ所", "かしょ", Ka),
    ("箇所", "かしょ", Ka),
    ("日間", "かかん", Days),
    ("日", "にち", Day),
    ("人", "にん", People),
    ("時間", "じかん", Hour),
    ("時半", "じはん", Hour),
    ("時", "じ", Hour),
    ("分間", "ふんかん", Fun),
    ("分", "ふん", Fun),
    ("週間", "しゅうかん", Sa),
    ("歳", "さい", Sa),
    ("種類", "しゅるい", Sa),
    ("世帯", "せたい", Sa),
    ("丁目", "ちょうめ", Sa),
    ("冊", "さつ", Sa),
    ("点", "てん", Sa),
    ("回", "かい", Ka),
    ("件", "けん", Ka),
    ("個", "こ", Ka),
    ("本", "ほん", Hon),
    ("名", "めい", Plain),
    ("枚", "まい", Plain),
    ("番地", "ばんち", Plain),
    ("番", "ばん", Plain),
    ("号", "ごう", Plain),
    ("度", "ど", Plain),
    ("割", "わり", Plain),
    ("倍", "ばい", Plain),
    ("円", "えん", Year),
    ("行目", "ぎょうめ", Plain),
    ("列", "れつ", Plain),
    ("章", "しょう", Sa),
    ("次", "じ", Plain),
];

/// Days with readings of their own.
const DAYS: [(u32, &str); 12] = [
    (2, "ふつか"),
    (3, "みっか"),
    (4, "よっか"),
    (5, "いつか"),
    (6, "むいか"),
    (7, "なのか"),
    (8, "ようか"),
    (9, "ここのか"),
    (10, "とおか"),
    (14, "じゅうよっか"),
    (20, "はつか"),
    (24, "にじゅうよっか"),
];

/// The reading of a number below a hundred with its counter; nothing where it depends on what is meant.
pub(super) fn read(value: u32, kana: &str, sound: Sound, after_month: bool) -> Option<String> {
    match sound {
        Month if !(1..=12).contains(&value) => return None,
        Day if value == 1 => return after_month.then(|| "ついたち".to_owned()),
        Day | Days => {
            if let Some((_, day)) = DAYS.iter().find(|(day, _)| *day == value) {
                return Some(if sound == Days {
                    format!("{day}かん")
                } else {
                    (*day).to_owned()
                });
            }
            let days = if sound == Days {
                "にちかん"
            } else {
                "にち"
            };
            return (value > 0).then(|| format!("{}{days}", spoken(value, sound)));
        }
        People if value == 1 => return Some("ひとり".to_owned()),
        People if value == 2 => return Some("ふたり".to_owned()),
        Hour if value == 0 => return Some(format!("れい{kana}")),
        _ if value == 0 => return None,
        _ => {}
    }
    Some(format!(
        "{}{}",
        spoken(value, sound),
        counter_of(value, kana, sound)
    ))
}

/// The counter as it sounds behind a number.
pub(super) fn counter_of(value: u32, kana: &str, sound: Sound) -> String {
    let last = last_part(value);
    let (first, rest) = kana.split_at(kana.chars().next().map_or(0, char::len_utf8));
    let first = match (sound, last) {
        (Fun, 1 | 3 | 4 | 6 | 8 | 10 | 100 | 1000 | 10_000) | (Hon, 1 | 6 | 8 | 10 | 100) => {
            if first == "ふ" {
                "ぷ"
            } else {
                "ぽ"
            }
        }
        (Hon, 3 | 1000 | 10_000) => "ぼ",
        (Days, _) => return "にちかん".to_owned(),
        _ => first,
    };
    format!("{first}{rest}")
}

/// What a number ends with when it is spoken: its last digit, or ten, a hundred, a thousand, ten thousand.
fn last_part(value: u32) -> u32 {
    let unit = [1, 10, 100, 1000]
        .into_iter()
        .find(|unit| !(value / unit).is_multiple_of(10));
    match unit {
        Some(1) => value % 10,
        Some(unit) => unit,
        None => 10_000,
    }
}

/// A number below a hundred before a counter.
pub(super) fn spoken(value: u32, sound: Sound) -> String {
    const DIGITS: [&str; 10] = [
        "",
        "いち",
        "に",
        "さん",
        "よん",
        "ご",
        "ろく",
        "なな",
        "はち",
        "きゅう",
    ];
    let digit = |digit: u32| DIGITS.get(digit as usize).copied().unwrap_or_default();
    let (tens, ones) = (value / 10, value % 10);
    let short = matches!(sound, Ka | Sa | Fun | Hon);
    let tens = match (tens, ones) {
        (0, _) => String::new(),
        (tens, ones) => {
            let ten = if ones == 0 && short {
                "じゅっ"
            } else {
                "じゅう"
            };
            if tens == 1 {
                ten.to_owned()
            } else {
                format!("{}{ten}", digit(tens))
            }
        }
    };
    let ones = match (ones, sound) {
        (1, _) if short => "いっ",
        (6, Ka | Fun | Hon) => "ろっ",
        (8, _) if short => "はっ",
        (4, Year | People | Hour) => "よ",
        (4, Month) => "し",
        (7, Month | Hour | Day | Days) => "しち",
        (9, Month | Hour | Day | Days) => "く",
        (ones, _) => digit(ones),
    };
    format!("{tens}{ones}")
}
