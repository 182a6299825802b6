//! Whether a time is something measured, and whether 分 counts points.
//!
//! `压缩至2个工作日` and `控制在4天内` are measured, `24小时热线` and `三年行动` are names; `分值由5分增加到8分` is a score. It looks at
//! the words around the number and nowhere else.

use crate::facts::scan::Place;
use crate::text::numeral::Numeral;
use crate::text::{Decimal, Folded};

/// 98.5分 behind 得分.
pub fn is_score(text: &Folded, place: Place, it: &Numeral, end: usize) -> bool {
    let words = text.text(place.from..it.start);
    const CUES: &[&str] = &[
        "得分",
        "均分",
        "评分",
        "测评",
        "满意度",
        "成绩",
        "分数",
        "分值",
        "考核",
        "权重",
        "满分",
        "提高",
        "提升",
        "增加",
        "下降",
    ];
    let named = "局公部支队所会校院类层级批期步段工管钟".contains(text.at(end));
    // No class and no branch has a decimal point.
    !named && (it.value.places > 0 || CUES.iter().any(|cue| words.contains(cue)))
}

/// Whether a time is something measured (压缩至2个工作日) rather than a date or a name (24小时, 三年行动).
pub fn is_measured_time(text: &Folded, place: Place, it: &Numeral, end: usize, unit: &str) -> bool {
    if matches!(unit, "个工作日" | "工作日" | "个自然日" | "学时" | "课时" | "个学时" | "个课时") {
        return true;
    }
    let words = text.text(place.from..it.start);
    const CUES: &[&str] = &[
        "压缩", "缩短", "减少", "提速", "用时", "时限", "耗时", "时长", "累计", "平均", "达", "增加", "提前", "周期",
        "期限", "时间", "天数", "共",
    ];
    let cued = CUES.iter().any(|cue| words.contains(cue));
    let from_to = words.ends_with(['由', '从', '至', '到']);
    const TO: &[&str] = &["控制在", "压缩至", "压缩到", "缩短至", "缩短到", "压减至", "压减到", "减至"];
    const DONE: &[&str] = &["办结", "响应", "完成", "答复", "办复", "回复"];
    let limit = text.at(end) == '内'
        && (TO.iter().any(|it| words.ends_with(it)) || DONE.iter().any(|it| text.has(end + 1, it)));
    if limit {
        return true;
    }
    let within = matches!(text.at(end), '内' | '前' | '后') || text.has(end, "之内") || text.has(end, "行动");
    match unit {
        "天" => !within && it.value != Decimal::whole(365),
        "年" | "周" => false,
        "日" => (cued || from_to) && !within,
        _ => (cued || from_to) && !within && it.value != Decimal::whole(24),
    }
}
