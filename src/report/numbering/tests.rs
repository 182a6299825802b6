use super::marker_at;
use crate::text::Folded;

fn check(text: &str, want: &str) {
    let folded = Folded::new(text);
    let got = marker_at(&folded, 0)
        .map(|it| format!("{:?} {} {} rest {}", it.form, it.value, it.number, folded.text(it.end..folded.len())));
    assert_eq!(got.as_deref().unwrap_or("none"), want, "{text}");
}

#[test]
fn forms_of_both_widths() {
    check("一、主要举措", "Han 1 一 rest 主要举措");
    check("十一．其他", "Han 11 十一 rest 其他");
    check("（二）健全", "HanParen 2 （二） rest 健全");
    check("(二)、健全", "HanParen 2 （二） rest 健全");
    check("㈢健全", "HanParen 3 （三） rest 健全");
    check("1．强化", "Arabic 1 1 rest 强化");
    check("12、强化", "Arabic 12 12 rest 强化");
    check("（3）强化", "ArabicParen 3 （3） rest 强化");
    check("④强化", "Circled 4 ④ rest 强化");
    check("2）强化", "Circled 2 2） rest 强化");
    check("第一部分 成效", "Part 1 第一部分 rest  成效");
    check("壹、成效", "Formal 1 壹 rest 成效");
}

#[test]
fn items() {
    check("一是强化", "Is 1 一是 rest 强化");
    check("三要强化", "Must 3 三要 rest 强化");
    check("首先，强化", "First 1 首先 rest 强化");
    check("第二，强化", "Ordinal 2 第二 rest 强化");
    check("其一，强化", "Of 1 其一 rest 强化");
}

#[test]
fn what_is_no_form() {
    check("一体推进", "none");
    check("1.5万件", "none");
    check("2024.", "none");
    check("十项行动", "none");
    check("第一责任人", "none");
    check("（征求意见稿）", "none");
    check("其他", "none");
}
