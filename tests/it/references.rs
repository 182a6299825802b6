//! Every reference has the outline and the figures that its snapshots show.

use std::collections::BTreeSet;
use std::fs;

use expect_test::expect_file;
use fazhi_viewer::export::rules_zh::meaning;
use fazhi_viewer::report::outline_text;

use crate::support::{REFERENCES, facts_table, path, reading};

#[test]
fn outlines_are_as_before() {
    for (slug, _) in REFERENCES {
        let it = reading(slug);
        expect_file![path(slug, "outline.txt")].assert_eq(&outline_text(&it.report, &it.source.text));
    }
}

#[test]
fn figures_are_as_before() {
    for (slug, _) in REFERENCES {
        expect_file![path(slug, "facts.tsv")].assert_eq(&facts_table(&reading(slug)));
    }
}

#[test]
fn every_rule_has_words() {
    let mut unknown = BTreeSet::new();
    for (slug, _) in REFERENCES {
        let facts = reading(slug).facts;
        let rules = facts.indicators.iter().flat_map(|it| [it.rule, it.label_rule]);
        let rules = rules.chain(facts.mentions.iter().map(|it| it.rule));
        unknown.extend(rules.filter(|it| meaning(it).is_none()));
    }
    assert!(unknown.is_empty(), "{unknown:?}");
}

#[test]
fn every_folder_is_used() {
    let folders: BTreeSet<String> = fs::read_dir(path("", ""))
        .unwrap()
        .map(|it| it.unwrap())
        .filter(|it| it.file_type().unwrap().is_dir())
        .map(|it| it.file_name().into_string().unwrap())
        .collect();
    let listed: BTreeSet<String> = REFERENCES.iter().map(|(slug, _)| (*slug).to_owned()).collect();
    assert_eq!(folders, listed);
}
