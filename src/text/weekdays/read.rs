//! Reading weekdays: words, then a small grammar; a word that is not known ends it.

use jiff::civil::Weekday;

use super::Days;
use crate::text::width::{is_hyphen, nfkc};

/// Reads weekdays in the forms of the field, in any width and with any separator:
///
/// - 月火水, 月・火・水, 月曜日、水曜日, 月～金曜日, 月-金, 土～月, 毎週水曜
/// - 平日 (Monday to Friday, not on public holidays), 毎日, 年中無休 (every day and public holidays)
/// - 第2・4土曜, 毎月第1木曜日, 月～金、第2土曜
/// - 祝日 and 祝 beside others; 「（祝日を除く）」 or 「。祝日休診」 after them
///
/// None where anything else stands in it, where a day is named twice, and where a weekday without a
/// number follows one with a number (「第2土・日」), as it may belong to either.
pub fn parse(text: &str) -> Option<Days> {
    let plain = nfkc(text);
    let body = without_frame(plain.trim());
    let body = body.strip_suffix("のみ").unwrap_or(body);
    let (body, aside) = split_aside(body)?;
    let tokens = tokens(body)?;
    let mut reading = Reading::default();
    let mut rest = tokens.as_slice();
    while !rest.is_empty() {
        rest = reading.step(rest)?;
    }
    reading.finish(aside)
}

/// `【月～金】` and `(月～金)` without the brackets.
fn without_frame(text: &str) -> &str {
    const FRAMES: [(char, char); 7] = [
        ('(', ')'),
        ('[', ']'),
        ('【', '】'),
        ('<', '>'),
        ('〈', '〉'),
        ('《', '》'),
        ('「', '」'),
    ];
    let inner = FRAMES.iter().find_map(|(open, close)| {
        let inner = text.strip_prefix(*open)?.strip_suffix(*close)?;
        (!inner.contains([*open, *close])).then(|| inner.trim())
    });
    inner.unwrap_or(text)
}

/// What stands after the days about public holidays, in brackets or not.
fn split_aside(text: &str) -> Option<(&str, Option<bool>)> {
    const ASIDES: [(&str, bool); 10] = [
        ("祝日を除く", false),
        ("祝日は除く", false),
        ("祝日除く", false),
        ("祝日休診", false),
        ("祝日は休診", false),
        ("祝日休み", false),
        ("祝日は休み", false),
        ("祝日を含む", true),
        ("祝日も含む", true),
        ("祝日含む", true),
    ];
    let find = |end: &str| ASIDES.iter().find(|(aside, _)| *aside == end);
    if let Some((body, aside)) = text.strip_suffix(')').and_then(|t| t.rsplit_once('(')) {
        let (_, open) = find(aside.trim())?;
        return Some((body, Some(*open)));
    }
    // 「日、祝日休み」 closes the Sunday as well; after a full stop it is clear.
    let bare = ASIDES.iter().find_map(|(aside, open)| {
        let body = text.strip_suffix(aside)?.trim_end().strip_suffix('。')?;
        Some((body, Some(*open)))
    });
    Some(bare.unwrap_or((text, None)))
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Token {
    /// By its place in the week, Monday first.
    Day(usize),
    /// 曜日
    Suffix,
    /// 平日
    Workdays,
    /// 毎日
    Daily,
    /// 年中無休
    Always,
    Holidays,
    /// 毎週
    Weekly,
    /// 毎月
    Monthly,
    /// 第
    Nth,
    Number(u8),
    Range,
    /// まで
    Until,
    Separator,
    Space,
}

/// The words; a longer one stands before its own beginning.
static WORDS: [(&str, Token); 27] = [
    ("年中無休", Token::Always),
    ("毎日", Token::Daily),
    ("毎週", Token::Weekly),
    ("毎月", Token::Monthly),
    ("平日", Token::Workdays),
    ("祝祭日", Token::Holidays),
    ("祝日", Token::Holidays),
    ("祝", Token::Holidays),
    ("から", Token::Range),
    ("まで", Token::Until),
    ("曜日", Token::Suffix),
    ("曜", Token::Suffix),
    ("第", Token::Nth),
    ("月", Token::Day(0)),
    ("火", Token::Day(1)),
    ("水", Token::Day(2)),
    ("木", Token::Day(3)),
    ("金", Token::Day(4)),
    ("土", Token::Day(5)),
    ("日", Token::Day(6)),
    ("一", Token::Number(1)),
    ("二", Token::Number(2)),
    ("三", Token::Number(3)),
    ("四", Token::Number(4)),
    ("五", Token::Number(5)),
    ("及び", Token::Separator),
    ("と", Token::Separator),
];

fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut found: Vec<Token> = Vec::new();
    let mut rest = text.trim();
    while let Some(letter) = rest.chars().next() {
        let word = WORDS
            .iter()
            .find_map(|(word, token)| Some((*token, rest.strip_prefix(word)?)));
        let after = rest.strip_prefix(letter)?;
        let (token, after) = match (word, letter) {
            (Some(word), _) => word,
            (None, '~' | '\u{301C}' | '\u{223C}') => (Token::Range, after),
            (None, letter) if is_hyphen(letter) => (Token::Range, after),
            (None, letter) if letter.is_whitespace() => (Token::Space, after),
            (None, '1'..='5') if !after.starts_with(|c: char| c.is_ascii_digit()) => {
                let number = letter.to_digit(10).and_then(|n| u8::try_from(n).ok())?;
                (Token::Number(number), after)
            }
            (None, '・' | '、' | ',' | ';' | '/' | '_' | '.' | '&' | '"' | '\'') => {
                (Token::Separator, after)
            }
            _ => return None,
        };
        found.push(token);
        rest = after;
    }
    Some(without_spaces(&found))
}

