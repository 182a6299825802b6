//! Integration tests.
mod tidy;
