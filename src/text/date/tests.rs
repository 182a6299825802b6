use super::date_at;
use crate::text::Folded;

fn check(text: &str, want: &str) {
    let folded = Folded::new(text);
    let got = date_at(&folded, 0).map(|it| match it.iso() {
        Some(day) => format!("{day} to {}", it.end),
        None => format!("{}-{:02} to {}", it.year, it.month.unwrap_or(0), it.end),
    });
    assert_eq!(got.as_deref().unwrap_or("none"), want, "{text}");
}

#[test]
fn notations() {
    check("2025-03-11 10:34", "2025-03-11 to 10");
    check("2025/3/11", "2025-03-11 to 9");
    check("2025.03.11", "2025-03-11 to 10");
    check("2025年3月11日", "2025-03-11 to 10");
    check("２０２５年３月１１日", "2025-03-11 to 10");
    check("二〇二五年三月十一日", "2025-03-11 to 10");
    check("二○二五年十二月三十一日", "2025-12-31 to 12");
    check("2024年10月,我区", "2024-10 to 8");
}

#[test]
fn what_is_no_date() {
    check("2024年", "none");
    check("2024-13-01", "none");
    check("12024年1月", "none");
    check("3208条", "none");
}
