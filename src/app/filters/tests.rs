use super::{ARRANGEMENTS, Choices, Facets, listing};
use crate::reading::{Reading, read_text};

const REPORT: &str = "甲县2024年法治政府建设年度报告\n一、成效\n（一）公示。归集信息3625条，其中行政许可3208条，行政处罚417条。\n（二）资金。投入1.59亿元，应诉率达100%。\n二、不足\n积案12件。";

fn reading() -> Reading {
    let Ok(reading) = read_text("a.txt", REPORT) else { panic!("no text") };
    reading
}

/// The values that are shown, in order.
fn shown(query: &str) -> String {
    let reading = reading();
    let list = listing(&reading, &Facets::new(&reading), &Choices::parse(query));
    let values = list.figures.iter().map(|&it| reading.facts.indicators[it].value.to_string());
    values.collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn check(query: &str, want: &str) {
    assert_eq!(shown(query), want, "{query}");
}

#[test]
fn filters_combine() {
    check("by=table", "3625 3208 417 159000000 100 12");
    check("unit=条&by=table", "3625 3208 417");
    check("unit=条&relation=yes&by=table", "3208 417");
    check("role=problems", "12");
    check("kind=money&unit=条", "");
    check("kind=elsewhere&colour=red&by=table", "3625 3208 417 159000000 100 12");
}

#[test]
fn orders() {
    check("by=table&sort=value", "12 100 417 3208 3625 159000000");
    check("by=table&sort=-value", "159000000 3625 3208 417 100 12");
    check("by=table&sort=-text", "12 100 159000000 417 3208 3625");
    // What has the same unit stays in the order of the text, whichever way.
    check("by=table&sort=unit&kind=count", "12 3625 3208 417");
    check("by=table&sort=-unit&kind=count", "3625 3208 417 12");
}

#[test]
fn counts_speak_of_the_other_filters() {
    let reading = reading();
    let facets = Facets::new(&reading);
    let list = listing(&reading, &facets, &Choices::parse("unit=条&relation=yes"));
    let count = |token: &str| {
        let at = facets.options.iter().position(|it| it.token == token);
        at.map(|it| list.counts[it])
    };
    assert_eq!((count("条"), count("no"), count("件"), count("money")), (Some(2), Some(1), Some(0), Some(0)));
    assert_eq!(list.filters, 2);
}

#[test]
fn groups_have_names_and_starts() {
    let reading = reading();
    let facets = Facets::new(&reading);
    let groups = |query: &str| listing(&reading, &facets, &Choices::parse(query)).groups;
    let sections = [("（一）公示", 0), ("（二）资金", 3), ("二、不足", 5)].map(|(name, at)| (name.to_owned(), at));
    assert_eq!(groups("by=section"), sections);
    assert_eq!(groups(&format!("by={}", ARRANGEMENTS[2].0)), []);
    assert_eq!(groups("").first().map(|it| it.1), Some(0));
}

#[test]
fn the_address_says_it_all() {
    let written = |query: &str| Choices::parse(query).query();
    assert_eq!(written("sort=-value&unit=件&unit="), "?sort=-value");
    assert_eq!(written("sort=value&unit=%25&topic=rules"), "?topic=rules&unit=%25&sort=value");
    assert_eq!(written("unit=件"), "?unit=%E4%BB%B6");
    assert_eq!(written("unit=%E4%BB%B6&unit=%E4%BB%B6"), "?unit=%E4%BB%B6");
    assert_eq!(written("unit=%zz&&=&x"), "?unit=%25zz");
}
