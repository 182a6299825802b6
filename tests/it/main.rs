//! Integration tests: the library and the command as others use them.
// A test that cannot go on says so by a panic, and prints its figures for whoever asks with --nocapture.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout)]

mod bundled;
mod cli;
mod corpus;
mod formats;
mod linear;
mod lossless;
mod references;
mod score;
mod support;
mod tidy;
