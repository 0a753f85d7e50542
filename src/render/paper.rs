//! What only paper needs: the code that leads from a printed sheet back to its page.

use std::fmt::Write as _;

use fast_qr::{ECL, QRBuilder};

use super::view::{Html, PaperView};

/// Modules of empty paper on each side that a reader of codes needs (ISO/IEC 18004).
const QUIET: usize = 4;

/// The code of a full address, ready for the template, with that address to read. It still reads when 15 of 100
/// modules are spoilt, as by a fax. None for an address that is too long for any code.
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
    let qr = QRBuilder::new(text).ecl(ECL::M).build().ok()?;
    let mut path = String::with_capacity(2400);
    for y in 0..qr.size {
        let row = qr[y].get(..qr.size)?;
        let mut at = None;
        let mut x = 0;
        for run in row.chunk_by(|a, b| a.value() == b.value()) {
            let dark = run.first().is_some_and(|module| module.value());
            if dark {
                let _ = match at {
                    None => write!(path, "M{} {}h{}", x + QUIET, y + QUIET, run.len()),
                    Some(end) => write!(path, "m{} 0h{}", x - end, run.len()),
                };
                at = Some(x + run.len());
            }
            x += run.len();
        }
    }
    Some((qr.size, path))
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
        for address in [
            "https://example.jp/",
            "https://example.jp/k/ok12/",
            "https://example.jp/okegawa/contacts/concern/home-dental/large/",
            "https://outreach.city.example.jp/zaitaku/okegawa/lectures/2026-02-14-home-care-and-the-last-stage-of-life/",
        ] {
            let view = paper(address).unwrap();
            let (side, image) = painted(&view, 4);
            let mut seen =
                rqrr::PreparedImage::prepare_from_bitmap(side, side, |x, y| image[y * side + x]);
            let grids = seen.detect_grids();
            assert_eq!(grids.len(), 1, "{address}");
            assert_eq!(grids[0].decode().unwrap().1, address);
        }
    }

    #[test]
    fn a_code_is_small_and_an_address_beyond_all_codes_has_none() {
        let view = paper("https://example.jp/okegawa/contacts/concern/home-dental/").unwrap();
        assert!(view.qr.0.len() < 3000, "{}", view.qr.0.len());
        assert_eq!(paper(&"a".repeat(8000)), None);
    }
}
