//! What only paper needs: the code that leads from a printed sheet back to its page.

use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};

use super::view::{Html, PaperView};

/// Modules of empty paper on each side that a reader of codes needs (ISO/IEC 18004).
const QUIET: usize = 4;

/// The pattern laid over every code. Each of the eight reads; to look for the most even one costs more than the rest
/// of a page.
const MASK: u8 = 0;

/// The code of a full address, ready for the template, with that address to read. It still reads when 15 of 100
/// modules are spoilt, as by a fax, or more where that takes no larger code. None for an address that is too long for
/// any code.
pub(super) fn paper(address: &str) -> Option<PaperView> {
    let (side, path) = code(address)?;
    Some(PaperView {
        address: address.to_owned(),
        side: side + 2 * QUIET,
        qr: Html(path),
    })
}

/// Its modules on a side, and a path whose strokes of width 1 are its dark modules: a run of modules is a few
/// bytes, and the whole code of an address about two kilobytes, a third of that when compressed.
fn code(text: &str) -> Option<(usize, String)> {
    let qr = QrCode::encode_segments_advanced(
        &QrSegment::make_segments(text),
        QrCodeEcc::Medium,
        Version::MIN,
        Version::MAX,
        Some(Mask::new(MASK)),
        true,
    )
    .ok()?;
    let mut path = String::with_capacity(3000);
    for y in 0..qr.size() {
        row(&qr, y, &mut path);
    }
    Some((usize::try_from(qr.size()).ok()?, path))
}

/// The strokes of one row: the first from its place, the others from the end of the one before.
fn row(qr: &QrCode, y: i32, path: &mut String) {
    let mut end = None;
    let mut x = 0;
    while x < qr.size() {
        let start = x;
        while qr.get_module(x, y) {
            x += 1;
        }
        if x == start {
            x += 1;
            continue;
        }
        match end {
            None => {
                path.push('M');
                number(start, QUIET, path);
                path.push(' ');
                number(y, QUIET, path);
            }
            Some(end) => {
                path.push('m');
                number(start - end, 0, path);
                path.push_str(" 0");
            }
        }
        path.push('h');
        number(x - start, 0, path);
        end = Some(x);
    }
}

/// Writes a number of modules, which has three digits at most.
fn number(n: i32, more: usize, out: &mut String) {
    let n = u8::try_from(n).map_or(0, usize::from) + more;
    for place in [100, 10, 1] {
        if n >= place || place == 1 {
            let digit = u8::try_from(n / place % 10).unwrap_or_default();
            out.push(char::from(b'0' + digit));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The modules that a path paints, enlarged as on paper.
    fn painted(view: &PaperView, scale: usize) -> (usize, Vec<bool>) {
        let side = view.side * scale;
        let mut image = vec![false; side * side];
        for row in view.qr.0.split('M').skip(1) {
            let numbers: Vec<usize> = row
                .split(['h', 'm', ' '])
                .map(|number| number.parse().unwrap())
                .collect();
            let (mut x, y) = (numbers[0], numbers[1]);
            let mut rest = numbers[2..].iter();
            while let Some(length) = rest.next() {
                for dy in 0..scale {
                    for dx in 0..length * scale {
                        image[(y * scale + dy) * side + x * scale + dx] = true;
                    }
                }
                x += length;
                if let Some(gap) = rest.next() {
                    x += gap;
                    assert_eq!(rest.next(), Some(&0));
                }
            }
        }
        (side, image)
    }

    #[test]
    fn another_program_reads_the_address_from_the_painted_code() {
        let long = |length: usize| format!("https://example.jp/{}/", "a1-".repeat(length));
        let mut addresses = vec![
            "https://example.jp/".to_owned(),
            "https://example.jp/k/ok12/".to_owned(),
            "https://example.jp/okegawa/contacts/concern/home-dental/large/".to_owned(),
        ];
        addresses.extend((5..60).step_by(6).map(long));
        for address in &addresses {
            let view = paper(address).unwrap();
            let (side, image) = painted(&view, 4);
            let mut seen =
                rqrr::PreparedImage::prepare_from_bitmap(side, side, |x, y| image[y * side + x]);
            let grids = seen.detect_grids();
            assert_eq!(grids.len(), 1, "{address}");
            assert_eq!(grids[0].decode().unwrap().1, *address);
        }
    }

    #[test]
    fn a_code_is_small_and_an_address_beyond_all_codes_has_none() {
        let view = paper("https://example.jp/okegawa/contacts/concern/home-dental/").unwrap();
        assert!(view.qr.0.len() < 3000, "{}", view.qr.0.len());
        assert_eq!(paper(&"a".repeat(8000)), None);
    }
}
