use super::{pack, unpack};
use crate::intake::Refusal;
use crate::reading::{Input, Reading, read};

/// The reading without what stays behind.
fn shown(mut reading: Reading) -> Reading {
    reading.source.blocks.clear();
    reading.facts.mentions.clear();
    for it in &mut reading.facts.indicators {
        (it.rule, it.label_rule) = ("", "");
        it.label_spans.clear();
    }
    reading
}

fn check(bytes: &[u8]) {
    let outcome = read(Input { name: "甲县.txt", bytes });
    let packed = pack(&outcome);
    assert_eq!(unpack(&packed), Some(outcome.map(shown)));
    for cut in 0..packed.len().min(400) {
        assert_eq!(unpack(&packed[..cut]), None);
    }
}

#[test]
fn a_reading_comes_back() {
    check(include_bytes!("../../../static/reports/wutongqiao-2024.txt"));
    check(
        "甲县2024年法治政府建设报告\n一、成效\n案件20件，占40%，同比下降5.1%；收入由3万元增至5万元，增加2万元。20XX年XX件。\n\
         2022年10月—12月检查3—5次，率达120%。2021年以来8次。其中A2件，B3件，合计6件。\n三、不足\n三、2027年计划\n（一）做。"
            .as_bytes(),
    );
}

#[test]
fn every_refusal_comes_back() {
    for it in [Refusal::Empty, Refusal::TooLarge, Refusal::Binary, Refusal::Encoding] {
        assert_eq!(unpack(&pack(&Err(it))), Some(Err(it)));
    }
    for kind in Refusal::KINDS {
        assert_eq!(unpack(&pack(&Err(Refusal::OtherKind(kind)))), Some(Err(Refusal::OtherKind(kind))));
    }
    for bytes in [&b"%PDF-1.7"[..], b"\x1F\x8B", b"<html>", b"{\\rtf", b"PK\x03\x04", b"GIF8", b"\xD0\xCF\x11\xE0"] {
        check(bytes);
    }
}

#[test]
fn other_bytes_are_nothing() {
    for bytes in [&b""[..], b"\x00", b"\x01\x09", b"\x02", b"\x00\xff\xff\xff\xff\xff\xff", b"{\"schema\":1}"] {
        assert_eq!(unpack(bytes), None);
    }
}
