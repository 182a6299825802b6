//! Scripts and style sheets without blanks, comments and long names: about two thousand bytes of a first visit.
//!
//! Written for the oldest browser that the page runs in, so that nothing is put in words that it cannot read.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::workshop::{Outcome, Workshop, output, run};

/// A style sheet in fewer bytes.
pub fn style(shop: &Workshop, file: &Path) -> Outcome<String> {
    output(esbuild(shop).arg(file))
}

/// Rewrites every script at the top of a folder.
pub fn scripts(shop: &Workshop, folder: &Path) -> Outcome {
    let listing = fs::read_dir(folder).map_err(|err| format!("{}: {err}", folder.display()))?;
    let files: Vec<PathBuf> = listing.flatten().map(|it| it.path()).collect();
    let is_script = |it: &&PathBuf| it.extension().is_some_and(|it| it == "js");
    run(esbuild(shop)
        .args(files.iter().filter(is_script))
        .arg("--allow-overwrite")
        .arg(format!("--outdir={}", folder.display())))
}

fn esbuild(shop: &Workshop) -> Command {
    let mut command = shop.command("esbuild");
    // The oldest kernel that runs the page.
    command.args(["--minify", "--target=chrome86", "--log-level=warning"]);
    command
}
