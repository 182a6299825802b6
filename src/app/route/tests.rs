use super::{Route, View};

fn check(hash: &str, want: Option<(View, Option<&str>)>) {
    let got = Route::parse(hash);
    assert_eq!(got.as_ref().map(|it| (it.view, it.anchor.as_deref())), want, "{hash}");
    // What is written is read again.
    if let Some(route) = got {
        assert_eq!(Route::parse(&route.href()), Some(route));
    }
}

#[test]
fn views_and_places() {
    check("#/read", Some((View::Read, None)));
    check("/indicators/qb3n7944t", Some((View::Indicators, Some("qb3n7944t"))));
    check("#/checks/", Some((View::Checks, None)));
    check("#s7c2mxk4d-2", Some((View::Read, Some("s7c2mxk4d-2"))));
    check("#/indicators?unit=%E4%BB%B6&colour=red&sort=-value", Some((View::Indicators, None)));
    check("#/indicators/qb3n7944t?by=table", Some((View::Indicators, Some("qb3n7944t"))));
}

#[test]
fn what_is_no_address_of_ours() {
    check("", None);
    check("#", None);
    check("#text", None);
    check("#/elsewhere", None);
    check("#/read/<script>", None);
    check("#/read/s7/more", None);
    check("#正文", None);
}
