//! Installs the pinned tools that turn the crate into a page: `set_up` on a machine with Rust and Node leaves
//! trunk, wasm-bindgen, wasm-opt and esbuild in the tools folder, and finds them there the next time.
//!
//! A tool of the right version that is already in PATH is used as it is. No browser here: that is `browser`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process;

use crate::workshop::{Outcome, Workshop, ask, output, run, say};

/// A tool that npm installs, into a folder of its own below the tools folder. The folder names the version: another
/// version is another folder.
struct NpmTool {
    folder: &'static str,
    package: &'static str,
    program: &'static str,
    /// What the program says of itself.
    version: &'static str,
}

const NPM_TOOLS: [NpmTool; 2] = [
    NpmTool { folder: "binaryen-132.0.0", package: "binaryen@132.0.0", program: "wasm-opt", version: "132" },
    NpmTool { folder: "esbuild-0.25.12", package: "esbuild@0.25.12", program: "esbuild", version: "0.25.12" },
];

/// Where the programs of the npm packages lie, below the tools folder.
pub fn npm_bins(tools: &Path) -> impl Iterator<Item = PathBuf> {
    NPM_TOOLS.iter().map(|it| tools.join(it.folder).join("node_modules").join(".bin"))
}

const TARGET: &str = "wasm32-unknown-unknown";

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
    for tool in &NPM_TOOLS {
        npm_tool(shop, tool)?;
    }
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

fn npm_tool(shop: &Workshop, tool: &NpmTool) -> Outcome {
    let NpmTool { folder, package, program, version } = tool;
    if ask(shop.command("node").arg("--version")).is_none() {
        return Err("Node is missing: install Node 20 or newer, with npm".to_owned());
    }
    if has_version(shop, program, version) {
        return Ok(());
    }
    say(&format!("installing {program} from {package} (once, about half a minute) …"));
    // Installed beside and moved into place in one step: two runs at once do not see each other's halves.
    let half = shop.tools.join(format!("{folder}.{}", process::id()));
    fs::create_dir_all(&half).map_err(|err| format!("{}: {err}", half.display()))?;
    run(shop
        .npm()
        .args(["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error", "--prefix", ".", package])
        .current_dir(&half))?;
    let whole = shop.tools.join(folder);
    if fs::rename(&half, &whole).is_err() {
        // Either another run was faster, or what is there is broken: the question below tells.
        fs::remove_dir_all(&half).map_err(|err| format!("{}: {err}", half.display()))?;
    }
    if has_version(shop, program, version) {
        Ok(())
    } else {
        Err(format!("{program} does not run: remove {} and try again", whole.display()))
    }
}

/// Trunk builds offline, so that it never fetches tools of its own choice; the crates must be there already.
fn crates(shop: &Workshop) -> Outcome {
    run(shop.cargo("fetch --quiet --locked --target").arg(TARGET))
}

fn has_version(shop: &Workshop, program: &str, version: &str) -> bool {
    let mut command = shop.command(program);
    // A batch file is only found under its whole name.
    if cfg!(windows) && npm_bins(&shop.tools).any(|it| it.join(format!("{program}.cmd")).is_file()) {
        command = shop.command(format!("{program}.cmd"));
    }
    ask(command.arg("--version")).is_some_and(|it| it.split_whitespace().any(|word| word == version))
}
