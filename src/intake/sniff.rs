//! Which kind of file the bytes are, by their first bytes and never by their name.
//!
//! `%PDF-` is a PDF and refused by that name; UTF-8 text is decoded.

use crate::intake::{Refusal, plain};
use crate::text::Source;

/// No honest report comes near this; a larger file is refused before it costs anything.
const LARGEST: usize = 20 * 1024 * 1024;

/// First bytes and what they say.
const SIGNATURES: &[(&[u8], &str)] = &[
    (b"%PDF-", "PDF"),
    (b"PK\x03\x04", "Word、Excel 或压缩包"),
    (b"\xD0\xCF\x11\xE0", "旧版 Word 或 Excel"),
    (b"\x89PNG", "图片"),
    (b"\xFF\xD8\xFF", "图片"),
    (b"GIF8", "图片"),
    (b"{\\rtf", "RTF"),
    (b"Rar!", "压缩包"),
    (b"7z\xBC\xAF", "压缩包"),
    (b"\x1F\x8B", "压缩包"),
];

/// Decodes a file.
///
/// # Errors
/// A [`Refusal`] that says why the bytes cannot be shown as text.
pub fn decode(name: &str, bytes: &[u8]) -> Result<Source, Refusal> {
    if bytes.len() > LARGEST {
        return Err(Refusal::TooLarge);
    }
    if let Some((_, kind)) = SIGNATURES.iter().find(|(first, _)| bytes.starts_with(first)) {
        return Err(Refusal::OtherKind(kind));
    }
    match std::str::from_utf8(bytes) {
        // A zero byte or many control characters: bytes that happen to be valid UTF-8, not a text.
        Ok(text) if looks_binary(text) => Err(Refusal::Binary),
        Ok(text) if looks_like_markup(text) => Err(Refusal::OtherKind("网页")),
        Ok(text) => plain(name, text, "utf-8"),
        Err(_) if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") => Err(Refusal::Encoding),
        Err(_) if looks_like_gb(bytes) => Err(Refusal::Encoding),
        Err(_) => Err(Refusal::Binary),
    }
}

fn looks_binary(text: &str) -> bool {
    let is_odd = |it: &u8| (*it < b' ' || *it == 0x7f) && !matches!(it, b'\n' | b'\r' | b'\t' | 0x0c);
    // In pieces so short that a byte holds their sum: many bytes are then counted at once.
    let pieces = text.as_bytes().chunks(usize::from(u8::MAX));
    let odd: usize = pieces.map(|it| usize::from(it.iter().map(|it| u8::from(is_odd(it))).sum::<u8>())).sum();
    odd > 0 && (text.contains('\0') || odd * 20 > text.len())
}

fn looks_like_markup(text: &str) -> bool {
    let head: String = text.trim_start_matches('\u{feff}').trim_start().chars().take(15).collect();
    let head = head.to_ascii_lowercase();
    head.starts_with("<!doctype html") || head.starts_with("<html") || head.starts_with("<?xml")
}

/// Two-byte characters of GB18030 and hardly anything that no text holds.
fn looks_like_gb(bytes: &[u8]) -> bool {
    let (mut pairs, mut strays, mut at) = (0usize, 0usize, 0);
    while let Some(&byte) = bytes.get(at) {
        let next = bytes.get(at + 1).copied().unwrap_or(0);
        if (0x81..=0xFE).contains(&byte) && (0x40..=0xFE).contains(&next) {
            pairs += 1;
            at += 2;
        } else {
            strays += usize::from(byte == 0 || byte >= 0x80 || (byte < 0x20 && !byte.is_ascii_whitespace()));
            at += 1;
        }
    }
    pairs > 0 && strays * 50 < pairs
}

#[cfg(test)]
mod tests;
