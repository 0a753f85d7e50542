//! How a guide speaks of 人生会議: it is free, it frightens nobody, and it saves nobody money.

use std::sync::LazyLock;

use regex::Regex;

use super::pattern;

use crate::audit::passage::Passage;
use crate::diag::{Diagnostic, Location, catalog};
use crate::model::{Collection, Entry};

static FEAR: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"手遅れ|後悔(?:し(?:ない|ます|て)|する)|孤独死|悲惨|(?:家族|周り)に迷惑|苦しみながら|取り返しがつ",
    )
});
static DUTY: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:話し|決め|書い|準備し)て?おかなければ|必ず(?:話し|決め|書い)|話し合うべき|しなければなりません",
    )
});
static COST: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"医療費(?:を|の)(?:減|削減|抑)|病床(?:が|の)(?:足り|不足)|財政"));
static WILL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"エンディングノートは、?遺言(?:です|に(?:なり|かわり|代わり))|法的な?効力があります")
});
static FREE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"話さなくて|しなくても|しなくてよ|義務ではありません|かまいません|ご?自由|任意|決めなくて|自分で決められ|選べます",
    )
});

/// By its topic, or by its title where a site has no topic of that name.
fn is_about_acp(entry: &Entry) -> bool {
    let title = entry.title();
    let mut topics = entry.common.kind.values();
    topics.any(|topic| topic.as_str() == "acp")
        || title.contains("人生会議")
        || title.contains("ACP")
}

pub(super) fn of_acp(entry: &Entry, passages: &[Passage<'_>], found: &mut Vec<Diagnostic>) {
    if entry.key.collection != Collection::Guides || !is_about_acp(entry) {
        return;
    }
    for passage in passages {
        for (rule, why_ja, why_en) in [
            (&FEAR, "こわがらせる言葉", "a word of fear"),
            (
                &DUTY,
                "義務のように読める言い方",
                "words that make it a duty",
            ),
            (
                &COST,
                "費用や病床を理由にする言い方",
                "cost or beds as the reason",
            ),
            (
                &WILL,
                "ノートを遺言のように言う言い方",
                "a note called a will",
            ),
        ] {
            for written in rule.find_iter(&passage.text) {
                let place = passage.place(&written.range());
                found.push(catalog::ja_tone_acp(
                    place,
                    written.as_str(),
                    why_ja,
                    why_en,
                ));
            }
        }
    }
    let body: Vec<&Passage<'_>> = passages
        .iter()
        .filter(|passage| passage.key == "body")
        .collect();
    let is_own = entry.extends.as_ref().is_none_or(|extends| !extends.value);
    if is_own && !body.is_empty() && !body.iter().any(|passage| FREE.is_match(&passage.text)) {
        let place = entry.place.path().map_or(Location::Project, Location::file);
        found.push(catalog::acp_not_voluntary(place));
    }
}