/// Spaces around から are dropped; any other parts days.
fn without_spaces(tokens: &[Token]) -> Vec<Token> {
    let at = |index: Option<usize>| index.and_then(|index| tokens.get(index));
    let near_range = |index: usize| {
        let near = [index.checked_sub(1), index.checked_add(1)];
        near.into_iter().any(|near| at(near) == Some(&Token::Range))
    };
    let kept = tokens
        .iter()
        .enumerate()
        .filter(|(index, token)| **token != Token::Space || !near_range(*index));
    kept.map(|(_, token)| match token {
        Token::Space => Token::Separator,
        token => *token,
    })
    .collect()
}

/// What has been read so far.
#[derive(Default)]
struct Reading {
    weekly: [bool; 7],
    nth: Vec<(u8, Weekday)>,
    holidays: Option<bool>,
    workdays: bool,
}

impl Reading {
    /// Takes one day, range or word off the front.
    fn step<'t>(&mut self, tokens: &'t [Token]) -> Option<&'t [Token]> {
        use Token::{
            Always, Daily, Day, Holidays, Monthly, Nth, Number, Separator, Weekly, Workdays,
        };
        match tokens {
            [Separator, rest @ ..] => Some(rest),
            [Monthly, rest @ ..] if rest.starts_with(&[Nth]) => Some(rest),
            [Nth, Number(_), ..] => self.nth(tokens),
            [Weekly, Day(first), ..] => self.days(*first, tokens.get(1..)?),
            [Day(first), ..] if self.nth.is_empty() => self.days(*first, tokens),
            [Workdays, rest @ ..] => {
                self.workdays = true;
                self.open(0, 4).map(|()| rest)
            }
            [Daily, rest @ ..] => self.open(0, 6).map(|()| rest),
            [Always, rest @ ..] => {
                self.open(0, 6)?;
                self.open_holidays().map(|()| rest)
            }
            [Holidays, rest @ ..] => self.open_holidays().map(|()| rest),
            _ => None,
        }
    }

    /// One weekday, or from one to another; a range may go over Sunday.
    fn days<'t>(&mut self, first: usize, tokens: &'t [Token]) -> Option<&'t [Token]> {
        let after = past_suffix(tokens.get(1..)?);
        if let [Token::Range, Token::Day(last), rest @ ..] = after {
            let rest = past_suffix(rest);
            let rest = rest.strip_prefix(&[Token::Until]).unwrap_or(rest);
            (first != *last).then_some(())?;
            return self.open(first, *last).map(|()| rest);
        }
        self.open(first, first).map(|()| after)
    }

    /// 第2・4土曜, 第2・第4土曜
    fn nth<'t>(&mut self, tokens: &'t [Token]) -> Option<&'t [Token]> {
        use Token::{Nth, Number, Separator};
        let mut numbers: Vec<u8> = Vec::new();
        let mut rest = tokens;
        loop {
            rest = match rest {
                [Separator, Nth, Number(n), after @ ..]
                | [Separator | Nth, Number(n), after @ ..] => {
                    numbers.push(*n);
                    after
                }
                [Token::Day(day), after @ ..] => {
                    let weekday = weekday(*day)?;
                    let new = numbers.into_iter().map(|number| (number, weekday));
                    self.nth.extend(new);
                    return Some(past_suffix(after));
                }
                _ => return None,
            };
        }
    }

    /// Marks the days from one to another; None if one is marked already.
    fn open(&mut self, first: usize, last: usize) -> Option<()> {
        let length = (last + 7 - first) % 7 + 1;
        for day in (first..first + length).map(|day| day % 7) {
            let open = self.weekly.get_mut(day)?;
            if std::mem::replace(open, true) {
                return None;
            }
        }
        Some(())
    }

    fn open_holidays(&mut self) -> Option<()> {
        self.holidays.replace(true).is_none().then_some(())
    }

    fn finish(self, aside: Option<bool>) -> Option<Days> {
        let Self {
            weekly,
            mut nth,
            holidays,
            workdays,
        } = self;
        nth.sort_by_key(|(number, day)| (day.to_monday_zero_offset(), *number));
        let n_written = nth.len();
        nth.dedup();
        let twice = nth.len() < n_written
            || nth.iter().any(|(_, day)| {
                let open = usize::try_from(day.to_monday_zero_offset());
                open.is_ok_and(|day| weekly.get(day) == Some(&true))
            });
        let named = weekly.contains(&true) || !nth.is_empty() || holidays.is_some();
        let contradicts = holidays.is_some() && aside.is_some();
        let bare_aside = aside.is_some() && !weekly.contains(&true) && nth.is_empty();
        let days = Days {
            weekly,
            nth,
            holidays: holidays.or(aside).or(workdays.then_some(false)),
        };
        (named && !twice && !contradicts && !bare_aside).then_some(days)
    }
}

