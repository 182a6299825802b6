use super::Format;
use crate::reading::read_text;

fn name(title: &str) -> String {
    let Ok(mut reading) = read_text("a.txt", "甲") else { panic!("no text") };
    reading.report.meta.title = Some(title.to_owned());
    Format::Csv.file_name(&reading)
}

#[test]
fn names_of_files_are_ones_that_every_system_takes() {
    assert_eq!(name("a/b:c?\n“甲” <乙>."), "abc“甲”乙-指标.csv");
    assert_eq!(name(&"甲".repeat(99)).chars().count(), 60 + 7);
}
