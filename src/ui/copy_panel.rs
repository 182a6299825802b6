//! What became of copying: a line that says that it was done, or a panel to copy from by hand.

use yew::prelude::*;

use crate::app::Msg;
use crate::app::citation::{COPY_ID, Citation};
use crate::ui::element::{Child, El, el};
use crate::ui::sheet::sheet;

/// The line; the live region stands there without words too, so that a screen reader speaks what comes into it.
pub fn said(citation: &Citation) -> Html {
    let words = (citation.times > 0).then(|| el!("p").key(citation.times as usize).child(citation.said));
    el!("div", "class" = "said", "role" = "status").child(words).node()
}

/// The panel, for browsers that keep the clipboard to themselves.
pub fn copy_panel(citation: &Citation, dispatch: &Callback<Msg>) -> El {
    let field = el!("input", "id" = COPY_ID, "type" = "text", "readonly" = "", "aria-labelledby" = "sheet-title");
    sheet("请按 Ctrl+C 复制", "copying", dispatch, field.holding(&citation.refused))
}