fn past_suffix(tokens: &[Token]) -> &[Token] {
    tokens.strip_prefix(&[Token::Suffix]).unwrap_or(tokens)
}

fn weekday(day: usize) -> Option<Weekday> {
    Weekday::from_monday_zero_offset(i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The days by their letters; 祝 after them where public holidays are open, 休 where they are not.
    fn letters(days: &Days) -> String {
        let weekly = "月火水木金土日".chars().zip(days.weekly);
        let mut text: String = weekly.filter(|(_, open)| *open).map(|(c, _)| c).collect();
        for (number, day) in &days.nth {
            text.extend([format!(" {number}{day:?}")]);
        }
        match days.holidays {
            Some(true) => text.push('祝'),
            Some(false) => text.push('休'),
            None => (),
        }
        text
    }

    #[test]
    fn every_form_is_read() {
        let forms = [
            ("月火水木金土", "月火水木金土"),
            ("月・火・水・金・土", "月火水金土"),
            ("【月･火･木･金】", "月火木金"),
            ("(月～土)", "月火水木金土"),
            ("月～水・金～土", "月火水金土"),
            ("月～金", "月火水木金"),
            ("月 〜 金曜日", "月火水木金"),
            ("月-金", "月火水木金"),
            ("月ー金", "月火水木金"),
            ("月曜日から金曜日まで", "月火水木金"),
            ("土～月", "月土日"),
            ("日～木", "月火水木日"),
            ("平日", "月火水木金休"),
            ("平日,土曜日,日曜日,祝日", "月火水木金土日祝"),
            ("\"平日,土曜日\"", "月火水木金土休"),
            ("土日祝", "土日祝"),
            ("土・日・祝日", "土日祝"),
            ("祝日", "祝"),
            ("毎日", "月火水木金土日"),
            ("年中無休", "月火水木金土日祝"),
            ("毎週水曜日", "水"),
            ("水曜のみ", "水"),
            ("月、水;金", "月水金"),
            ("月 水 金", "月水金"),
            ("土 祝 日", "土日祝"),
            ("月_水/金", "月水金"),
            ("⽉⽕⽔", "月火水"),
            ("第2・4土曜", " 2Saturday 4Saturday"),
            ("第２・第４土曜日", " 2Saturday 4Saturday"),
            ("第二、第四土曜日", " 2Saturday 4Saturday"),
            ("第1木曜", " 1Thursday"),
            ("毎月第1・3・5水曜日", " 1Wednesday 3Wednesday 5Wednesday"),
            ("月～金、第2土曜", "月火水木金 2Saturday"),
            ("第3日曜、第1土曜", " 1Saturday 3Sunday"),
            ("第2土曜、毎週日曜", "日 2Saturday"),
            ("月～金（祝日を除く）", "月火水木金休"),
            ("月～金。祝日休診", "月火水木金休"),
            ("毎日（祝日を含む）", "月火水木金土日祝"),
        ];
        for (text, days) in forms {
            let read = parse(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(letters(&read), days, "{text}");
        }
    }

    #[test]
    fn what_is_not_clear_is_not_read() {
        let refused = [
            "",
            "・",
            "なし",
            "24時間対応",
            "365日",
            "木土の午後休診",
            "日・祝休",
            "日、祝日休み",
            "月～金、祝日休診",
            "日曜、祝日を除く",
            "祝日を除く",
            "土日祝日を除く毎日",
            "木・土曜AMのみ",
            "水曜休診",
            "第2土・日",
            "第2土曜、日曜",
            "第6土曜",
            "第24土曜",
            "第2・4",
            "第1・3週の土曜日",
            "最終土曜",
            "月～土、第2土曜",
            "月月火",
            "平日、月曜",
            "月～月",
            "月～",
            "月まで",
            "1日",
            "8月",
            "月曜日午後",
            "休日",
            "月～金(第3月曜を除く)",
            "第2土曜、第2土曜",
            "年末年始12月29日から1月3日は、休業致します。",
        ];
        for text in refused {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
