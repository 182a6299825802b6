//! The browser, one effect a file. Each function carries out what [`crate::app::Effect`] asks for or turns an event
//! into a [`crate::app::Msg`]; a `JsValue` never leaves this floor.

pub mod clipboard;
pub mod document;
pub mod fault;
pub mod fetch;
pub mod fields;
pub mod files;
pub mod files_module;
mod js_result;
pub mod keys;
pub mod location;
pub mod look;
pub mod margin;
pub mod reading_place;
