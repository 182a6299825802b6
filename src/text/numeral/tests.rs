use super::{Script, numeral_at};
use crate::text::Folded;

/// What the number at the start of `text` is worth, what of it was read, and whether 余 stood with it.
fn check(text: &str, want: &str) {
    let folded = Folded::new(text);
    let got = numeral_at(&folded, 0).map(|it| {
        let surplus = if it.surplus { " 余" } else { "" };
        format!("{} {}{surplus}", it.value, folded.text(it.start..it.end))
    });
    assert_eq!(got.as_deref().unwrap_or("none"), want, "{text}");
}

#[test]
fn arabic() {
    check("1205件", "1205 1205");
    check("1,205件", "1205 1,205");
    check("2 100件", "2100 2 100");
    check("１，２０５件", "1205 1,205");
    check("22.3万件", "223000 22.3万");
    check("1.59亿元", "159000000 1.59亿");
    check("2.5万余件", "25000 2.5万余 余");
    check("20余万人", "200000 20余万 余");
    check("460余份", "460 460余 余");
    check("3万亿元", "3000000000000 3万亿");
    check("3千克", "3 3");
    check("5千瓦", "5 5");
    check("98.50%", "98.50 98.50");
    check("2024,我区", "2024 2024");
    check("12,34", "12 12");
    check("99999999999999999999", "none");
}

#[test]
fn chinese() {
    check("两万余人次", "20000 两万余 余");
    check("三十余场次", "30 三十余 余");
    check("三十六人", "36 三十六");
    check("十二项", "12 十二");
    check("一百零五件", "105 一百零五");
    check("两万一千人", "21000 两万一千");
    check("三十余万人", "300000 三十余万 余");
    check("二〇二四年", "2024 二〇二四");
    check("二○二四年", "2024 二〇二四");
    check("百余件", "100 百余 余");
    check("千余人", "1000 千余 余");
    check("百姓", "none");
    check("万众一心", "none");
    check("一亿三千万元", "130000000 一亿三千万");
    check("三五成群", "35 三五");
}

#[test]
fn a_bare_power_needs_a_word_of_estimate_before_it() {
    let folded = Folded::new("近百家");
    assert_eq!(
        numeral_at(&folded, 1).map(|it| (it.value.to_string(), it.script)),
        Some(("100".into(), Script::Chinese))
    );
}
