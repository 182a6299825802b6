use super::row;

#[test]
fn cells_are_quoted_and_never_run() {
    let mut res = String::new();
    row(&mut res, ["a,b", "他说\"好\"", "=1+1", "-5", "两\n行"].into_iter().map(str::to_owned));
    assert_eq!(res, "\"a,b\",\"他说\"\"好\"\"\",'=1+1,-5,\"两\n行\"\r\n");
}
