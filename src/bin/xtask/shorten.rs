//! Shorter names between the module and its script: `__wbg_offsetHeight_05dfe134815fef0d` becomes `B` in both.
//!
//! The names that wasm-bindgen gives hold digests, which no compression makes smaller, and every one stands there twice:
//! about three thousand bytes of a first visit. Trunk calls this on what it is about to publish; then the scripts lose their blanks.

use std::collections::HashMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::minify;
use crate::workshop::{Outcome, Workshop, output};

/// What the module may use; the same as in index.html.
const FEATURES: [&str; 5] = [
    "--mvp-features",
    "--enable-bulk-memory",
    "--enable-sign-ext",
    "--enable-nontrapping-float-to-int",
    "--enable-mutable-globals",
];

/// Shortens the names in the folder that Trunk names.
pub fn run(shop: &Workshop) -> Outcome {
    let folder = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from).ok_or("Trunk calls this, with its folder")?;
    let (module, script) = (folder.join("fazhi-viewer_bg.wasm"), folder.join("fazhi-viewer.js"));
    let mut wasm_opt = shop.command("wasm-opt");
    wasm_opt.args(FEATURES).arg("--minify-imports-and-exports-and-modules").arg(&module).arg("-o").arg(&module);
    let table = output(&mut wasm_opt)?;
    let names = Names::read(&table);
    let text = fs::read_to_string(&script).map_err(|err| failure(&script, &err))?;
    fs::write(&script, names.shorten(&text)).map_err(|err| failure(&script, &err))?;
    minify::scripts(shop, &folder)
}

fn failure(file: &Path, err: &std::io::Error) -> String {
    format!("{}: {err}", file.display())
}

/// The long names with their short ones.
struct Names<'a> {
    /// The module that all imports come from; wasm-opt calls it by one letter.
    module: &'a str,
    imports: HashMap<&'a str, &'a str>,
    exports: HashMap<&'a str, &'a str>,
}

impl<'a> Names<'a> {
    /// Reads what wasm-opt prints: rows of module, name and short name, then of name and short name.
    fn read(table: &'a str) -> Names<'a> {
        let mut res = Names { module: "", imports: HashMap::new(), exports: HashMap::new() };
        for row in table.lines() {
            let cells: Vec<&str> = row.split('"').skip(1).step_by(2).collect();
            match cells.as_slice() {
                [module, name, short] => {
                    res.module = module;
                    res.imports.insert(name, short);
                }
                [name, short] => drop(res.exports.insert(name, short)),
                _ => {}
            }
        }
        res
    }

    /// The script with the short names: imports wherever they stand, exports behind `wasm.`.
    fn shorten(&self, script: &str) -> String {
        let mut res = String::with_capacity(script.len());
        let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
        let mut rest = script;
        while let Some(start) = rest.find(is_part) {
            let (before, from) = rest.split_at(start);
            let end = from.find(|c: char| !is_part(c)).unwrap_or(from.len());
            let (word, after) = from.split_at(end);
            res.push_str(before);
            let short = if res.ends_with("wasm.") { self.exports.get(word) } else { self.imports.get(word) };
            res.push_str(short.unwrap_or(&word));
            rest = after;
        }
        res.push_str(rest);
        res.replace(&format!("\"{}\"", self.module), "\"a\"")
    }
}
