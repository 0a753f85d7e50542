//! The one thing of EXIF that a picture cannot do without: which side is up.

/// How the pixels are to be turned, 1 to 8; 1, as they are, where nothing readable says so.
pub(super) fn orientation(tiff: &[u8]) -> u8 {
    read(tiff)
        .filter(|turn| (1..=8).contains(turn))
        .unwrap_or(1)
}

fn read(tiff: &[u8]) -> Option<u8> {
    let little = match tiff.get(..4)? {
        b"II*\0" => true,
        b"MM\0*" => false,
        _ => return None,
    };
    let u16_at = |at: usize| {
        let two: [u8; 2] = tiff.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if little {
            u16::from_le_bytes(two)
        } else {
            u16::from_be_bytes(two)
        })
    };
    let four: [u8; 4] = tiff.get(4..8)?.try_into().ok()?;
    let first = usize::try_from(if little {
        u32::from_le_bytes(four)
    } else {
        u32::from_be_bytes(four)
    });
    let first = first.ok()?;
    let count = usize::from(u16_at(first)?);
    (0..count).find_map(|index| {
        let entry = first.checked_add(2 + index * 12)?;
        let is_orientation = u16_at(entry)? == 0x0112 && u16_at(entry + 2)? == 3;
        is_orientation.then(|| u16_at(entry + 8))??.try_into().ok()
    })
}
