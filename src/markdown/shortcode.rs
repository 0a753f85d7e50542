//! The grammar of shortcodes: `{{ name(key="value", n=3, flag=true) }}`, on one line.

use super::types::ArgValue;

/// Shortcodes that stand alone on their line.
const BLOCK: &[&str] = &[
    "windows", "lectures", "clinics", "handouts", "notices", "figure", "care", "hotlines",
];
/// Shortcodes that stand within a line.
const INLINE: &[&str] = &["city.name", "city.kana", "city.prefecture", "ruby"];

/// The inside of the braces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Parsed {
    pub(super) name: Box<str>,
    pub(super) args: Vec<(Box<str>, ArgValue)>,
}

/// Whether the name may stand within a line.
pub(super) fn is_inline(name: &str) -> bool {
    name == "ruby" || name.starts_with("city.")
}

/// Whether the name is known.
pub(super) fn is_known(name: &str) -> bool {
    BLOCK.contains(&name) || INLINE.contains(&name)
}

/// The known name most like `name`, if any is like it.
pub(super) fn nearest(name: &str) -> Option<&'static str> {
    crate::text::nearest::nearest(name, BLOCK.iter().chain(INLINE).copied())
}

/// Length in bytes of the shortcode at the start of `text`, which begins with `{{`; it ends on its line.
pub(super) fn length(text: &str) -> Option<usize> {
    let line = text.split('\n').next().unwrap_or_default();
    let end = || {
        let inside = line.get(2..)?;
        let close = inside.find("}}")?;
        let another = inside.find("{{").is_some_and(|open| open < close);
        (!another).then_some(close + 4)
    };
    outside_quotes(line).or_else(end)
}

/// The end of the braces, reading quoted values as one.
fn outside_quotes(line: &str) -> Option<usize> {
    let mut quoted = false;
    let mut escaped = false;
    let mut last = ' ';
    for (at, c) in line.char_indices().skip(2) {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            '}' if !quoted && last == '}' => return Some(at + 1),
            '{' if !quoted && last == '{' => return None,
            _ => {}
        }
        last = if quoted { ' ' } else { c };
    }
    None
}

/// Reads a whole shortcode, braces included.
pub(super) fn parse(text: &str) -> Option<Parsed> {
    let inside = text.strip_prefix("{{")?.strip_suffix("}}")?.trim();
    let (name, rest) = match inside.split_once('(') {
        Some((name, rest)) => (name.trim_end(), Some(rest.strip_suffix(')')?)),
        None => (inside, None),
    };
    let named = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    if name.is_empty() || !name.chars().all(named) {
        return None;
    }
    let args = rest.map_or(Some(Vec::new()), arguments)?;
    Some(Parsed {
        name: name.into(),
        args,
    })
}

/// Reads `key=value, key=value`.
fn arguments(text: &str) -> Option<Vec<(Box<str>, ArgValue)>> {
    let mut args: Vec<(Box<str>, ArgValue)> = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let (key, after) = rest.split_once('=')?;
        let key = key.trim();
        let letter = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
        if key.is_empty() || !key.chars().all(letter) || args.iter().any(|(k, _)| &**k == key) {
            return None;
        }
        let (value, after) = value(after.trim_start())?;
        args.push((key.into(), value));
        let after = after.trim_start();
        rest = match after.strip_prefix(',') {
            Some(next) => next.trim_start(),
            None if after.is_empty() => after,
            None => return None,
        };
    }
    Some(args)
}

/// Reads one value and gives what follows it.
fn value(text: &str) -> Option<(ArgValue, &str)> {
    if let Some(quoted) = text.strip_prefix('"') {
        return quoted_value(quoted);
    }
    let end = text
        .find(|c: char| c == ',' || c.is_whitespace())
        .unwrap_or(text.len());
    let (word, rest) = text.split_at_checked(end)?;
    let value = match word {
        "true" => ArgValue::Bool(true),
        "false" => ArgValue::Bool(false),
        number => ArgValue::Number(number.parse().ok()?),
    };
    Some((value, rest))
}

/// Reads up to the closing quote; `\"` and `\\` stand for themselves.
fn quoted_value(text: &str) -> Option<(ArgValue, &str)> {
    let mut out = String::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => return Some((ArgValue::Text(out.into()), chars.as_str())),
            '\\' => match chars.next()? {
                c @ ('"' | '\\') => out.push(c),
                other => {
                    out.push('\\');
                    out.push(other);
                }
            },
            c => out.push(c),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_every_kind_of_value() {
        let parsed = parse(r#"{{ lectures(kind="a\"c}}p", next=3, all=true,) }}"#).unwrap();
        assert_eq!(&*parsed.name, "lectures");
        let text = ArgValue::Text("a\"c}}p".into());
        let expected = [
            ("kind", text),
            ("next", ArgValue::Number(3)),
            ("all", ArgValue::Bool(true)),
        ];
        assert_eq!(
            parsed.args,
            expected.map(|(key, value)| (key.into(), value))
        );
    }

    #[test]
    fn ends_after_quoted_braces() {
        assert_eq!(length(r#"{{ a(b="}}") }} }}"#), Some(15));
        assert_eq!(length("{{ a \n }}"), None);
        assert_eq!(length("{{ a {{ b }}"), None);
        assert_eq!(length(r#"{{ a(b="x) }} and"#), Some(13));
    }

    #[test]
    fn refuses_what_it_cannot_read() {
        for text in [
            "{{ }}",
            "{{ a( }}",
            "{{ a(b) }}",
            "{{ a(b=c) }}",
            "{{ a(b=1, b=2) }}",
            "{{ 窓口 }}",
            "{{ a(b=\"c\" d=1) }}",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn names_the_nearest() {
        assert_eq!(nearest("window"), Some("windows"));
        assert_eq!(nearest("city.nmae"), Some("city.name"));
        assert_eq!(nearest("calendar"), None);
    }
}
