//! A reading as `fazhi-report/1`, one JSON object.

use crate::export::wire::WireReport;
use crate::reading::Reading;

/// The JSON text, indented by two blanks, without a line end behind it; of the indicators those that `figures` names.
pub fn json(reading: &Reading, figures: &[u32]) -> String {
    // Writing plain data to memory has no way to fail; an empty object would be the honest rest.
    serde_json::to_string_pretty(&WireReport::new(reading, figures)).unwrap_or_else(|_| "{}".to_owned())
}
