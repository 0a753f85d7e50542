//! What a text and a question have in common however they are written: folded letters, and the pairs of letters
//! that an index of Japanese is made of. `search.js` of the theme does the same, and both run the same cases.

use super::kana::to_hiragana;
use super::width::nfkc;

/// A text with everything taken from it that a reader may write otherwise: width, case, script of kana, small kana,
/// drawn-out vowels, ぢ and づ.
pub fn fold(text: &str) -> String {
    let plain = to_hiragana(&nfkc(text)).to_lowercase();
    plain.chars().filter_map(folded).collect()
}

fn folded(letter: char) -> Option<char> {
    Some(match letter {
        'ぁ' => 'あ',
        'ぃ' => 'い',
        'ぅ' => 'う',
        'ぇ' => 'え',
        'ぉ' => 'お',
        'ゕ' => 'か',
        'ゖ' => 'け',
        'っ' => 'つ',
        'ゃ' => 'や',
        'ゅ' => 'ゆ',
        'ょ' => 'よ',
        'ゎ' => 'わ',
        'ゔ' => 'ぶ',
        'ぢ' => 'じ',
        'づ' => 'ず',
        'ー' | '〜' | '~' | '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' => return None,
        other => other,
    })
}

/// The runs of a folded text: letters of Japanese together, other letters and digits together; signs and spaces part
/// them.
pub fn runs(folded: &str) -> impl Iterator<Item = &str> {
    placed_runs(folded).map(|(_, run)| run)
}

/// The same, each with the byte it begins at.
pub fn placed_runs(folded: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut rest = folded;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|letter| kind(letter) == Kind::Between);
        let start = folded.len() - rest.len();
        let first = kind(rest.chars().next()?);
        let end = rest
            .find(|letter| kind(letter) != first)
            .unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        rest = after;
        Some((start, run))
    })
}

/// Whether a run is of Japanese letters.
pub fn is_japanese(run: &str) -> bool {
    let first = run.chars().next();
    first.is_some_and(|first| kind(first) == Kind::Japanese)
}

/// What a run is looked up by: each pair of neighbouring letters of a Japanese one; any other run as a whole.
pub fn pairs(run: &str) -> Vec<&str> {
    let starts: Vec<usize> = run.char_indices().map(|(at, _)| at).collect();
    if !is_japanese(run) || starts.len() < 2 {
        return vec![run];
    }
    let ends = starts.iter().skip(2).copied().chain([run.len()]);
    starts
        .iter()
        .zip(ends)
        .filter_map(|(start, end)| run.get(*start..end))
        .collect()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Japanese,
    Other,
    Between,
}

fn kind(letter: char) -> Kind {
    match letter {
        '\u{3005}'..='\u{3007}'
        | '\u{3041}'..='\u{3096}'
        | '\u{3400}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}' => Kind::Japanese,
        _ if letter.is_alphanumeric() || is_mark(letter) => Kind::Other,
        _ => Kind::Between,
    }
}

/// Accents that stand behind their letter.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The cases that `tests/browser/search-core.mjs` runs through the theme's script.
    const CASES: &str = include_str!("../../tests/search/folding.json");

    #[test]
    fn every_case_folds_and_parts_as_the_script_does() {
        let cases: Vec<(String, String, Vec<String>)> = serde_json::from_str(CASES).unwrap();
        assert!(cases.len() > 20);
        for (text, expected, parts) in cases {
            let folded = fold(&text);
            assert_eq!(folded, expected, "{text}");
            let found: Vec<&str> = runs(&folded).flat_map(pairs).collect();
            assert_eq!(found, parts, "{text}");
            assert_eq!(fold(&folded), folded, "{text}");
        }
    }
}
