use super::{COUNT, TABLE, Weights};
use crate::text::Folded;

/// The topics of a heading.
fn check(heading: &str, want: &[&str]) {
    let text = Folded::new(heading);
    assert_eq!(Weights::of(&text, 0..text.len()).topics(1), want, "{heading}");
}

#[test]
fn headings() {
    check("法治化营商环境迈上新台阶", &["functions"]);
    check("依法行政制度体系日趋完备", &["rules"]);
    check("行政决策公信力持续提升", &["decision"]);
    check("严格规范公正文明执法深入推进", &["enforcement"]);
    check("行政争议实质性化解成效显现", &["disputes"]);
    check("加强行政执法监督", &["enforcement"]);
    check("公众参与决策的广度不够", &["decision"]);
    check("落实党中央决策部署", &["leadership"]);
    check("建成依法治校示范校", &["society"]);
    check("天气", &[]);
}

#[test]
fn the_list_fits() {
    assert!(TABLE.names.len() <= COUNT);
}
