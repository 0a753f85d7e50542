//! Words that need an explanation, a number or a reason.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::pattern;

use super::super::context::Context;
use crate::audit::passage::{Kind, Passage};
use crate::diag::{Diagnostic, Message, catalog};
use crate::model::{Collection, Entry};

/// Words of the trade, and a plain one to write beside them.
const JARGON: [(&str, &str); 23] = [
    ("看取り", "人生の最期の時を見守ること"),
    ("ADL", "食事や着替えなど、毎日の動作"),
    ("QOL", "暮らしの満足の度合い"),
    ("DNAR", "心臓が止まったときに、蘇生をしないという意思表示"),
    ("MCS", "医療や介護の関係者が連絡を取り合う道具"),
    ("居宅", "自宅"),
    ("多職種", "いろいろな専門職"),
    ("褥瘡", "床ずれ"),
    ("嚥下", "飲み込むこと"),
    ("拘縮", "関節が固まること"),
    ("頓服", "必要なときだけ飲む薬"),
    ("訪看", "訪問看護"),
    ("レスパイト", "介護する家族が休むこと"),
    ("アセスメント", "様子を調べて考えること"),
    ("モニタリング", "様子を見続けること"),
    ("サルコペニア", "筋肉が減り、力が弱ること"),
    ("フレイル", "年を重ねて、心や体の力が弱ること"),
    ("ターミナルケア", "人生の最終段階の医療や介護"),
    (
        "インフォームドコンセント",
        "説明を聞いて、納得して決めること",
    ),
    ("アウトリーチ", "こちらから訪ねて支援すること"),
    ("バイタル", "体温、脈拍、血圧など"),
    ("増悪", "病気が悪くなること"),
    ("寛解", "病気の勢いが収まった状態"),
];
static HARD: LazyLock<Regex> = LazyLock::new(|| pattern(&JARGON.map(|(word, _)| word).join("|")));
static DANGER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"意識(?:が|の)な|呼びかけても|息が苦し|呼吸が(?:苦し|止ま)|けいれん|ろれつが|大量(?:の|に)出血|胸が(?:急に)?(?:強く)?痛",
    )
});
static COLOUR: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"[赤青緑黄](?:色の?|い)?(?:文?字|枠|線|部分)(?:は|が|で|の)|色の?付いた|(?:右|左|上|下)の(?:図|表|写真|ボタン)",
    )
});
static CLAIM: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"日本一|最高の|No\.? ?[1１]|ナンバーワン|必ず治|絶対に?安全|体験談|県内随一|最先端の")
});

/// Hard words without a gloss at their first use, in one finding. The glossary of the site is a gloss.
pub(super) fn hard(passages: &[Passage<'_>], context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let mut first: Option<Diagnostic> = None;
    for passage in passages.iter().filter(|passage| passage.kind != Kind::Name) {
        for written in HARD.find_iter(&passage.text) {
            let range = written.range();
            let entry = JARGON.iter().find(|(word, _)| *word == written.as_str());
            let Some((word, plain)) = entry.filter(|_| !is_in_name(passage, &range)) else {
                continue;
            };
            let in_glossary = context.terms.iter().any(|term| term.contains(word));
            if !seen.insert(word)
                || in_glossary
                || !passage.is_prose(&range)
                || is_explained(word, &range, passage, passages)
            {
                continue;
            }
            let place = passage.place(&range);
            first = Some(match first {
                None => catalog::ja_hard_word(place, word, plain),
                Some(told) => {
                    let more = Message::new(
                        format!("「{word}」（{plain}）も"),
                        format!("\"{word}\", too"),
                    );
                    told.with_related(place, more)
                }
            });
        }
    }
    found.extend(first);
}

/// 居宅介護支援事業所, 「IADL」: part of an official name or of another word.
fn is_in_name(passage: &Passage<'_>, range: &Range<usize>) -> bool {
    let joins =
        |letter: char| matches!(letter, '々' | 'ー' | '・' | 'ァ'..='ヺ' | '\u{4e00}'..='\u{9fff}');
    let after = passage.slice(range.end..passage.text.len());
    let before = passage.slice(0..range.start);
    let is_latin = |letter: char| letter.is_ascii_alphanumeric();
    let latin = passage.slice(range.clone()).ends_with(is_latin);
    if latin && (after.starts_with(is_latin) || before.ends_with(is_latin)) {
        return true;
    }
    let rest = after
        .split(|letter| !joins(letter))
        .next()
        .unwrap_or_default();
    OFFICIAL.iter().any(|end| rest.ends_with(end))
}

/// How official names of services, bodies and places end.
const OFFICIAL: [&str; 27] = [
    "事業所",
    "事業者",
    "事業",
    "支援",
    "指導",
    "サービス",
    "計画",
    "計画書",
    "センター",
    "研修",
    "研修会",
    "看護師",
    "会議",
    "協議会",
    "委員会",
    "部会",
    "連絡会",
    "加算",
    "管理者",
    "ステーション",
    "病院",
    "クリニック",
    "医院",
    "専門員",
    "要綱",
    "指針",
    "ガイドライン",
];

/// 「褥瘡（床ずれ）」, or 「サロンは、…場です」 anywhere in the text.
fn is_explained(
    word: &str,
    range: &Range<usize>,
    passage: &Passage<'_>,
    passages: &[Passage<'_>],
) -> bool {
    let after = passage.slice(range.end..passage.text.len());
    let told = [format!("{word}は、"), format!("{word}とは")];
    let before = passage.slice(0..range.start);
    after.starts_with(['（', '('])
        || (before.ends_with(['（', '(']) && after.starts_with(['）', ')']))
        || after.starts_with("などの")
        || after.contains("とは")
        || after.contains("のこと")
        || passages
            .iter()
            .any(|passage| told.iter().any(|told| passage.text.contains(told)))
}

/// Signs of sudden illness on a page that does not name 119.
pub(super) fn danger_without_119(passages: &[Passage<'_>], found: &mut Vec<Diagnostic>) {
    if passages.iter().any(|passage| passage.text.contains("119")) {
        return;
    }
    let sign = passages
        .iter()
        .filter(|passage| passage.key == "body")
        .find_map(|passage| {
            let sign = DANGER.find(&passage.text)?;
            Some((passage, sign))
        });
    if let Some((passage, sign)) = sign {
        found.push(catalog::danger_no_119(
            passage.place(&sign.range()),
            sign.as_str(),
        ));
    }
}

/// 「赤字は」, 「右の図」: nothing for those who do not see it.
pub(super) fn shown_by_colour(passage: &Passage<'_>, found: &mut Vec<Diagnostic>) {
    if passage.kind == Kind::Name {
        return;
    }
    for written in COLOUR.find_iter(&passage.text) {
        let range = written.range();
        if passage.is_prose(&range) {
            found.push(catalog::colour_only(
                passage.place(&range),
                written.as_str(),
            ));
        }
    }
}

/// Praise of a provider, which the rules for medical advertising do not allow.
pub(super) fn claims(entry: &Entry, passages: &[Passage<'_>], found: &mut Vec<Diagnostic>) {
    if entry.key.collection != Collection::Clinics {
        return;
    }
    for passage in passages {
        for claim in CLAIM.find_iter(&passage.text) {
            found.push(catalog::ad_claim(
                passage.place(&claim.range()),
                claim.as_str(),
            ));
        }
    }
}
