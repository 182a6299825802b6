use crate::insight::tests;

fn check(text: &str, want: &str) {
    tests::check(&["numbering"], text, want);
}

#[test]
fn a_number_is_skipped() {
    check("（一）抓学习\n做了。\n（三）抓执法\n做了。", "numbering inconsistent 序号应为第 2，原文为“（三）”");
}

#[test]
fn a_new_part_starts_anew() {
    check("（一）抓学习\n做了。\n（二）抓执法\n做了。\n二、存在的不足\n（一）学得少\n不够。", "");
}
