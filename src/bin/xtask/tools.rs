//! Installs the pinned tools that turn the crate into a page: `set_up` on a machine with Rust and Node leaves
//! trunk, wasm-bindgen and wasm-opt in the tools folder, and finds them there the next time.
//!
//! A tool of the right version that is already in PATH is used as it is. No browser here: that is `browser`.

use std::fs;
use std::path::Path;
use std::process;

use crate::workshop::{Outcome, Workshop, ask, npm_bin, output, run, say};

/// Folder of wasm-opt below the tools folder. It names the version: another version is another folder.
pub const WASM_OPT_FOLDER: &str = "binaryen-132.0.0";

const TARGET: &str = "wasm32-unknown-unknown";
const WASM_OPT_PACKAGE: &str = "binaryen@132.0.0";
const WASM_OPT_VERSION: &str = "132";

/// A tool that cargo installs from its sources.
struct CargoTool {
    package: &'static str,
    version: &'static str,
    programs: &'static [&'static str],
    minutes: u32,
}

const CARGO_TOOLS: [CargoTool; 2] = [
    CargoTool { package: "trunk", version: "0.21.14", programs: &["trunk"], minutes: 5 },
    // The same version as the crate in Cargo.toml: the two speak a format of their own.
    CargoTool {
        package: "wasm-bindgen-cli",
        version: "0.2.128",
        programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
        minutes: 3,
    },
];

/// Installs what is missing; says nothing and takes a moment when nothing is.
pub fn set_up(shop: &Workshop) -> Outcome {
    wasm_target(shop)?;
    for tool in &CARGO_TOOLS {
        cargo_tool(shop, tool)?;
    }
    wasm_opt(shop)?;
    crates(shop)
}

fn wasm_target(shop: &Workshop) -> Outcome {
    let libraries = output(shop.command("rustc").args(["--print", "target-libdir", "--target", TARGET]))?;
    if Path::new(libraries.trim()).is_dir() {
        return Ok(());
    }
    say(&format!("installing the Rust target {TARGET} (once, about half a minute) …"));
    run(shop.command("rustup").args(["target", "add", TARGET]))
        .map_err(|err| format!("{err}; install the Rust target {TARGET} the way this Rust was installed"))
}

fn cargo_tool(shop: &Workshop, tool: &CargoTool) -> Outcome {
    let CargoTool { package, version, programs, minutes } = tool;
    if programs.iter().all(|program| has_version(shop, program, version)) {
        return Ok(());
    }
    say(&format!("installing {package} {version} (once, about {minutes} minutes) …"));
    fs::create_dir_all(&shop.tools).map_err(|err| format!("{}: {err}", shop.tools.display()))?;
    // The packages ask for the slowest and smallest build there is. A tool that runs for a second need not be
    // built for minutes.
    run(shop
        .cargo("install --quiet --locked --force")
        .args([package, "--version", version, "--root"])
        .arg(&shop.tools)
        .envs([("CARGO_PROFILE_RELEASE_LTO", "off"), ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")])
        // Our own settings are not meant for them.
        .current_dir(&shop.tools))?;
    match programs.iter().find(|program| !has_version(shop, program, version)) {
        None => Ok(()),
        Some(program) => Err(format!("{program} {version} was installed but does not run")),
    }
}

fn wasm_opt(shop: &Workshop) -> Outcome {
    if ask(shop.command("node").arg("--version")).is_none() {
        return Err("Node is missing: install Node 20 or newer, with npm".to_owned());
    }
    if has_version(shop, "wasm-opt", WASM_OPT_VERSION) {
        return Ok(());
    }
    say(&format!("installing wasm-opt from {WASM_OPT_PACKAGE} (once, about half a minute) …"));
    // Installed beside and moved into place in one step: two runs at once do not see each other's halves.
    let half = shop.tools.join(format!("{WASM_OPT_FOLDER}.{}", process::id()));
    fs::create_dir_all(&half).map_err(|err| format!("{}: {err}", half.display()))?;
    run(shop
        .npm()
        .args([
            "install",
            "--no-save",
            "--no-audit",
            "--no-fund",
            "--loglevel=error",
            "--prefix",
            ".",
            WASM_OPT_PACKAGE,
        ])
        .current_dir(&half))?;
    let whole = shop.tools.join(WASM_OPT_FOLDER);
    if fs::rename(&half, &whole).is_err() {
        // Either another run was faster, or what is there is broken: the question below tells.
        fs::remove_dir_all(&half).map_err(|err| format!("{}: {err}", half.display()))?;
    }
    if has_version(shop, "wasm-opt", WASM_OPT_VERSION) {
        Ok(())
    } else {
        Err(format!("wasm-opt does not run: remove {} and try again", whole.display()))
    }
}

/// Trunk builds offline, so that it never fetches tools of its own choice; the crates must be there already.
fn crates(shop: &Workshop) -> Outcome {
    run(shop.cargo("fetch --quiet --locked --target").arg(TARGET))
}

fn has_version(shop: &Workshop, program: &str, version: &str) -> bool {
    let mut command = shop.command(program);
    // A batch file is only found under its whole name.
    if cfg!(windows) && npm_bin(&shop.tools).join(format!("{program}.cmd")).is_file() {
        command = shop.command(format!("{program}.cmd"));
    }
    ask(command.arg("--version")).is_some_and(|it| it.split_whitespace().any(|word| word == version))
}
