//! Builds the page into `dist/` and serves it while it is worked on: `cargo xtask serve --port 9000`.
//!
//! How the page is put together stands in Trunk.toml and index.html; this only starts Trunk.

use std::net::TcpListener;
use std::process::Command;

use crate::tools;
use crate::workshop::{Outcome, Workshop, run, say};

/// Ports that are tried when none is asked for.
const PORTS: std::ops::Range<u16> = 8080..8100;

/// Writes `dist/`, optimised.
pub fn build(shop: &Workshop) -> Outcome {
    run(shop.command("trunk").arg("build"))
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
    become_program(shop.command("trunk").args(["serve", "--port", &port.to_string()]))
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
