use super::topic;
use crate::lexicon::rows;

#[test]
fn every_topic_of_the_list_has_a_word() {
    let unknown = |[id, ..]: &[&'static str; 5]| topic(id).is_none();
    let missing: Vec<_> = rows(include_str!("../../lexicon/data/topics.tsv")).filter(unknown).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
