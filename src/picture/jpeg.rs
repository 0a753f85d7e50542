//! JPEG: the segments that make the picture, and no others. What follows the picture's end (the second picture of a
//! double camera, the film of a moving photograph) goes too.

use super::{Stripped, be16, exif};

/// The picture alone; nothing where it is cut off or no JPEG.
pub(super) fn strip(bytes: &[u8]) -> Option<Stripped> {
    let mut out = bytes.get(..2)?.to_vec();
    let mut orientation = 1;
    let mut at = 2;
    loop {
        if *bytes.get(at)? != 0xff {
            return None;
        }
        // A marker may be preceded by any number of fill bytes.
        while *bytes.get(at + 1)? == 0xff {
            at += 1;
        }
        let marker = *bytes.get(at + 1)?;
        if marker == 0xd9 {
            out.extend([0xff, 0xd9]);
            return Some(Stripped {
                bytes: out,
                orientation,
                animated: false,
            });
        }
        at += 2;
        if marker == 0x01 || (0xd0..=0xd7).contains(&marker) {
            continue;
        }
        let length = be16(bytes, at).filter(|length| *length >= 2)?;
        let data = bytes.get(at + 2..at + length)?;
        at += length;
        match (marker, data) {
            (0xe1, [b'E', b'x', b'i', b'f', 0, 0, tiff @ ..]) => {
                orientation = exif::orientation(tiff);
            }
            (0xe0, [b'J', b'F', b'I', b'F', 0, rest @ ..]) => {
                segment(&mut out, marker, &jfif(rest)?);
            }
            (0xda, data) => {
                segment(&mut out, marker, data);
                let end = end_of_scan(bytes, at)?;
                out.extend_from_slice(bytes.get(at..end)?);
                at = end;
            }
            (marker, data) if belongs(marker, data) => segment(&mut out, marker, data),
            _ => {}
        }
    }
}

/// Whether a segment is part of the picture: frames, tables, intervals, the colour profile, Adobe's word on colours.
fn belongs(marker: u8, data: &[u8]) -> bool {
    match marker {
        0xc8 => false,
        0xc0..=0xcf | 0xdb..=0xdd => true,
        0xe2 => data.starts_with(b"ICC_PROFILE\0"),
        0xee => data.starts_with(b"Adobe"),
        _ => false,
    }
}

/// The JFIF header without its thumbnail.
fn jfif(rest: &[u8]) -> Option<Vec<u8>> {
    let mut data = b"JFIF\0".to_vec();
    data.extend_from_slice(rest.get(..7)?);
    data.extend([0, 0]);
    Some(data)
}

fn segment(out: &mut Vec<u8>, marker: u8, data: &[u8]) {
    out.extend([0xff, marker]);
    // The data came out of a segment and fit into one again.
    let length = u16::try_from(data.len() + 2).unwrap_or(u16::MAX);
    out.extend(length.to_be_bytes());
    out.extend_from_slice(data);
}

/// Where the compressed data end: at the next marker that is no restart.
fn end_of_scan(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        let found = bytes.get(at..)?.iter().position(|byte| *byte == 0xff)?;
        at += found;
        match *bytes.get(at + 1)? {
            0x00 | 0xd0..=0xd7 => at += 2,
            0xff => at += 1,
            _ => return Some(at),
        }
    }
}
