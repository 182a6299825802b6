use super::{checksum, stored};

#[test]
fn the_sum_is_that_of_the_standard() {
    assert_eq!(checksum(b"123456789"), 0xcbf4_3926);
    assert_eq!(checksum(b""), 0);
}

#[test]
fn an_archive_is_its_files_a_directory_and_an_end() {
    let got = stored(&[("a.txt", "甲".to_owned()), ("b/c", String::new())]);
    // Heads of 30 and 46 bytes with their paths, three bytes of content, an end of 22.
    assert_eq!(got.len(), 2 * (30 + 46) + 2 * (5 + 3) + 3 + 22);
    assert!(got.starts_with(b"PK\x03\x04"));
    assert_eq!(got.get(30..38), Some("a.txt甲".as_bytes()));
    assert_eq!(got.get(got.len() - 22..got.len() - 18), Some(&b"PK\x05\x06"[..]));
}
