//! A ZIP archive of files that are stored as they are: all that a workbook needs, and small enough for the page.
//!
//! Nothing is compressed: a report's workbook is a few hundred kilobytes at most, and is written once. The time of every
//! file is the first that the format knows, because the core has no clock and equal readings give equal bytes.

/// A file of the archive: its path, in ASCII, and its content.
pub type Entry = (&'static str, String);

/// 1 January 1980, the first day of the format, at midnight.
const DAY: [u8; 2] = [0x21, 0];

/// The archive.
pub fn stored(entries: &[Entry]) -> Vec<u8> {
    let mut res = Vec::new();
    let mut directory = Vec::new();
    for (path, content) in entries {
        let at = res.len();
        let head = head(path, content.as_bytes());
        res.extend(b"PK\x03\x04\x0a\x00");
        res.extend(&head);
        res.extend(path.as_bytes());
        res.extend(content.as_bytes());
        directory.extend(b"PK\x01\x02\x0a\x00\x0a\x00");
        directory.extend(&head);
        // No comment, the first and only disk, no attributes.
        directory.extend([0; 10]);
        directory.extend(four(at));
        directory.extend(path.as_bytes());
    }
    let (start, count) = (res.len(), entries.len() as u16);
    res.extend(&directory);
    res.extend(b"PK\x05\x06\0\0\0\0");
    res.extend(count.to_le_bytes());
    res.extend(count.to_le_bytes());
    res.extend(four(directory.len()));
    res.extend(four(start));
    res.extend([0; 2]);
    res
}

/// What stands in front of a file and once more in the directory: no flags, stored, no time, its day, sum, sizes, and
/// the lengths of its path and of nothing more.
fn head(path: &str, content: &[u8]) -> Vec<u8> {
    let mut res = vec![0; 6];
    res.extend(DAY);
    res.extend(checksum(content).to_le_bytes());
    res.extend(four(content.len()));
    res.extend(four(content.len()));
    res.extend((path.len() as u16).to_le_bytes());
    res.extend([0; 2]);
    res
}

/// The format has four bytes for a size; no report comes near.
fn four(size: usize) -> [u8; 4] {
    (size as u32).to_le_bytes()
}

/// CRC-32 as ZIP has it, bit by bit: a table would cost more than it saves here.
fn checksum(content: &[u8]) -> u32 {
    let mut res = u32::MAX;
    for byte in content {
        res ^= u32::from(*byte);
        for _ in 0..8 {
            res = (res >> 1) ^ (0xedb8_8320 & (res & 1).wrapping_neg());
        }
    }
    !res
}

#[cfg(test)]
mod tests;
