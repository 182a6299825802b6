//! Builds the page into `dist/` and serves it while it is worked on: `cargo xtask serve --port 9000`.
//!
//! How the page is put together stands in Trunk.toml and index.html; this only starts Trunk.

use std::env;
use std::fs;
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::Command;

use crate::minify;
use crate::tools;
use crate::workshop::{Outcome, Workshop, run, say};

/// Ports that are tried when none is asked for.
const PORTS: std::ops::Range<u16> = 8080..8100;

/// The style sheets in the order in which later ones may refine earlier ones; the other components need no order.
const FIRST_STYLES: [&str; 3] = ["tokens", "base", "root"];
const LAST_STYLE: &str = "print";

/// Writes all of `static/css` into `target/page.css`; Trunk calls this before it builds.
pub fn styles(shop: &Workshop) -> Outcome {
    let folder = shop.root.join("static/css");
    let listing = fs::read_dir(&folder).map_err(|err| format!("{}: {err}", folder.display()))?;
    let mut files: Vec<PathBuf> = listing.flatten().map(|it| it.path()).collect();
    files.retain(|it| it.extension().is_some_and(|it| it == "css"));
    files.sort_by_key(|it| {
        let name = it.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let first = FIRST_STYLES.iter().position(|it| *it == name).unwrap_or(FIRST_STYLES.len());
        (name == LAST_STYLE, first, name)
    });
    let mut all = String::new();
    for file in files {
        all.push_str(&fs::read_to_string(&file).map_err(|err| format!("{}: {err}", file.display()))?);
    }
    let (joined, page) = (shop.root.join("target/joined.css"), shop.root.join("target/page.css"));
    fs::create_dir_all(shop.root.join("target"))
        .and_then(|()| fs::write(&joined, all))
        .map_err(|err| format!("{}: {err}", joined.display()))?;
    let all = minify::style(shop, &joined)?;
    // Trunk builds anew when the file changes, so that one that says the same is left alone.
    if fs::read_to_string(&page).is_ok_and(|it| it == all) {
        return Ok(());
    }
    fs::write(&page, all).map_err(|err| format!("{}: {err}", page.display()))
}

/// Writes `dist/`, optimised.
pub fn build(shop: &Workshop) -> Outcome {
    run(trunk(shop).arg("build"))
}

/// Builds, serves on this machine only, and builds again when a source changes, until it is stopped.
pub fn serve(shop: &Workshop, port: Option<u16>) -> Outcome {
    tools::set_up(shop)?;
    let port = match port {
        Some(port) if is_free(port) => port,
        Some(port) => return Err(format!("port {port} is taken: choose another one")),
        None => PORTS.into_iter().find(|port| is_free(*port)).ok_or("no free port: choose one with --port N")?,
    };
    say("building the page (2 minutes the first time, seconds after that); its address follows …");
    become_program(trunk(shop).args(["serve", "--port", &port.to_string()]))
}

/// Trunk, with the folders of this machine cut off the paths that messages of the program name: they are nobody's
/// business, and they weigh.
fn trunk(shop: &Workshop) -> Command {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| env::home_dir().map(|it| it.join(".cargo")));
    let sources = home.and_then(|it| fs::read_dir(it.join("registry/src")).ok());
    let folders = sources.into_iter().flatten().flatten().map(|it| it.path());
    let remap = |folder: PathBuf| format!("--remap-path-prefix={}/=", folder.display());
    let flags: Vec<String> = folders.chain([shop.root.clone()]).map(remap).collect();
    let mut command = shop.command("trunk");
    // This form of the variable separates flags by a character that no path holds.
    command.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
    command
}

fn is_free(port: u16) -> bool {
    TcpListener::bind(("127.0.0.1", port)).is_ok()
}

/// Hands this process over, so that whoever stops it stops the server and not only its parent.
#[cfg(unix)]
fn become_program(command: &mut Command) -> Outcome {
    use std::os::unix::process::CommandExt as _;
    let err = command.exec();
    Err(format!("{} cannot be started: {err}", command.get_program().to_string_lossy()))
}

#[cfg(not(unix))]
fn become_program(command: &mut Command) -> Outcome {
    run(command)
}
