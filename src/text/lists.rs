//! Several values in one cell: 「内科、小児科」, 「歯科;小児歯科」, 「内科_外科」, a value a line.

use std::ops::Range;

/// Names that hold a middle dot themselves, though no part of them tells so: see [`split`].
const COMPOUNDS: [&str; 8] = [
    "あん摩・マッサージ・指圧",
    "あんま・マッサージ・指圧",
    "はり・きゅう",
    "鍼・灸",
    "耳鼻咽喉科・頭頸部外科",
    "耳鼻いんこう科・頭頸部外科",
    "耳鼻咽喉・頭頸部外科",
    "脊椎・脊髄外科",
];

/// Splits a cell into its values, trimmed, in their order, without empty ones. Never inside brackets.
///
/// - `;` `；` `、` `､` `_` `＿` and line ends always separate.
/// - `,` `，` `/` `／` separate, but not between digits (1,000 and 8/15), and `/` not in a web address.
/// - `・` and `･` separate only if none of the above does. Known compound names stay whole; and in a list
///   of departments, where some part ends in 科, a part that does not belongs to the next one:
///   「内科・糖尿病・内分泌内科」 is 内科 and 糖尿病・内分泌内科. A name in two pieces would be worse than two
///   names in one.
/// - Spaces separate only if nothing else does and every part ends in 科.
pub fn split(text: &str) -> Vec<&str> {
    let slices = |ranges: &[Range<usize>]| -> Vec<&str> {
        let slice = |range: &Range<usize>| text.get(range.clone());
        ranges.iter().filter_map(slice).collect()
    };
    let strong = cut(text, &separates);
    if strong.len() > 1 {
        return slices(&strong);
    }
    let dots = cut(text, &|c, _, _| matches!(c, '・' | '･'));
    if dots.len() > 1 {
        return slices(&join_compounds(&dots, &slices(&dots)));
    }
    let spaced = slices(&cut(text, &|c, _, _| c.is_whitespace()));
    if spaced.len() > 1 && spaced.iter().all(|part| is_department(part)) {
        return spaced;
    }
    slices(&strong)
}

fn separates(letter: char, before: Option<char>, after: &str) -> bool {
    match letter {
        ';' | '；' | '、' | '､' | '_' | '＿' | '\n' | '\r' | '\u{2028}' => true,
        ',' | '，' | '/' | '／' => {
            let next = after.chars().next();
            let digits = before.is_some_and(char::is_numeric) && next.is_some_and(char::is_numeric);
            let address = letter == '/' && (before == Some(':') || after.starts_with('/'));
            !digits && !address
        }
        _ => false,
    }
}

/// Where the parts between separating letters are, which stand outside brackets. Brackets that do
/// not pair are letters like others.
fn cut(text: &str, separates: &dyn Fn(char, Option<char>, &str) -> bool) -> Vec<Range<usize>> {
    let paired = brackets_pair(text);
    // A separator within an address would cut it in two.
    let address = text.contains("://");
    let mut parts = Vec::new();
    let (mut depth, mut start, mut before) = (0_usize, 0, None);
    for (at, letter) in text.char_indices() {
        let end = at + letter.len_utf8();
        match bracket(letter) {
            Some(true) if paired => depth += 1,
            Some(false) if paired => depth = depth.saturating_sub(1),
            _ => (),
        }
        let after = text.get(end..).unwrap_or_default();
        let kept = depth > 0 || address && matches!(letter, '/' | '_' | ',');
        if !kept && separates(letter, before, after) {
            parts.extend(trimmed(text, start..at));
            start = end;
        }
        before = Some(letter);
    }
    parts.extend(trimmed(text, start..text.len()));
    parts
}

/// The range without spaces and bullets (・) at its ends; None if nothing else is in it.
fn trimmed(text: &str, range: Range<usize>) -> Option<Range<usize>> {
    let edge = |c: char| c.is_whitespace() || matches!(c, '・' | '･');
    let part = text.get(range.clone())?;
    let start = range.start + (part.len() - part.trim_start_matches(edge).len());
    let length = part.trim_matches(edge).len();
    (length > 0).then_some(start..start + length)
}

/// Whether a letter opens a bracket (true) or closes one.
fn bracket(letter: char) -> Option<bool> {
    match letter {
        '(' | '（' | '「' | '『' | '［' | '[' | '【' => Some(true),
        ')' | '）' | '」' | '』' | '］' | ']' | '】' => Some(false),
        _ => None,
    }
}

