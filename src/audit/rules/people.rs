//! What would make a person known: mailboxes, small counts, officials' names.

use std::sync::LazyLock;

use regex::Regex;

use super::pattern;

use crate::audit::passage::{Kind, Passage};
use crate::diag::{Diagnostic, Location, catalog};
use crate::model::value::Statistic;
use crate::model::{Entry, Record};

static COUNT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:患者|利用者|使用者|装着者|受給者|療養者|人工呼吸器|在宅酸素|医療的ケア児|要介護者|対象者)",
        r"(?P<between>[^。、\n0-9]{0,10}?)(?P<count>[1-9])(?:人|名)(?P<after>[^。]{0,4})",
    ))
});
static STAFF: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:担当者?|係)[:：]\s?(?P<bare>\p{Han}{2,4})(?:[、。）)（(\s]|$)",
        r"|(?P<titled>[\p{Han}]{2,3}[\u{3000} ]?(?:課長|係長|主任|主査|主事|保健師))(?:まで|あて|宛て?)",
    ))
});
/// Free mailboxes and those of telephone companies: no section has one.
const PRIVATE: [&str; 9] = [
    "@gmail.",
    "@yahoo.",
    "@icloud.",
    "@outlook.",
    "@hotmail.",
    "@docomo.ne",
    "@ezweb.ne",
    "@softbank.",
    "@au.com",
];

/// `taro@gmail.com` in a text, a link or a field.
pub(super) fn mail(passage: &Passage<'_>, found: &mut Vec<Diagnostic>) {
    if passage.text.contains('@') {
        for name in PRIVATE {
            for (at, _) in passage.text.match_indices(name) {
                let range = at..at + name.len();
                let is_part = |c: char| c.is_ascii_alphanumeric() || "@._+-".contains(c);
                let before = passage.slice(0..at);
                let start = before.trim_end_matches(is_part).len();
                let after = passage.slice(range.end..passage.text.len());
                let end = passage.text.len() - after.trim_start_matches(is_part).len();
                let whole = start..end;
                let text = passage.slice(whole.clone()).to_owned();
                found.push(catalog::privacy_mail(passage.place(&whole), &text));
            }
        }
    }
    for link in &passage.links {
        let address = link.target.strip_prefix("mailto:");
        if let Some(address) = address.filter(|address| is_private(address))
            && !passage.text.contains(address)
        {
            found.push(catalog::privacy_mail(passage.place(&link.words), address));
        }
    }
}

pub(super) fn is_private(address: &str) -> bool {
    let address = address.to_lowercase();
    PRIVATE.iter().any(|name| address.contains(name))
}

/// 「人工呼吸器を使う方は3名」.
pub(super) fn small_counts(passage: &Passage<'_>, found: &mut Vec<Diagnostic>) {
    if passage.kind == Kind::Name || !passage.text.contains(['人', '名']) {
        return;
    }
    for written in COUNT.captures_iter(&passage.text) {
        let (Some(whole), Some(count)) = (written.get(0), written.name("count")) else {
            continue;
        };
        let after = written.name("after").map_or("", |after| after.as_str());
        let between = written.name("between").map_or("", |text| text.as_str());
        if is_rule(after) || between.ends_with('第') {
            continue;
        }
        let range = whole.start()..count.end() + "人".len();
        let text = passage.slice(range.clone());
        found.push(catalog::privacy_count(passage.place(&range), text));
    }
}

/// 「1人につき」, 「3人以上」, 「1人1回」: what a rule says, and counts nobody.
fn is_rule(after: &str) -> bool {
    const OF_A_RULE: [&str; 17] = [
        "に",
        "あた",
        "当た",
        "以上",
        "以下",
        "未満",
        "まで",
        "ずつ",
        "分",
        "ひと",
        "一人",
        "1",
        "暮らし",
        "ぐらし",
        "ぶん",
        "で1",
        "で一",
    ];
    OF_A_RULE.iter().any(|word| after.starts_with(word))
}

/// The same for numbers that have fields.
pub(super) fn small_statistics(entry: &Entry, found: &mut Vec<Diagnostic>) {
    let mut look = |statistic: &Statistic| {
        let label = statistic
            .label
            .as_ref()
            .map_or("", |label| &label.value.text);
        let unit = statistic.unit.as_ref().map_or("", |unit| &unit.value.text);
        let is_of_people =
            matches!(unit, "人" | "名") && COUNTED.iter().any(|who| label.contains(who));
        if let Some(value) = &statistic.value
            && is_of_people
            && value
                .value
                .trim()
                .parse::<u32>()
                .is_ok_and(|count| (1..10).contains(&count))
        {
            let text = format!("{label} {}{unit}", value.value);
            found.push(catalog::privacy_count(value.place.clone(), &text));
        }
    };
    match &entry.record {
        Record::Statistic(record) => record.statistic.iter().for_each(|s| look(&s.value)),
        Record::Window(record) => record.counts.values().for_each(look),
        Record::Service(record) => record.counts.values().for_each(look),
        _ => {}
    }
}

const COUNTED: [&str; 10] = [
    "患者",
    "利用者",
    "使用者",
    "装着者",
    "受給者",
    "療養者",
    "呼吸器",
    "在宅酸素",
    "ケア児",
    "要介護",
];

/// 「担当：山田」, 「山田係長まで」.
pub(super) fn staff(passage: &Passage<'_>, found: &mut Vec<Diagnostic>) {
    if passage.kind == Kind::Name || !(passage.text.contains("担当") || passage.text.contains('係'))
    {
        return;
    }
    for written in STAFF.captures_iter(&passage.text) {
        let Some(name) = written.name("bare").or_else(|| written.name("titled")) else {
            continue;
        };
        let is_section = name.as_str().ends_with([
            '課', '係', '室', '局', '部', '班', '科', '所', '会', '者', '医', '師', '員', '庁',
            '院',
        ]) && written.name("titled").is_none();
        if !is_section {
            found.push(catalog::staff_name(
                passage.place(&name.range()),
                name.as_str(),
            ));
        }
    }
}

/// A mailbox of a field.
pub(super) fn mail_field(address: &str, place: &Location, found: &mut Vec<Diagnostic>) {
    if is_private(address) {
        found.push(catalog::privacy_mail(place.clone(), address));
    }
}
