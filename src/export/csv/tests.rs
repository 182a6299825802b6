use super::write_row;
use crate::export::table::Cell;
use crate::text::Decimal;

#[test]
fn cells_are_quoted_and_never_run() {
    let mut res = String::new();
    let words = ["a,b", "他说\"好\"", "=1+1", "-5", "两\n行"].map(Cell::from);
    write_row(&mut res, &words);
    write_row(&mut res, &[Cell::Number(Decimal::new(-870, 1)), "-,\"".into()]);
    assert_eq!(res, "\"a,b\",\"他说\"\"好\"\"\",'=1+1,'-5,\"两\n行\"\r\n-87,\"'-,\"\"\"\r\n");
}
