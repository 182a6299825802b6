use super::escape;

#[test]
fn markup_of_the_report_stays_text() {
    assert_eq!(escape("<b>*重点*</b> | [链接]"), "\\<b\\>\\*重点\\*\\</b\\> \\| \\[链接\\]");
}
