//! WebP: the chunks that make the picture and its colours, and no others.

use super::{Stripped, exif};

/// The flags of `VP8X` that say there are EXIF and XMP.
const HIDDEN: u8 = 0x08 | 0x04;

/// The picture alone; nothing where it is cut off or no WebP.
pub(super) fn strip(bytes: &[u8]) -> Option<Stripped> {
    let size: [u8; 4] = bytes.get(4..8)?.try_into().ok()?;
    let end = usize::try_from(u32::from_le_bytes(size)).ok()?;
    let chunks = bytes.get(12..end.checked_add(8)?)?;
    let (mut orientation, mut animated) = (1, false);
    let mut out = b"RIFF\0\0\0\0WEBP".to_vec();
    for chunk in Chunks(chunks) {
        let (name, data) = chunk?;
        match name {
            b"VP8X" => {
                let mut data = data.to_vec();
                *data.first_mut()? &= !HIDDEN;
                push(&mut out, *name, &data);
            }
            b"ANMF" => push(&mut out, *name, &frame(data)?),
            b"VP8 " | b"VP8L" | b"ALPH" | b"ANIM" | b"ICCP" => push(&mut out, *name, data),
            b"EXIF" => {
                let tiff = data.strip_prefix(b"Exif\0\0").unwrap_or(data);
                orientation = exif::orientation(tiff);
            }
            _ => {}
        }
        animated |= name == b"ANIM";
    }
    let size = u32::try_from(out.len() - 8).ok()?.to_le_bytes();
    out.get_mut(4..8)?.copy_from_slice(&size);
    Some(Stripped {
        bytes: out,
        orientation,
        animated,
    })
}

/// A frame of a moving picture, which has chunks of its own.
fn frame(data: &[u8]) -> Option<Vec<u8>> {
    let mut out = data.get(..16)?.to_vec();
    for chunk in Chunks(data.get(16..)?) {
        let (name, data) = chunk?;
        if matches!(name, b"VP8 " | b"VP8L" | b"ALPH") {
            push(&mut out, *name, data);
        }
    }
    Some(out)
}

fn push(out: &mut Vec<u8>, name: [u8; 4], data: &[u8]) {
    out.extend(name);
    // The data came out of a chunk and fit into one again.
    let length = u32::try_from(data.len()).unwrap_or(u32::MAX);
    out.extend(length.to_le_bytes());
    out.extend_from_slice(data);
    if data.len() % 2 == 1 {
        out.push(0);
    }
}

/// Chunks one after the other; `None` for one that is cut off.
struct Chunks<'a>(&'a [u8]);

impl<'a> Iterator for Chunks<'a> {
    type Item = Option<(&'a [u8; 4], &'a [u8])>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.0.is_empty() {
            return None;
        }
        let found = split(self.0);
        self.0 = found.map_or(&[], |(_, _, rest)| rest);
        Some(found.map(|(name, data, _)| (name, data)))
    }
}

/// The first chunk's name and data, and what follows.
fn split(bytes: &[u8]) -> Option<(&[u8; 4], &[u8], &[u8])> {
    let (name, rest) = bytes.split_first_chunk::<4>()?;
    let (length, rest) = rest.split_first_chunk::<4>()?;
    let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
    let data = rest.get(..length)?;
    // The padding of the last chunk is often forgotten.
    let next = rest.get(length + length % 2..).unwrap_or_default();
    Some((name, data, next))
}
