//! The page in a browser.

fn main() {}
