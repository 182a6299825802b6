//! Keeps the house in order: which floor may use which, how long a file may be, what a file opens with, and that the
//! map in ARCHITECTURE.md shows what is there. A message names the file and the rule.
//!
//! A `tests.rs` beside a module is exempt from the floors (it may build its input with any of them) and needs no `//!`
//! of its own: the module's speaks for it. Whether the core compiles without web crates is not asked here but by
//! building it so.

mod tree;
mod wording;

use tree::{File, files, folders, read, root};

/// Each floor and all that it may use of the crate. A file of no floor fails.
const FLOORS: [(&str, &str); 17] = [
    ("text", ""),
    ("lexicon", "text"),
    ("intake", "text"),
    ("report", "text lexicon"),
    ("facts", "text lexicon report"),
    ("insight", "text lexicon report facts"),
    ("reading", "text lexicon intake report facts insight"),
    // Of `intake` only what `read` gives back: why a file was refused.
    ("export", "text intake report facts insight reading"),
    ("app", "text intake report facts insight reading export"),
    ("ui", "text report facts insight app"),
    ("web", "app"),
    ("shell", "app ui web reading export"),
    ("main", "app ui web reading export shell"),
    ("lib", ""),
    ("bin/fazhi", "text report reading export"),
    ("bin/files", "reading export"),
    ("bin/xtask", ""),
];
/// Floors where a value is exact: no binary fractions there.
const EXACT: &str = "text lexicon intake report facts insight reading export app";
const SIDE_EFFECTS: &str = "fs time thread env process";
/// Names that look like addresses and lead nowhere: those of SVG and of workbooks.
const NAMESPACES: [&str; 2] = ["www.w3.org/", "schemas.openxmlformats.org/"];
const SOURCE_LINES: usize = 500;
const SCRIPT_LINES: usize = 150;

#[test]
fn floors_only_look_down() {
    report(files("src", ".rs").iter().filter(|it| !it.is_tests()).flat_map(|it| {
        let floor = it.floor();
        let Some((_, allowed)) = FLOORS.iter().find(|(name, _)| *name == floor) else {
            return vec![format!("{}: `{floor}` has no line in the table of floors", it.path)];
        };
        let mut used = it.roots("crate::");
        used.extend(it.roots("fazhi_viewer::"));
        used.retain(|name| *name != floor && has(&FLOORS.map(|(name, _)| name).join(" "), name) && !has(allowed, name));
        used.iter().map(|name| format!("{}: `{floor}` must not use `{name}`", it.path)).collect()
    }));
}

#[test]
fn core_is_pure_and_exact() {
    report(files("src", ".rs").iter().filter(|it| !it.is_tests() && !it.path.starts_with("src/bin/")).flat_map(|it| {
        let effects =
            it.roots("std::").into_iter().filter(|name| has(SIDE_EFFECTS, name)).map(|name| format!("std::{name}"));
        let mut used: Vec<String> = effects.collect();
        if has(EXACT, &it.floor()) {
            used.extend(["f32", "f64"].iter().filter(|name| it.has_word(name)).map(|name| (*name).to_owned()));
        }
        if it.path != "src/lib.rs" && it.code().contains("feature = \"") {
            used.push("cfg(feature), which stands in lib.rs only".to_owned());
        }
        used.iter().map(|name| format!("{}: must not use {name}", it.path)).collect::<Vec<_>>()
    }));
}

#[test]
fn files_say_what_they_are_and_are_short() {
    report(["src", "tests"].iter().flat_map(|folder| files(folder, ".rs")).flat_map(|it| {
        let is_introduced = it.is_tests() || it.text.starts_with("//!") || it.text.starts_with("#![doc = include_str!");
        let introduction = (!is_introduced).then(|| format!("{}: does not open with `//!`", it.path));
        introduction.into_iter().chain(too_long(&it, if it.is_tests() { usize::MAX } else { SOURCE_LINES }))
    }));
    report(files("static", ".js").into_iter().flat_map(|it| {
        let unchecked = !it.text.starts_with("// @ts-check\n");
        let complaint = unchecked.then(|| format!("{}: does not open with `// @ts-check`", it.path));
        complaint.into_iter().chain(too_long(&it, SCRIPT_LINES))
    }));
}