fn brackets_pair(text: &str) -> bool {
    let depth = text
        .chars()
        .filter_map(bracket)
        .try_fold(0_usize, |depth, opens| {
            if opens {
                depth.checked_add(1)
            } else {
                depth.checked_sub(1)
            }
        });
    depth == Some(0)
}

fn is_department(part: &str) -> bool {
    let name = part.split(['(', '（']).next().unwrap_or(part);
    name.trim_end().ends_with('科')
}

/// Puts together again what a middle dot within a name has parted.
fn join_compounds(ranges: &[Range<usize>], parts: &[&str]) -> Vec<Range<usize>> {
    let last_department = parts.iter().rposition(|part| is_department(part));
    let mut joined = Vec::new();
    let mut at = 0;
    while let (Some(range), Some(rest)) = (ranges.get(at), parts.get(at..)) {
        let known = COMPOUNDS.iter().find_map(|name| {
            let n_parts = name.split('・').count();
            let same = rest.get(..n_parts)?.iter().copied().eq(name.split('・'));
            same.then_some(n_parts)
        });
        let n_parts = known.or_else(|| {
            // Past the last one there is none to look for.
            last_department.filter(|last| at <= *last)?;
            let whole = rest.iter().position(|part| is_department(part));
            whole.map(|last| last + 1)
        });
        let n_parts = n_parts.unwrap_or(1);
        let end = ranges.get(at + n_parts - 1).unwrap_or(range).end;
        joined.push(range.start..end);
        at += n_parts;
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_separator_parts_values() {
        let rows: [(&str, &[&str]); 24] = [
            (
                "歯科;小児歯科;歯科口腔外科",
                &["歯科", "小児歯科", "歯科口腔外科"],
            ),
            ("歯科；小児歯科", &["歯科", "小児歯科"]),
            ("内科、小児科", &["内科", "小児科"]),
            ("内科､小児科", &["内科", "小児科"]),
            ("内科, 小児科，眼科", &["内科", "小児科", "眼科"]),
            ("内科_小児科＿眼科", &["内科", "小児科", "眼科"]),
            ("内科／外科/眼科", &["内科", "外科", "眼科"]),
            ("内科\r\n外科\n", &["内科", "外科"]),
            (
                "内科・外科・リハビリテーション科",
                &["内科", "外科", "リハビリテーション科"],
            ),
            ("内科･小児科", &["内科", "小児科"]),
            ("内科　外科 小児科", &["内科", "外科", "小児科"]),
            ("訪問・通所", &["訪問", "通所"]),
            ("内科、、 外科、", &["内科", "外科"]),
            ("・内科\n・外科\n", &["内科", "外科"]),
            ("・内科", &["内科"]),
            ("内科", &["内科"]),
            (" ", &[]),
            (
                "外科_消化器内科（胃腸内科、その他）_放射線科",
                &["外科", "消化器内科（胃腸内科、その他）", "放射線科"],
            ),
            (
                "歯科;審美歯科(ジルコニア・金)",
                &["歯科", "審美歯科(ジルコニア・金)"],
            ),
            (
                "麻酔科、糖尿病・内分泌内科、肝臓内科",
                &["麻酔科", "糖尿病・内分泌内科", "肝臓内科"],
            ),
            (
                "内科・糖尿病・内分泌内科・外科",
                &["内科", "糖尿病・内分泌内科", "外科"],
            ),
            (
                "内科・耳鼻咽喉科・頭頸部外科・眼科",
                &["内科", "耳鼻咽喉科・頭頸部外科", "眼科"],
            ),
            ("はり・きゅう・訪問", &["はり・きゅう", "訪問"]),
            ("内科・外科・往診", &["内科", "外科", "往診"]),
        ];
        for (text, parts) in rows {
            assert_eq!(split(text), parts, "{text}");
        }
    }

    #[test]
    fn what_only_looks_like_a_separator_parts_nothing() {
        for text in [
            "1,000円",
            "8/15",
            "https://example.jp/a_b/c",
            "デイサービス ひまわり",
            "（内科、外科）",
            "あん摩・マッサージ・指圧",
            "糖尿病・内分泌内科",
        ] {
            assert_eq!(split(text), [text], "{text}");
        }
        assert_eq!(split("内科（一般、外科"), ["内科（一般", "外科"]);
    }
}
