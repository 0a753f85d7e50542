//! Kana in Latin letters, for ids: Hepburn in ASCII, long vowels as typed.

use super::to_hiragana;
use crate::text::width::nfkc;

/// おけがわ is `okegawa`, こうのす `kounosu`, きゃっち `kyatchi`, センター `sentaa`. ASCII letters and
/// digits stay, in lower case; anything else is one hyphen between words. The result is an id, or
/// empty where there is nothing to write.
pub fn romanize(text: &str) -> String {
    let plain: Vec<char> = to_hiragana(&nfkc(text)).chars().collect();
    let mut out = String::new();
    let mut doubled = false;
    let mut before: Option<char> = None;
    let mut rest = plain.as_slice();
    while let [first, tail @ ..] = rest {
        rest = tail;
        let letter = match (*first, before) {
            ('ゝ', Some(before)) => before,
            ('ゞ', Some(before)) => voiced(before),
            (letter, _) => letter,
        };
        before = syllable(letter).is_some().then_some(letter);
        if letter == 'っ' {
            doubled = true;
            continue;
        }
        let Some(sound) = syllable(letter) else {
            if std::mem::take(&mut doubled) {
                out.push_str("tsu");
            }
            push_other(&mut out, letter);
            continue;
        };
        let (sound, used) = joined(sound, rest.first().copied());
        if used {
            before = None;
            rest = rest.get(1..).unwrap_or_default();
        }
        if std::mem::take(&mut doubled) {
            out.push_str(double(&sound));
        }
        out.push_str(&sound);
    }
    if doubled {
        out.push_str("tsu");
    }
    out.trim_matches('-').to_owned()
}

fn push_other(out: &mut String, letter: char) {
    match letter {
        'ー' => out.extend(out.chars().last().filter(|last| "aiueo".contains(*last))),
        _ if letter.is_ascii_alphanumeric() => out.push(letter.to_ascii_lowercase()),
        _ if out.ends_with('-') => (),
        _ => out.push('-'),
    }
}

/// What っ writes before a sound: its consonant once more, `t` before `ch`.
fn double(sound: &str) -> &str {
    match sound.chars().next() {
        Some('c') => "t",
        Some('a' | 'i' | 'u' | 'e' | 'o') | None => "tsu",
        Some(first) => sound.get(..first.len_utf8()).unwrap_or_default(),
    }
}

/// A sound with the small kana after it, and whether that was used up: き and ゃ are `kya`, し and ゅ `shu`.
fn joined(sound: &str, next: Option<char>) -> (String, bool) {
    let vowel = match next {
        Some('ゃ' | 'ぁ') => 'a',
        Some('ぃ') => 'i',
        Some('ゅ' | 'ぅ') => 'u',
        Some('ぇ') => 'e',
        Some('ょ' | 'ぉ') => 'o',
        _ => return (sound.to_owned(), false),
    };
    let glide = matches!(next, Some('ゃ' | 'ゅ' | 'ょ'));
    let stem = match (sound, glide) {
        ("shi", _) => "sh",
        ("chi", _) => "ch",
        ("ji", _) => "j",
        ("te", true) => "ty",
        ("de", true) => "dy",
        ("fu", true) => "fy",
        ("vu", true) => "vy",
        ("fu", false) => "f",
        ("vu", false) => "v",
        ("tsu", false) => "ts",
        ("te" | "to", false) => "t",
        ("de" | "do", false) => "d",
        ("u", false) if vowel != 'u' => "w",
        ("i", false) if vowel == 'e' => "y",
        ("ku", false) => "kw",
        ("gu", false) => "gw",
        (_, true) => {
            return match sound.strip_suffix('i') {
                Some(stem) if !stem.is_empty() => (format!("{stem}y{vowel}"), true),
                _ => (sound.to_owned(), false),
            };
        }
        (_, false) => return (sound.to_owned(), false),
    };
    (format!("{stem}{vowel}"), true)
}

fn voiced(letter: char) -> char {
    let joined = format!("{letter}\u{3099}");
    nfkc(&joined).chars().next().unwrap_or(letter)
}

#[rustfmt::skip]
fn syllable(letter: char) -> Option<&'static str> {
    Some(match letter {
        'あ' | 'ぁ' => "a", 'い' | 'ぃ' | 'ゐ' => "i", 'う' | 'ぅ' => "u", 'え' | 'ぇ' | 'ゑ' => "e", 'お' | 'ぉ' | 'を' => "o",
        'か' | 'ゕ' => "ka", 'き' => "ki", 'く' => "ku", 'け' | 'ゖ' => "ke", 'こ' => "ko",
        'さ' => "sa", 'し' => "shi", 'す' => "su", 'せ' => "se", 'そ' => "so",
        'た' => "ta", 'ち' => "chi", 'つ' | 'っ' => "tsu", 'て' => "te", 'と' => "to",
        'な' => "na", 'に' => "ni", 'ぬ' => "nu", 'ね' => "ne", 'の' => "no",
        'は' => "ha", 'ひ' => "hi", 'ふ' => "fu", 'へ' => "he", 'ほ' => "ho",
        'ま' => "ma", 'み' => "mi", 'む' => "mu", 'め' => "me", 'も' => "mo",
        'や' | 'ゃ' => "ya", 'ゆ' | 'ゅ' => "yu", 'よ' | 'ょ' => "yo",
        'ら' => "ra", 'り' => "ri", 'る' => "ru", 'れ' => "re", 'ろ' => "ro",
        'わ' | 'ゎ' => "wa", 'ん' => "n",
        'が' => "ga", 'ぎ' => "gi", 'ぐ' => "gu", 'げ' => "ge", 'ご' => "go",
        'ざ' => "za", 'じ' | 'ぢ' => "ji", 'ず' | 'づ' => "zu", 'ぜ' => "ze", 'ぞ' => "zo",
        'だ' => "da", 'で' => "de", 'ど' => "do",
        'ば' => "ba", 'び' => "bi", 'ぶ' => "bu", 'べ' => "be", 'ぼ' => "bo",
        'ぱ' => "pa", 'ぴ' => "pi", 'ぷ' => "pu", 'ぺ' => "pe", 'ぽ' => "po",
        'ゔ' => "vu", 'ヷ' => "va", 'ヸ' => "vi", 'ヹ' => "ve", 'ヺ' => "vo",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hepburn_in_ascii() {
        let rows = [
            ("おけがわ", "okegawa"),
            ("こうのす", "kounosu"),
            ("きたもと", "kitamoto"),
            ("あげお", "ageo"),
            ("いな", "ina"),
            ("いしゃ", "isha"),
            ("きゅうきゅう", "kyuukyuu"),
            ("じょうほう", "jouhou"),
            ("まっちゃ", "matcha"),
            ("けっか", "kekka"),
            ("ざっし", "zasshi"),
            ("あっ", "atsu"),
            ("つづき", "tsuzuki"),
            ("しんぶん", "shinbun"),
            ("みすゞ", "misuzu"),
            ("ティー・ファーム", "tii-faamu"),
            ("ウィング", "wingu"),
            ("センター", "sentaa"),
            ("ｸﾘﾆｯｸ", "kurinikku"),
            ("Ａ１ クリニック！", "a1-kurinikku"),
            ("シェア", "shea"),
            ("デュオ", "dyuo"),
            ("うゃ", "uya"),
            ("桶川", ""),
            ("", ""),
        ];
        for (kana, latin) in rows {
            assert_eq!(romanize(kana), latin, "{kana}");
        }
    }
}
