//! Finds the browser, its driver and Chinese glyphs for the tests, and installs them where that is possible: on
//! Debian as root. Elsewhere it says in one line what to install.
//!
//! Test tools never download browsers of their own.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use crate::workshop::{Outcome, Workshop, ask, run, say};

/// What the browser is started with, by WebDriver as by Playwright: no display, no sandbox of its own in a container,
/// and no conversation with anybody but the page.
pub const FLAGS: [&str; 7] = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// The browser and the program that drives it.
pub struct Browser {
    /// Chromium.
    pub chromium: PathBuf,
    /// Its WebDriver.
    pub driver: PathBuf,
}

/// Finds both, or installs what is missing.
pub fn set_up(shop: &Workshop) -> Outcome<Browser> {
    let missing = missing(shop);
    if !missing.is_empty() {
        let packages = missing.join(" ");
        if !is_debian_root(shop) {
            return Err(format!("the browser tests need these (by their names in Debian): install {packages}"));
        }
        say(&format!("installing {packages} (once, about 2 minutes) …"));
        let mut update = shop.command("apt-get");
        run(update.args(["update", "--quiet=2"]))?;
        let mut install = shop.command("apt-get");
        install.args(["install", "--quiet=2", "--yes", "--no-install-recommends"]).args(missing);
        run(install.env("DEBIAN_FRONTEND", "noninteractive"))?;
    }
    match (chromium(), driver()) {
        (Some(chromium), Some(driver)) => Ok(Browser { chromium, driver }),
        _ => Err("Chromium and chromedriver are not in PATH: set CHROMIUM and CHROMEDRIVER".to_owned()),
    }
}

/// Writes the settings that wasm-bindgen's test runner gives to the driver.
pub fn write_capabilities(shop: &Workshop, browser: &Browser) -> Outcome<PathBuf> {
    // `Debug` of a string without control characters is its JSON.
    let json = format!("{{\"goog:chromeOptions\": {{\"args\": {FLAGS:?}, \"binary\": {:?}}}}}\n", browser.chromium);
    let file = shop.target().join("webdriver.json");
    fs::write(&file, json).map_err(|err| format!("{}: {err}", file.display()))?;
    Ok(file)
}

fn missing(shop: &Workshop) -> Vec<&'static str> {
    let has_glyphs = || ask(shop.command("fc-list").arg(":lang=zh")).is_some_and(|fonts| !fonts.trim().is_empty());
    // Other systems bring such glyphs with them and have no `fc-list`.
    let needs_glyphs = cfg!(target_os = "linux") && !has_glyphs();
    [("chromium", chromium().is_none()), ("chromium-driver", driver().is_none()), ("fonts-noto-cjk", needs_glyphs)]
        .into_iter()
        .filter_map(|(package, is_missing)| is_missing.then_some(package))
        .collect()
}

fn is_debian_root(shop: &Workshop) -> bool {
    in_path("apt-get").is_some() && ask(shop.command("id").arg("-u")).is_some_and(|it| it.trim() == "0")
}

fn chromium() -> Option<PathBuf> {
    given("CHROMIUM").or_else(|| ["chromium", "chromium-browser", "google-chrome"].iter().find_map(|it| in_path(it)))
}

fn driver() -> Option<PathBuf> {
    given("CHROMEDRIVER").or_else(|| in_path("chromedriver"))
}

fn given(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from).filter(|it| it.is_file())
}

fn in_path(program: &str) -> Option<PathBuf> {
    let program: OsString = format!("{program}{}", env::consts::EXE_SUFFIX).into();
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(Path::new(&program))).find(|it| it.is_file())
}