#[test]
fn map_shows_what_is_there() {
    let map = read("ARCHITECTURE.md");
    let is_shown = |name: &str| map.contains(&format!("{name}/")) || map.contains(&format!("`{name}`"));
    let folders = ["src", "static", "tests"].iter().flat_map(|it| folders(it));
    report(folders.filter(|(_, name)| !is_shown(name)).map(|(path, _)| format!("ARCHITECTURE.md: {path}/ is missing")));
    let paths = map.split('`').skip(1).step_by(2).filter(|it| it.contains('/') && !it.contains(['*', '<', '{', ' ']));
    let ours = paths.filter(|it| ["src/", "static/", "tests/"].iter().any(|start| it.starts_with(start)));
    report(ours.filter(|it| !root(it).exists()).map(|it| format!("ARCHITECTURE.md: there is no {it}")));
}

#[test]
fn page_stays_within_its_origin_and_policy() {
    let page = File { path: "index.html".to_owned(), text: read("index.html") };
    let everything = files("src", "").into_iter().chain(files("static", "")).chain([page]);
    report(everything.flat_map(|it| {
        let addresses = ["http://", "https://"].iter().flat_map(|scheme| it.text.split(scheme).skip(1));
        let is_foreign = addresses.clone().any(|rest| !NAMESPACES.iter().any(|it| rest.starts_with(it)));
        let inline = |text: &str| it.text.contains(text);
        let is_markup = it.path.ends_with(".html") || it.path.starts_with("src/ui/");
        let script =
            it.text.split("<script").skip(1).any(|rest| !rest.split('>').next().unwrap_or(rest).contains("src="));
        let rules = [
            (is_foreign, "names another origin"),
            (is_markup && (inline("<style") || inline(" style=")), "holds an inline style"),
            (it.path.ends_with(".html") && script, "holds an inline script"),
        ];
        let broken = rules.into_iter().filter(|(is_broken, _)| *is_broken);
        broken.map(|(_, rule)| format!("{}: {rule}", it.path)).collect::<Vec<_>>()
    }));
}

#[test]
fn lists_are_tables() {
    report(files("src/lexicon/data", ".tsv").into_iter().flat_map(|it| {
        let mut complaints = Vec::new();
        let (header, mut rows): (Vec<&str>, Vec<&str>) = it.text.lines().partition(|line| line.starts_with('#'));
        if header.len() < 2 || !header[1].starts_with("# source: ") || !it.text.starts_with(&header.join("\n")) {
            complaints.push(format!("{}: must open with its schema and its source", it.path));
        }
        let width = rows.first().map_or(0, |row| row.split('\t').count());
        let is_whole = |row: &str| row.split('\t').count() == width && row.split('\t').all(|cell| cell == cell.trim());
        let broken = rows.iter().filter(|row| !is_whole(row));
        complaints.extend(broken.map(|row| format!("{}: {row:?} has not the {width} cells of the first row", it.path)));
        rows.sort_unstable();
        let twice = rows.windows(2).filter(|pair| pair[0] == pair[1]);
        complaints.extend(twice.map(|pair| format!("{}: {:?} stands there twice", it.path, pair[0])));
        complaints
    }));
}

fn has(names: &str, name: &str) -> bool {
    names.split(' ').any(|it| it == name)
}

fn too_long(file: &File, limit: usize) -> Option<String> {
    let lines = file.text.lines().count();
    (limit < lines).then(|| format!("{}: {lines} lines; split it at a type before {limit}", file.path))
}

fn report(complaints: impl Iterator<Item = String>) {
    let complaints: Vec<String> = complaints.collect();
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}
