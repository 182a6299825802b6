use super::decode;
use crate::intake::Refusal;

fn refusal(bytes: &[u8]) -> Option<Refusal> {
    decode("报告.txt", bytes).err()
}

#[test]
fn each_kind_of_file_is_named() {
    assert_eq!(refusal(b""), Some(Refusal::Empty));
    assert_eq!(refusal(b"%PDF-1.7\n1 0 obj"), Some(Refusal::OtherKind("PDF")));
    assert_eq!(refusal(b"PK\x03\x04\x14\0"), Some(Refusal::OtherKind("Word、Excel 或压缩包")));
    assert_eq!(refusal("<!DOCTYPE html><p>报告".as_bytes()), Some(Refusal::OtherKind("网页")));
    assert_eq!(refusal(b"\x00\x01\x02\x03"), Some(Refusal::Binary));
    assert_eq!(refusal(&[0xB7, 0xA8, 0xD6, 0xCE]), Some(Refusal::Encoding));
    assert_eq!(refusal(&[0xFF, 0xFE, 0xD5, 0x6C]), Some(Refusal::Encoding));
}

#[test]
fn text_is_text_whatever_its_name() {
    assert_eq!(refusal("一份报告".as_bytes()), None);
}
