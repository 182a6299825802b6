use super::sentences;
use crate::text::Folded;

#[test]
fn ends_at_full_stops_and_lines_not_at_semicolons() {
    let text = Folded::new("共审查460余份；出具99份。“应审尽审！”效果好\n 下一行");
    let got: Vec<&str> = sentences(&text, 0..text.len()).map(|it| text.text(it)).collect();
    assert_eq!(got, ["共审查460余份;出具99份。", "“应审尽审!”", "效果好", "下一行"]);
}
