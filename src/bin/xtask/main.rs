//! `cargo xtask`: every errand around the program. `cargo xtask serve` on a fresh clone installs what is missing,
//! builds the page and prints its address.
//!
//! It uses nothing but the standard library and nothing of the crate, so that it starts on any machine that has
//! Rust. It does not pin versions twice: those of crates stand in Cargo.lock, those of tools in `tools`.

mod workshop;
mod tools;
mod browser;
mod page;
mod shorten;
mod minify;
mod test;
mod bench;
mod instructions;
mod size;

use std::process::ExitCode;

use workshop::{Outcome, Workshop, say, warn};

const USAGE: &str = "\
cargo xtask serve [--port N]   installs what is missing, builds the page, serves it, builds again on change
cargo xtask build              the same, but only writes dist/
cargo xtask test               installs what is missing and a browser, then runs every test
cargo xtask bench              measures reading; prints characters a second
cargo xtask styles             joins static/css into the page's style sheet; the build calls it
cargo xtask shorten            shortens the names between module and script; the build calls it
cargo xtask instructions       counts what reading a report costs; fails when it is too much (needs valgrind)
cargo xtask score              reads the reference reports; prints every miss with its sentence, and the figures
cargo xtask size               weighs every file of dist/; fails when a first visit is too heavy

Tools are kept in the cache folder of the user, or in $FAZHI_TOOLS. Browser and driver are looked for in PATH,
or given by $CHROMIUM and $CHROMEDRIVER.";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let outcome = match args.as_slice() {
        [] | ["help" | "--help" | "-h"] => {
            say(USAGE);
            return ExitCode::SUCCESS;
        }
        [command, rest @ ..] => run(command, rest),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            warn(&format!("xtask: {message}"));
            ExitCode::FAILURE
        }
    }
}

fn run(command: &str, rest: &[&str]) -> Outcome {
    let shop = Workshop::find()?;
    match (command, rest) {
        ("serve", []) => page::serve(&shop, None),
        ("serve", ["--port", port]) => match port.parse() {
            Ok(port) => page::serve(&shop, Some(port)),
            Err(_) => Err(format!("{port} is no port number")),
        },
        ("build", []) => {
            tools::set_up(&shop)?;
            page::build(&shop)
        }
        ("shorten", []) => shorten::run(&shop),
        ("styles", []) => page::styles(&shop),
        ("test", []) => test::run(&shop),
        ("bench", []) => bench::run(&shop),
        ("instructions", []) => instructions::run_guard(&shop),
        ("score", []) => test::score(&shop),
        ("size", []) => size::run(&shop),
        _ => Err(format!("there is no `{}`; see `cargo xtask --help`", [&[command], rest].concat().join(" "))),
    }
}
