//! The sources as text: `roots("crate::")` of a file that holds `use crate::{facts::Kind, text}` is `facts`, `text`.
//!
//! It sees groups and single paths, but no macro that hides a path, and it takes a comment for one only when it fills
//! its line.

use std::fs;
use std::path::{Path, PathBuf};

/// A file below the root of the package.
pub struct File {
    /// From the root, with `/`.
    pub path: String,
    /// Its content.
    pub text: String,
}

impl File {
    /// Tests beside a module.
    pub fn is_tests(&self) -> bool {
        self.path.ends_with("/tests.rs")
    }

    /// `src/facts/scan.rs` is of `facts`, `src/reading.rs` of `reading`, `src/bin/xtask/size.rs` of `bin/xtask`.
    pub fn floor(&self) -> String {
        let mut names = self.path.trim_end_matches(".rs").split('/').skip(1);
        match (names.next(), names.next()) {
            (Some("bin"), Some(program)) => format!("bin/{program}"),
            (floor, _) => floor.unwrap_or_default().to_owned(),
        }
    }

    /// The text without comments that fill a line.
    pub fn code(&self) -> String {
        let lines = self.text.lines().filter(|line| !line.trim_start().starts_with("//"));
        lines.flat_map(|line| [line, "\n"]).collect()
    }

    /// Whether the code holds this as a whole word.
    pub fn has_word(&self, word: &str) -> bool {
        self.code().split(|it: char| !it.is_alphanumeric() && it != '_').any(|it| it == word)
    }

    /// What is named right after `start`: of `crate::{facts::Kind, text}` it is `facts` and `text`.
    pub fn roots(&self, start: &str) -> Vec<String> {
        let code = self.code();
        code.split(start).skip(1).flat_map(branches).map(|it| word(it).to_owned()).collect()
    }
}

/// The outermost members of a group in braces, or all that follows when there is no group.
fn branches(rest: &str) -> Vec<&str> {
    let Some(group) = rest.strip_prefix('{') else { return vec![rest] };
    let mut depth = 0;
    let mut is_end = |it: char| {
        depth += i32::from(it == '{') - i32::from(it == '}');
        depth < 0 || depth == 0 && it == ','
    };
    let mut res = Vec::new();
    let mut group = group;
    while let Some(at) = group.find(&mut is_end) {
        res.push(&group[..at]);
        if group[at..].starts_with('}') {
            break;
        }
        group = &group[at + 1..];
    }
    res
}

fn word(text: &str) -> &str {
    let text = text.trim_start();
    text.split(|it: char| !it.is_alphanumeric() && it != '_').next().unwrap_or(text)
}

/// A path from the root of the package.
pub fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The content of a file that must be there.
pub fn read(path: &str) -> String {
    fs::read_to_string(root(path)).unwrap_or_else(|err| panic!("{path}: {err}"))
}

/// All files below a folder whose name ends like this, in order; those that are no text are left out.
pub fn files(folder: &str, ending: &str) -> Vec<File> {
    let mut res = Vec::new();
    for (path, is_folder) in entries(folder) {
        if is_folder {
            res.extend(files(&path, ending));
        } else if path.ends_with(ending)
            && let Ok(text) = fs::read_to_string(root(&path))
        {
            res.push(File { path, text });
        }
    }
    res
}

/// The folders right below a folder: path and name.
pub fn folders(folder: &str) -> Vec<(String, String)> {
    let below = entries(folder).into_iter().filter(|(_, is_folder)| *is_folder);
    below.map(|(path, _)| (path.clone(), path[folder.len() + 1..].to_owned())).collect()
}

/// What lies right below a folder, sorted by path, and whether it is a folder; nothing when there is no such folder.
fn entries(folder: &str) -> Vec<(String, bool)> {
    let entries = fs::read_dir(root(folder)).into_iter().flatten().flatten();
    let mut res: Vec<(String, bool)> = entries
        .filter(|entry| entry.file_name() != "node_modules")
        .map(|entry| (format!("{folder}/{}", entry.file_name().to_string_lossy()), entry.path().is_dir()))
        .collect();
    res.sort_unstable();
    res
}
