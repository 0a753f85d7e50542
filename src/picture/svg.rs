//! Drawings in SVG, written anew from the elements that draw. What tells of the program or the person is left out
//! in silence; what could act, fetch or hide a photograph is refused, so that its author knows.

use std::fmt::Write as _;

use quick_xml::Reader;
use quick_xml::escape::{escape, unescape};
use quick_xml::events::{BytesStart, Event};

use super::{Made, Refusal};

/// Bytes of the largest drawing, and how deep its elements may lie.
const MAX_BYTES: usize = 8 << 20;
const MAX_DEPTH: usize = 500;

/// Elements that draw, or say how. Filters (`fe…`) are known by their beginning.
const ELEMENTS: [&str; 29] = [
    "circle",
    "clipPath",
    "defs",
    "desc",
    "ellipse",
    "filter",
    "g",
    "line",
    "linearGradient",
    "marker",
    "mask",
    "path",
    "pattern",
    "polygon",
    "polyline",
    "radialGradient",
    "rect",
    "stop",
    "style",
    "svg",
    "switch",
    "symbol",
    "text",
    "textPath",
    "title",
    "tspan",
    "use",
    "view",
    "hatch",
];

/// Makes what may be published of a drawing.
pub(super) fn make(bytes: &[u8]) -> Result<Made, Refusal> {
    if bytes.len() > MAX_BYTES {
        return Err(Refusal::Damaged);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| Refusal::Damaged)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut drawing = Drawing::default();
    let mut reader = Reader::from_str(text);
    loop {
        match reader.read_event().map_err(|_| Refusal::Damaged)? {
            Event::Eof => break,
            event => drawing.take(event)?,
        }
    }
    if drawing.open.is_empty() && !drawing.out.is_empty() {
        drawing.out.push('\n');
        let (width, height) = drawing.size;
        let clean = drawing.out.into_bytes();
        return Ok(Made {
            width,
            height,
            clean: (clean != bytes).then_some(clean),
            variants: Vec::new(),
        });
    }
    Err(Refusal::Damaged)
}

/// A drawing being written anew.
#[derive(Default)]
struct Drawing {
    out: String,
    /// The elements that are open, by the name under which they were written; nothing for one that is left out.
    open: Vec<Option<String>>,
    /// How many of them are left out.
    left_out: usize,
    /// Zero where it does not say.
    size: (u32, u32),
}

impl Drawing {
    fn take(&mut self, event: Event<'_>) -> Result<(), Refusal> {
        match event {
            Event::Start(tag) => self.start(&tag, false)?,
            Event::Empty(tag) => self.start(&tag, true)?,
            Event::End(_) => match self.open.pop() {
                Some(Some(name)) => {
                    // Writing to a String cannot fail.
                    let _ = write!(self.out, "</{name}>");
                }
                Some(None) => self.left_out -= 1,
                None => return Err(Refusal::Damaged),
            },
            Event::Text(text) => self.text(text.as_ref())?,
            Event::CData(text) => self.text(&escape(text.as_ref() as &str))?,
            Event::GeneralRef(name) => {
                let name: &str = name.as_ref();
                self.text(&format!("&{name};"))?;
            }
            Event::DocType(text) if text.contains('[') => {
                return Err(Refusal::Active("DOCTYPE [".to_owned()));
            }
            _ => {}
        }
        Ok(())
    }

    fn start(&mut self, tag: &BytesStart<'_>, empty: bool) -> Result<(), Refusal> {
        if self.open.len() >= MAX_DEPTH || (self.open.is_empty() && !self.out.is_empty()) {
            return Err(Refusal::Damaged);
        }
        let name = if self.left_out > 0 {
            None
        } else {
            written_name(tag.name().0)?
        };
        match &name {
            Some(name) => self.open_tag(name, tag, empty)?,
            None if self.open.is_empty() => return Err(Refusal::Damaged),
            None => {}
        }
        if !empty {
            self.left_out += usize::from(name.is_none());
            self.open.push(name);
        }
        Ok(())
    }

    fn open_tag(&mut self, name: &str, tag: &BytesStart<'_>, empty: bool) -> Result<(), Refusal> {
        let is_root = self.open.is_empty();
        if is_root != (name == "svg") && is_root {
            return Err(Refusal::Damaged);
        }
        self.out.push('<');
        self.out.push_str(name);
        if is_root {
            self.out.push_str(" xmlns=\"http://www.w3.org/2000/svg\"");
        }
        let mut size = Size::default();
        for attribute in tag.attributes() {
            let attribute = attribute.map_err(|_| Refusal::Damaged)?;
            let value = unescape(&attribute.value).map_err(|_| Refusal::Damaged)?;
            let Some(key) = written_key(attribute.key.0, &value, tag.name().0)? else {
                continue;
            };
            size.note(key, &value);
            let _ = write!(self.out, " {key}=\"{}\"", escape(value.as_ref()));
        }
        if is_root {
            self.size = size.pixels();
        }
        self.out.push_str(if empty { "/>" } else { ">" });
        Ok(())
    }

