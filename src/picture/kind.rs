//! What a file is, by how it begins; its name counts only where that tells nothing.

/// A kind of picture that can be published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// JPEG.
    Jpeg,
    /// PNG.
    Png,
    /// GIF.
    Gif,
    /// WebP.
    Webp,
    /// A drawing in SVG.
    Svg,
}

/// What a file looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Looks {
    /// A picture of this kind.
    Picture(Kind),
    /// A picture of a format whose hidden parts cannot be taken out, by its name.
    Unknown(&'static str),
    /// Named like a picture and none.
    Wrong,
    /// No picture.
    Other,
}

impl Kind {
    /// Its name, for people.
    pub fn name(self) -> &'static str {
        match self {
            Self::Jpeg => "JPEG",
            Self::Png => "PNG",
            Self::Gif => "GIF",
            Self::Webp => "WebP",
            Self::Svg => "SVG",
        }
    }

    /// The suffixes that its files have, the usual one first.
    pub fn suffixes(self) -> &'static [&'static str] {
        match self {
            Self::Jpeg => &["jpg", "jpeg", "jpe", "jfif"],
            Self::Png => &["png", "apng"],
            Self::Gif => &["gif"],
            Self::Webp => &["webp"],
            Self::Svg => &["svg"],
        }
    }
}

/// Formats that browsers do not show, or that hide more than is known: suffix and name.
const FOREIGN: [(&str, &str); 14] = [
    ("heic", "HEIC"),
    ("heif", "HEIC"),
    ("hif", "HEIC"),
    ("avif", "AVIF"),
    ("tif", "TIFF"),
    ("tiff", "TIFF"),
    ("dng", "DNG"),
    ("bmp", "BMP"),
    ("dib", "BMP"),
    ("jxl", "JPEG XL"),
    ("jp2", "JPEG 2000"),
    ("psd", "Photoshop"),
    ("svgz", "SVGZ"),
    ("wmf", "WMF"),
];

/// What a file is, by its name and its first sixteen bytes.
pub fn look(name: &str, start: &[u8]) -> Looks {
    if let Some(looks) = by_start(start) {
        return looks;
    }
    let suffix = suffix(name);
    if suffix == "svg" {
        return Looks::Picture(Kind::Svg);
    }
    if let Some((_, format)) = FOREIGN.iter().find(|(known, _)| *known == suffix) {
        return Looks::Unknown(format);
    }
    let named = [Kind::Jpeg, Kind::Png, Kind::Gif, Kind::Webp]
        .iter()
        .any(|kind| kind.suffixes().contains(&&*suffix));
    if named { Looks::Wrong } else { Looks::Other }
}

/// A name's suffix in small letters.
pub fn suffix(name: &str) -> String {
    let name = name.rsplit('/').next().unwrap_or(name);
    name.rsplit_once('.')
        .map_or_else(String::new, |(_, suffix)| suffix.to_ascii_lowercase())
}

fn by_start(start: &[u8]) -> Option<Looks> {
    let begins = |magic: &[u8]| start.starts_with(magic);
    let at = |from: usize, magic: &[u8]| start.get(from..from + magic.len()) == Some(magic);
    let kind = if begins(b"\xff\xd8\xff") {
        Kind::Jpeg
    } else if begins(b"\x89PNG\r\n\x1a\n") {
        Kind::Png
    } else if begins(b"GIF87a") || begins(b"GIF89a") {
        Kind::Gif
    } else if begins(b"RIFF") && at(8, b"WEBP") {
        Kind::Webp
    } else if at(4, b"ftyp") {
        let is = |brands: &[&[u8]]| brands.iter().any(|brand| at(8, brand));
        let format = if is(&[b"avif", b"avis"]) {
            "AVIF"
        } else if is(&[
            b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1",
        ]) {
            "HEIC"
        } else {
            return None;
        };
        return Some(Looks::Unknown(format));
    } else if begins(b"II*\0") || begins(b"MM\0*") {
        return Some(Looks::Unknown("TIFF"));
    } else {
        return None;
    };
    Some(Looks::Picture(kind))
}
