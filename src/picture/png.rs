//! PNG: the chunks that make the picture and its colours, and no others.

use super::{Stripped, exif};

/// What belongs to a picture; texts, times, EXIF and what programs add of their own do not.
const KEPT: [&[u8; 4]; 18] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB",
    b"cICP", b"mDCV", b"cLLI", b"bKGD", b"pHYs", b"acTL", b"fcTL", b"fdAT",
];

/// The picture alone; nothing where it is cut off or no PNG.
pub(super) fn strip(bytes: &[u8]) -> Option<Stripped> {
    let mut out = bytes.get(..8)?.to_vec();
    let (mut orientation, mut animated) = (1, false);
    let mut at = 8_usize;
    loop {
        let length: [u8; 4] = bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
        let length = usize::try_from(u32::from_be_bytes(length)).ok()?;
        let name: &[u8; 4] = bytes.get(at + 4..at + 8)?.try_into().ok()?;
        let end = at.checked_add(length)?.checked_add(12)?;
        let chunk = bytes.get(at..end)?;
        if KEPT.contains(&name) {
            out.extend_from_slice(chunk);
        }
        match name {
            b"eXIf" => orientation = exif::orientation(chunk.get(8..8 + length)?),
            b"acTL" => animated = true,
            b"IEND" => {
                return Some(Stripped {
                    bytes: out,
                    orientation,
                    animated,
                });
            }
            _ => {}
        }
        at = end;
    }
}