    fn text(&mut self, escaped: &str) -> Result<(), Refusal> {
        let Some(inner) = self.open.last() else {
            return Ok(());
        };
        if self.left_out > 0 {
            return Ok(());
        }
        let text = unescape(escaped).map_err(|_| Refusal::Active(escaped.to_owned()))?;
        if inner.as_deref() == Some("style") {
            is_plain(&text, true)?;
        }
        self.out.push_str(&escape(text.as_ref()));
        Ok(())
    }
}

/// The name under which an element is written; nothing for what programs note for themselves.
fn written_name(name: &str) -> Result<Option<String>, Refusal> {
    let local = match name.split_once(':') {
        None => name,
        Some(("svg", local)) => local,
        Some(_) => return Ok(None),
    };
    if local == "metadata" {
        return Ok(None);
    }
    if local == "a" {
        return Ok(Some("g".to_owned()));
    }
    let filter = local.starts_with("fe") && local != "feImage";
    if ELEMENTS.contains(&local) || filter {
        return Ok(Some(local.to_owned()));
    }
    Err(Refusal::Active(format!("<{local}>")))
}

/// The name under which an attribute is written; nothing for what programs note for themselves.
fn written_key<'k>(key: &'k str, value: &str, of: &str) -> Result<Option<&'k str>, Refusal> {
    let local = match key.split_once(':') {
        None if key == "xmlns" || key.starts_with("data-") => return Ok(None),
        None | Some(("xml", "space" | "lang")) => key,
        Some(("xlink", "href")) => "href",
        Some(_) => return Ok(None),
    };
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_:.".contains(c);
    if !local.chars().all(plain) {
        return Err(Refusal::Damaged);
    }
    if local.to_ascii_lowercase().starts_with("on") {
        return Err(Refusal::Active(format!("{local}=")));
    }
    if local == "href" {
        if of == "a" || of == "svg:a" {
            return Ok(None);
        }
        let inside = value.trim_start().starts_with('#');
        let shown: String = value.chars().take(40).collect();
        return if inside {
            Ok(Some(local))
        } else {
            Err(Refusal::Active(format!("{key}=\"{shown}\"")))
        };
    }
    is_plain(value, local == "style")?;
    Ok(Some(local))
}

/// Refuses style that fetches, and hides nothing from whoever reads it.
fn is_plain(value: &str, style: bool) -> Result<(), Refusal> {
    let lower = value.to_ascii_lowercase();
    let refuse = |what: &str| Err(Refusal::Active(what.to_owned()));
    let fetches = |rest: &str| {
        let target = rest.trim_start().trim_start_matches(['"', '\'']);
        !target.trim_start().starts_with('#')
    };
    if lower.split("url(").skip(1).any(fetches) {
        return refuse("url(");
    }
    if style {
        for what in ["@import", "\\", "image-set", "src(", "expression("] {
            if lower.contains(what) {
                return refuse(what);
            }
        }
    }
    Ok(())
}

/// What the root says of its size.
#[derive(Default)]
struct Size {
    width: Option<f64>,
    height: Option<f64>,
    view: Option<(f64, f64)>,
}

impl Size {
    fn note(&mut self, key: &str, value: &str) {
        match key {
            "width" => self.width = length(value),
            "height" => self.height = length(value),
            "viewBox" => {
                let parts = value.split([' ', ',', '\n', '\t']);
                let numbers: Vec<f64> = parts.filter_map(|part| part.parse().ok()).collect();
                if let [_, _, width, height] = numbers[..] {
                    self.view = Some((width, height));
                }
            }
            _ => {}
        }
    }

    fn pixels(&self) -> (u32, u32) {
        let own = self.width.zip(self.height);
        let Some((width, height)) = own.or(self.view) else {
            return (0, 0);
        };
        match (whole(width), whole(height)) {
            (Some(width), Some(height)) => (width, height),
            _ => (0, 0),
        }
    }
}

/// A length in pixels: without a unit, or with one that has a fixed size.
fn length(value: &str) -> Option<f64> {
    let value = value.trim();
    let units = [
        ("px", 1.0),
        ("pt", 4.0 / 3.0),
        ("mm", 96.0 / 25.4),
        ("cm", 96.0 / 2.54),
        ("in", 96.0),
    ];
    let (number, factor) = units
        .iter()
        .find_map(|(unit, factor)| Some((value.strip_suffix(unit)?, *factor)))
        .unwrap_or((value, 1.0));
    number
        .trim()
        .parse::<f64>()
        .ok()
        .map(|number| number * factor)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the range is looked at before"
)]
fn whole(length: f64) -> Option<u32> {
    (length.is_finite() && (0.5..=100_000.0).contains(&length)).then(|| length.round() as u32)
}
