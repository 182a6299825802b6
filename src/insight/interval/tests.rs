use super::Interval;
use crate::insight::tests::report;

/// The interval of the first figure of a sentence, in millionths.
fn check(text: &str, want: (Option<i128>, Option<i128>)) {
    let it = report(text);
    let folded = crate::text::Folded::new(&it.source.text);
    let Some(figure) = it.facts.indicators.first() else { panic!("no figure in {text}") };
    let place = folded.folded_from_original(figure.span);
    let Interval { low, high } = Interval::of(figure, &folded, place);
    assert_eq!((low, high), want, "{text}");
}

#[test]
fn what_printed_figures_say() {
    let whole = |it: i128| Some(it * 1_000_000);
    check("办理案件1205件。", (whole(1205), whole(1205)));
    check("审查合同460余份。", (whole(460), None));
    check("办理案件22.3万件。", (whole(222_500), whole(224_000)));
    check("铺设管网86.4公里。", (Some(86_350_000), Some(86_500_000)));
    check("检查企业近500家。", (None, whole(500)));
    check("少收罚款约42.7万元。", (None, None));
    check("培育示范单位3—5个。", (whole(3), whole(5)));
    check("聘任特邀监督员三十六人。", (whole(36), whole(36)));
}
