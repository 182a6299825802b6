use super::Words;

fn of(words: &str) -> Option<String> {
    let table =
        "目录\tContents\n找到 {} 处\t{} found\n第 {} 处，共 {} 处\t{} of {}\n{} 处\t{} places\n回到《{}》\tBack to {}";
    Words::new(table.to_owned()).of(words)
}

#[test]
fn words_are_looked_up_whole() {
    assert_eq!(of("目录").as_deref(), Some("Contents"));
    assert_eq!(of("目录栏"), None);
    assert_eq!(of(""), None);
}

#[test]
fn what_was_filled_in_stays() {
    assert_eq!(of("找到 3 处").as_deref(), Some("3 found"));
    assert_eq!(of("第 1 处，共 12 处").as_deref(), Some("1 of 12"));
    assert_eq!(of("目录 处").as_deref(), Some("目录 places"));
    assert_eq!(of("回到《关于《意见》的报告》").as_deref(), Some("Back to 关于《意见》的报告"));
}

#[test]
fn what_no_line_fits_is_left_alone() {
    for words in ["找到 3 条", "目录 处 目", "第", "没有"] {
        assert_eq!(of(words), None, "{words}");
    }
}

#[test]
fn any_table_is_read() {
    for table in ["", "\n没有制表符\n\t\n", "{}\t", "\t{}", "{}{}\t{}", "{}\t{}{}"] {
        Words::new(table.to_owned()).of("甲");
    }
    assert_eq!(Words::new("{}\t{}".to_owned()).of("甲").as_deref(), Some("甲"));
}
