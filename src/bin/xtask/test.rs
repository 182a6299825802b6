//! Every test, in the order in which a mistake is found soonest: format, lints, the border of the core, native tests,
//! tests in a browser, the page itself.
//!
//! Each step has a heading and its time; the first that fails ends the run. Steps share their features with one
//! another where they can, so that nothing is built twice.

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Instant, SystemTime};

use crate::browser::{self, Browser};
use crate::workshop::{Outcome, Workshop, output, run as run_program, say};
use crate::{instructions, page, size, tools};

/// What the core must do without, directly and through others.
const WEB_CRATES: [&str; 4] = ["web-sys", "js-sys", "wasm-bindgen", "yew"];

/// Sets up and runs everything.
pub fn run(shop: &Workshop) -> Outcome {
    let start = Instant::now();
    step_aside();
    tools::set_up(shop)?;
    let browser = browser::set_up(shop)?;
    node_packages(shop)?;
    let cargo = |arguments: &str| run_program(&mut shop.cargo(arguments));

    let steps: [(&str, &dyn Fn() -> Outcome); 13] = [
        ("format", &|| cargo("fmt --check")),
        ("clippy", &|| cargo("clippy --all-targets -- -D warnings")),
        ("clippy, views", &|| cargo("clippy --all-targets --features ssr -- -D warnings")),
        ("clippy, page", &|| {
            cargo(
                "clippy --target wasm32-unknown-unknown --lib --bin fazhi-viewer --bin fazhi-files --features web,files -- -D warnings",
            )
        }),
        ("core without web crates", &|| core_is_free_of_web(shop)),
        ("native tests", &|| cargo("test --features ssr")),
        ("instructions of a reading", &|| instructions::run_guard(shop)),
        ("tests in the browser", &|| wasm_tests(shop, &browser)),
        ("build the page", &|| page::build(shop)),
        ("weight of the page", &|| size::run(shop)),
        ("types of the scripts", &|| node(shop, "typescript/bin/tsc", &["--noEmit"], &browser)),
        ("the page in the browser", &|| node(shop, "@playwright/test/cli.js", &["test"], &browser)),
        ("nothing rewritten", &|| run_program(shop.command("git").args(["--no-pager", "diff", "--exit-code"]))),
    ];
    // A test may rewrite what it expects. Whoever works on it wants that; elsewhere it must not pass unseen.
    let steps = if env::var_os("CI").is_some() { &steps[..] } else { &steps[..steps.len() - 1] };
    for (at, (name, step)) in steps.iter().enumerate() {
        say(&format!("\n== {}/{} {name}", at + 1, steps.len()));
        let since = Instant::now();
        step().map_err(|err| format!("the step `{name}` failed: {err}"))?;
        say(&format!("== {name}: {:.1} s", since.elapsed().as_secs_f32()));
    }
    say(&format!("\nall {} steps passed in {:.0} s", steps.len(), start.elapsed().as_secs_f32()));
    Ok(())
}

/// How well the reference reports are read: every miss, and the figures of both halves.
pub fn score(shop: &Workshop) -> Outcome {
    run_program(&mut shop.cargo("test --quiet --test it score::no_figure_falls -- --nocapture"))
}

/// Windows does not let cargo replace a program that runs, and the tests build this one again.
fn step_aside() {
    if cfg!(windows)
        && let Ok(exe) = env::current_exe()
    {
        // Should it fail, cargo says so itself.
        let _ = fs::rename(&exe, exe.with_extension("running.exe"));
    }
}

fn node_packages(shop: &Workshop) -> Outcome {
    let folder = shop.root.join("tests/e2e");
    // npm leaves its own copy of the lock among the packages when it has installed them.
    let installed = modified(&folder.join("node_modules/.package-lock.json"));
    if installed.is_some() && modified(&folder.join("package-lock.json")) <= installed {
        return Ok(());
    }
    say("installing the browser tests' packages (about 10 seconds) …");
    let mut npm = shop.npm();
    npm.args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]).current_dir(&folder);
    run_program(npm.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))
}

fn modified(file: &Path) -> Option<SystemTime> {
    fs::metadata(file).and_then(|it| it.modified()).ok()
}

/// Lists what the core is built from, rather than asking `cargo tree` for a crate that must be absent: that question
/// is answered by an error, like a misspelt one.
fn core_is_free_of_web(shop: &Workshop) -> Outcome {
    let tree = output(&mut shop.cargo("tree --edges normal --prefix none --format {p}"))?;
    let crates: Vec<&str> = tree.lines().filter_map(|line| line.split(' ').next()).collect();
    if !crates.contains(&env!("CARGO_PKG_NAME")) {
        return Err("cargo tree does not list this package".to_owned());
    }
    match WEB_CRATES.iter().find(|it| crates.contains(it)) {
        None => Ok(()),
        Some(it) => Err(format!("without features the package depends on {it}: see `cargo tree -e normal -i {it}`")),
    }
}

fn wasm_tests(shop: &Workshop, browser: &Browser) -> Outcome {
    let capabilities = browser::write_capabilities(shop, browser)?;
    let mut cargo = shop.cargo("test --target wasm32-unknown-unknown --lib --features web");
    run_program(
        cargo
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner")
            .env("WASM_BINDGEN_USE_BROWSER", "1")
            .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", capabilities)
            .env("CHROMEDRIVER", &browser.driver),
    )
}

/// Runs a program of the browser tests' packages.
fn node(shop: &Workshop, program: &str, arguments: &[&str], browser: &Browser) -> Outcome {
    let mut node: Command = shop.command("node");
    node.arg(Path::new("node_modules").join(program)).args(arguments);
    run_program(node.current_dir(shop.root.join("tests/e2e")).env("CHROMIUM", &browser.chromium))
}
