//! Joins the floors: messages go to `app::update`, effects to `web`, the model to `ui`.

mod effects;
mod page;
mod read;
mod start;

pub use self::start::start;
