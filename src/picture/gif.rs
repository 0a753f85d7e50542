//! GIF: the pictures and how often they are repeated; comments and what programs add of their own go.

use super::Stripped;

/// The picture alone; nothing where it is cut off or no GIF.
pub(super) fn strip(bytes: &[u8]) -> Option<Stripped> {
    let screen = bytes.get(..13)?;
    let mut at = 13 + table(*screen.get(10)?);
    let mut out = bytes.get(..at)?.to_vec();
    let mut pictures = 0_usize;
    loop {
        let start = at;
        match *bytes.get(at)? {
            0x3b => {
                out.push(0x3b);
                return (pictures > 0).then_some(Stripped {
                    bytes: out,
                    orientation: 1,
                    animated: pictures > 1,
                });
            }
            0x2c => {
                let flags = *bytes.get(at + 9)?;
                at = blocks(bytes, at + 10 + table(flags) + 1)?;
                out.extend_from_slice(bytes.get(start..at)?);
                pictures += 1;
            }
            0x21 => {
                let label = *bytes.get(at + 1)?;
                at = blocks(bytes, at + 2)?;
                let extension = bytes.get(start..at)?;
                let name = extension.get(3..14);
                let repeats = matches!(name, Some(b"NETSCAPE2.0" | b"ANIMEXTS1.0"));
                if label == 0xf9 || (label == 0xff && repeats) {
                    out.extend_from_slice(extension);
                }
            }
            _ => return None,
        }
    }
}

/// The length of a colour table that these flags announce.
fn table(flags: u8) -> usize {
    if flags & 0x80 == 0 {
        return 0;
    }
    3 << ((flags & 7) + 1)
}

/// Where a row of blocks ends.
fn blocks(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        let length = usize::from(*bytes.get(at)?);
        at += 1 + length;
        if length == 0 {
            return Some(at);
        }
    }
}
