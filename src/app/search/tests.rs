use super::Search;
use crate::text::Folded;

/// The text with every hit between ⟦ and ⟧.
fn check(text: &str, query: &str, want: &str) {
    let search = Search::new(&Folded::new(text), query.to_owned());
    let mut got = text.to_owned();
    for hit in search.hits.iter().rev() {
        got.insert(hit.end() as usize, '⟧');
        got.insert(hit.start as usize, '⟦');
    }
    assert_eq!(got, want, "{query}");
}

#[test]
fn both_widths() {
    check("受理１２０５件,成功1205件", "1205", "受理⟦１２０５⟧件,成功⟦1205⟧件");
    check("（一）法治,(一)", "(一)", "⟦（一）⟧法治,⟦(一)⟧");
    check("PM2.5为33", "ｐｍ2.5", "⟦PM2.5⟧为33");
}

#[test]
fn hits_do_not_overlap() {
    check("层层层层层", "层层", "⟦层层⟧⟦层层⟧层");
}

#[test]
fn nothing_for_nothing() {
    check("法治", "", "法治");
    check("法治", "　 ", "法治");
    check("法治", "法治政府建设年度报告", "法治");
}
