//! Where things are and how programs are started: `shop.command("trunk")` runs in the root of the package and finds
//! the tools that were installed for it.
//!
//! It does not decide what to run.

use std::env;
use std::ffi::{OsStr, OsString};
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::tools::npm_bins;

/// Done, or one line saying what went wrong.
pub type Outcome<T = ()> = Result<T, String>;

/// The folders that a task works in.
pub struct Workshop {
    /// Root of the package.
    pub root: PathBuf,
    /// Installed tools: outside the package, so that the next clone finds them again.
    pub tools: PathBuf,
    path: OsString,
}

impl Workshop {
    /// Looks at the environment; creates nothing.
    pub fn find() -> Outcome<Workshop> {
        let root = match env::var_os("CARGO_MANIFEST_DIR") {
            Some(root) => root.into(),
            None => env::current_dir().map_err(|err| format!("no current folder: {err}"))?,
        };
        let tools = match env::var_os("FAZHI_TOOLS") {
            Some(tools) => tools.into(),
            None => user_cache().ok_or("no cache folder for this user: set FAZHI_TOOLS")?.join("fazhi-viewer"),
        };
        let ours = [tools.join("bin")].into_iter().chain(npm_bins(&tools));
        let theirs = env::var_os("PATH").unwrap_or_default();
        let path = env::join_paths(ours.chain(env::split_paths(&theirs)))
            .map_err(|err| format!("PATH cannot be extended: {err}"))?;
        Ok(Workshop { root, tools, path })
    }

    /// A program to be run in the root of the package.
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root).env("PATH", &self.path);
        // Trunk takes the customary NO_COLOR=1 for a wrong value of its own flag and stops.
        if env::var_os("NO_COLOR").is_some() {
            command.env("NO_COLOR", "true");
        }
        command
    }

    /// `cargo` with arguments as they are typed; none of them holds a blank.
    pub fn cargo(&self, arguments: &str) -> Command {
        let mut command = self.command("cargo");
        command.args(arguments.split(' '));
        command
    }

    /// `npm`, which is a batch file on Windows.
    pub fn npm(&self) -> Command {
        self.command(if cfg!(windows) { "npm.cmd" } else { "npm" })
    }

    /// Where cargo puts what it builds.
    pub fn target(&self) -> PathBuf {
        // A relative path is relative to the folder that cargo runs in, which is the root.
        self.root.join(env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
    }
}

/// Runs to the end, its output going where ours goes.
pub fn run(command: &mut Command) -> Outcome {
    let name = command.get_program().to_string_lossy().into_owned();
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{name}: {status}")),
        Err(err) => Err(format!("{name} cannot be started: {err}")),
    }
}

/// Runs to the end and gives back what it printed; its complaints go where ours go.
pub fn output(command: &mut Command) -> Outcome<String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.stderr(Stdio::inherit()).output().map_err(|err| format!("{name} cannot be started: {err}"))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(format!("{name}: {}", output.status))
    }
}

/// What a program prints when it is asked something harmless; nothing when it is missing or fails.
pub fn ask(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Prints a line.
pub fn say(line: &str) {
    // Whoever closed our output does not want the line; the task goes on.
    let _ = writeln!(io::stdout().lock(), "{line}");
}

/// Prints a line as a complaint.
pub fn warn(line: &str) {
    let _ = writeln!(io::stderr().lock(), "{line}");
}

fn user_cache() -> Option<PathBuf> {
    let folder = |name: &str| env::var_os(name).filter(|it| !it.is_empty()).map(PathBuf::from);
    if cfg!(windows) {
        folder("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        folder("HOME").map(|home| home.join("Library/Caches"))
    } else {
        folder("XDG_CACHE_HOME").or_else(|| folder("HOME").map(|home| home.join(".cache")))
    }
}
