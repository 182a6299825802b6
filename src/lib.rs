#![doc = include_str!("../ARCHITECTURE.md")]
#![forbid(unsafe_code)]

pub mod text;
pub mod lexicon;
pub mod intake;
pub mod report;
pub mod facts;
pub mod insight;
pub mod reading;
pub mod export;
pub mod app;
#[cfg(feature = "ui")]
pub mod ui;
#[cfg(feature = "web")]
pub mod web;
#[cfg(feature = "web")]
pub mod shell;
