//! The words of a finished page's main part, a line a block. Left out is what frames them: navigation, drawings,
//! readings above a word, what is hidden or explained in passing, and what the theme marks `data-no-search`.

/// Elements whose words are not the page's own.
const SKIPPED: [&str; 12] = [
    "nav", "svg", "script", "style", "template", "form", "h1", "rt", "rp", "button", "select",
    "noscript",
];
/// Elements without an end.
const VOID: [&str; 9] = [
    "br", "hr", "img", "input", "link", "meta", "source", "wbr", "col",
];
/// Elements within a line.
const INLINE: [&str; 21] = [
    "a", "abbr", "b", "bdi", "cite", "code", "dfn", "em", "i", "kbd", "mark", "q", "rp", "rt",
    "ruby", "rb", "small", "span", "strong", "svg", "time",
];

/// The words of HTML, blocks parted by line breaks, spaces taken together.
pub fn words(html: &str) -> String {
    let mut out = String::with_capacity(html.len() / 3);
    // The element that is left out, and how many of its name are open.
    let mut skipped: Option<(&str, u32)> = None;
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (text, from) = rest.split_at(at);
        if skipped.is_none() {
            push(&mut out, text);
        }
        let (tag, after) = from.split_at(end_of_tag(from));
        rest = after;
        let Some((name, is_end)) = name(tag) else {
            continue;
        };
        if let Some((open, depth)) = skipped {
            if open == name {
                let depth = if is_end { depth - 1 } else { depth + 1 };
                skipped = (depth > 0).then_some((open, depth));
            }
        } else if !is_end && !VOID.contains(&name) && is_skipped(name, tag) {
            skipped = Some((name, 1));
        }
        if !INLINE.contains(&name) && !out.ends_with('\n') {
            out.push('\n');
        }
    }
    if skipped.is_none() {
        push(&mut out, rest);
    }
    settled(&out)
}

fn is_skipped(name: &str, tag: &str) -> bool {
    let marked = [" hidden", " data-no-search", " class=\"gloss\""];
    SKIPPED.contains(&name) || marked.iter().any(|mark| tag.contains(mark))
}

/// Behind the `>` that ends a tag; within quotes it ends none.
fn end_of_tag(from: &str) -> usize {
    if from.starts_with("<!--") {
        return from.find("-->").map_or(from.len(), |at| at + 3);
    }
    let mut quoted = false;
    for (at, byte) in from.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'>' if !quoted => return at + 1,
            _ => {}
        }
    }
    from.len()
}

/// The name of a tag, and whether it is an end.
fn name(tag: &str) -> Option<(&str, bool)> {
    let inner = tag.strip_prefix('<')?;
    let (inner, is_end) = match inner.strip_prefix('/') {
        Some(inner) => (inner, true),
        None => (inner, false),
    };
    let end = inner.find(|letter: char| !letter.is_ascii_alphanumeric())?;
    let name = inner.get(..end)?;
    (!name.is_empty()).then_some((name, is_end))
}

fn push(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let end = from.find(';').filter(|end| *end < 10);
        let letter = end.and_then(|end| from.get(1..end)).and_then(entity);
        if let (Some(letter), Some(end)) = (letter, end) {
            out.push(letter);
            rest = from.get(end + 1..).unwrap_or_default();
        } else {
            out.push('&');
            rest = from.get(1..).unwrap_or_default();
        }
    }
    out.push_str(rest);
}

fn entity(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => number.parse(),
        };
        return code.ok().and_then(char::from_u32);
    }
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        _ => return None,
    })
}

fn settled(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.lines() {
        let start = out.len();
        for word in line.split_whitespace() {
            if out.len() > start {
                out.push(' ');
            }
            out.push_str(word);
        }
        if out.len() > start {
            out.push('\n');
        }
    }
    out.truncate(out.trim_end().len());
    out
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn words_stand_a_line_a_block_without_what_frames_them() {
        let html = "<nav><a href=\"/\">x</a></nav><h1>題</h1>\n<p>入れ歯が<strong>合わない</strong>。<br>次</p>\
            <section class=\"a\" data-no-search><section>y</section>z</section><ul><li>一&amp;&#x4E8C;<li>三</ul>\
            <p hidden>h</p><ruby>鴻巣<rp>（</rp><rt>こうのす</rt><rp>）</rp></ruby>市<svg viewBox=\"0>1\"><path d=\"M\"/></svg>";
        assert_eq!(words(html), "入れ歯が合わない。\n次\n一&二\n三\n鴻巣市");
    }

    #[test]
    fn what_is_broken_ends_with_the_text() {
        for html in ["a<b", "a<nav>b", "a&b &unknown; <", "<!-- x", "<p", ""] {
            let _ = words(html);
        }
        assert_eq!(words("a &unknown; b"), "a &unknown; b");
    }
}
