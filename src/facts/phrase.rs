//! Phrases of a clause without a dictionary: the verbs at a start, the noun phrase behind a number, the part of a
//! long clause that names what is counted.
//!
//! `律师事务所为区委、区政府法律顾问服务单位` holds the noun phrase 律师事务所: 为 ends it.

use std::ops::Range;

use crate::lexicon::verbs::{Verb, verb_at};
use crate::text::Folded;
use crate::text::fold::{is_blank, is_han};

/// The row of counting verbs at the start of a phrase, with adverbs in front of them; empty when there is none.
pub fn verb_chain(text: &Folded, words: Range<usize>) -> Range<usize> {
    let mut end = words.start;
    let mut at = words.start;
    while at < words.end {
        match verb_at(text, at) {
            Some((past, Verb { counts: true, .. })) if past <= words.end => {
                at = past;
                end = past;
            }
            // 依法, 按期, 现场: adverbs of two characters before or between the verbs.
            _ if is_adverb(text, at) => at += 2,
            _ => break,
        }
    }
    words.start..end
}

fn is_adverb(text: &Folded, at: usize) -> bool {
    const ADVERBS: &[&str] = &[
        "依法", "按期", "按时", "及时", "现场", "集中", "主动", "成功", "已经", "妥善", "有效", "累计", "全部", "直接",
        "联合", "统一", "随机", "专题", "自查", "自行", "公开", "同步", "正式", "实际", "首次", "专门", "定期", "重点",
    ];
    ADVERBS.iter().any(|it| text.has(at, it)) || matches!(text.at(at), '已') && verb_at(text, at + 1).is_some()
}

/// The noun phrase at the start of what stands behind a number; None when a predicate stands there.
pub fn noun_phrase(text: &Folded, behind: Range<usize>) -> Option<Range<usize>> {
    const LONGEST: usize = 30;
    let mut range = text.trim(behind);
    if range.start < range.end && text.at(range.start) == '的' {
        range.start += 1;
    }
    if starts_predicate(text, range.start) {
        return None;
    }
    let mut at = range.start;
    while at < range.end {
        if let Some(past) = past_quotation(text, at, range.end) {
            at = past;
            continue;
        }
        let c = text.at(at);
        if is_blank(c) || matches!(c, '(' | ')') && at == range.start {
            break;
        }
        if ends_noun(text, range.start, at) {
            break;
        }
        at += 1;
    }
    let noun = range.start..at;
    (noun.len() >= 2
        && noun.len() <= LONGEST
        && (is_han(text.at(noun.start)) || text.at(noun.start) == '“' || text.at(noun.start) == '《'))
        .then_some(noun)
}

/// 已吸收采纳, 逐一过筛, 升至年末的: what stands behind the number says what came of it, not what it counts.
fn starts_predicate(text: &Folded, at: usize) -> bool {
    const ADVERBS: &[&str] = &[
        "已", "均", "全部", "未", "不", "没有", "尚", "仍", "正", "被", "需", "应", "可", "逐一", "逐件", "逐项",
        "分别", "先后", "及时", "按期", "按时", "当场", "依法", "一律", "都", "占", "为", "并", "由", "其中", "以上",
        "左右", "同比", "环比",
    ];
    const NOUNS: &[&str] = &[
        "未成年",
        "不动产",
        "应急",
        "应诉",
        "可再生",
        "正职",
        "正科",
        "都市",
        "不良",
        "不起诉",
        "需求",
        "应用",
        "并联",
    ];
    let moved =
        matches!(text.at(at), '升' | '降' | '增' | '减') && matches!(text.at(at + 1), '至' | '到' | '加' | '少');
    moved || (ADVERBS.iter().any(|it| text.has(at, it)) && !NOUNS.iter().any(|it| text.has(at, it)))
}

/// Whether a predicate starts at `at` in a phrase that began at `start`.
fn ends_noun(text: &Folded, start: usize, at: usize) -> bool {
    if matches!(text.at(at), ',' | ';' | '。' | ':' | '、' | '\n' | '|') && text.at(at) != '、' {
        return true;
    }
    let Some((past, verb)) = verb_at(text, at) else { return false };
    if !verb.ends_noun {
        return false;
    }
    if past - at == 1 {
        // 行为, 中心, 对象: the character is part of a word.
        let before = text.before(at);
        let next = text.at(at + 1);
        let inside = match text.at(at) {
            '为' => matches!(before, '行' | '作' | '人') || next == '民',
            '中' => {
                matches!(next, '心' | '国' | '小' | '央' | '医' | '学' | '层' | '介' | '队')
                    || matches!(before, '集' | '其' | '初' | '高')
            }
            '对' => matches!(next, '象' | '口') || matches!(before, '针' | '应'),
            '在' => matches!(next, '建' | '校' | '册' | '岗' | '职' | '线' | '编' | '籍'),
            '由' => before == '自',
            '里' => matches!(before, '公' | '邻') || next == '程',
            '向' => before == '方' || before == '面',
            '于' => matches!(before, '关' | '属' | '位' | '用'),
            '并' => matches!(before, '合' | '兼'),
            '占' => before == '侵',
            _ => false,
        };
        return !inside && at > start;
    }
    // 化解 opens a predicate, 矛盾化解中心 is a name: a noun-like verb ends the phrase only when nothing follows it
    // that it could be part of.
    at > start + 1 && (!verb.nominal || !is_han(text.at(past))) || at == start && !verb.nominal
}

/// The part of the words in front of a number that names what is counted. Short ones are taken whole.
pub fn refine(text: &Folded, words: Range<usize>) -> Range<usize> {
    const SHORT: usize = 14;
    let words = without_manner(text, text.trim(words));
    if words.len() <= SHORT && !starts_with_setting(text, words.start) {
        return words;
    }
    let Some(verb) = main_verb(text, words.clone()) else { return last_topic(text, words) };
    // 按《环境保护法》配套办法办理案件: what says nothing by itself keeps its setting.
    const ANY: &[&str] = &["案件", "事项", "问题", "活动", "项目", "工作", "文件", "人员", "企业"];
    const LONGEST: usize = 24;
    let general = ANY.iter().any(|it| text.text(verb.end..words.end) == *it);
    let by_rule = ["按", "依据", "根据"].iter().any(|it| text.has(words.start, it));
    if general && by_rule && words.len() <= LONGEST {
        return words;
    }
    verb.start..words.end
}

/// 以撤销、变更等方式纠错: how it was done stands in front of what was done.
fn without_manner(text: &Folded, words: Range<usize>) -> Range<usize> {
    const OPEN: &[&str] = &["以", "通过", "采取", "采用", "运用", "依托", "利用"];
    const CLOSE: &[&str] = &["方式", "形式", "手段", "渠道", "途径", "方法", "机制", "平台"];
    if !OPEN.iter().any(|it| text.has(words.start, it)) {
        return words;
    }
    let close = words.clone().rev().find(|&at| words.end - at > 3 && CLOSE.iter().any(|it| text.has(at, it)));
    close.map_or(words.clone(), |at| text.trim(at + 2..words.end))
}

/// 通过…, 依托…, 针对…: says how or where, not what.
fn starts_with_setting(text: &Folded, at: usize) -> bool {
    const SETTINGS: &[&str] = &[
        "通过", "依托", "按照", "根据", "围绕", "针对", "结合", "利用", "借助", "充分", "坚持", "聚焦", "经", "将",
        "把", "对", "向", "在", "从", "由", "会同", "联合",
    ];
    SETTINGS.iter().any(|it| text.has(at, it))
        && !text.has(at, "经调解")
        && !text.has(at, "对外")
        && !text.has(at, "在岗")
}

/// The last row of verbs with an object behind it; one that is as often part of a name only when there is no other.
pub fn main_verb(text: &Folded, words: Range<usize>) -> Option<Range<usize>> {
    let (mut firm, mut nominal) = (None, None);
    let mut at = words.start;
    while at < words.end {
        if let Some(past) = past_quotation(text, at, words.end) {
            at = past;
            continue;
        }
        let chain = verb_chain(text, at..words.end);
        if chain.is_empty() {
            at += 1;
            continue;
        }
        let chain = if at > words.start { without_noun_in_front(text, chain) } else { chain };
        let object = words.end - chain.end;
        if object >= 2 {
            let is_firm = (chain.start..chain.end)
                .any(|it| verb_at(text, it).is_some_and(|(_, verb)| verb.counts && !verb.nominal));
            if is_firm {
                firm = Some(chain.clone());
            } else if nominal.is_none() {
                nominal = Some(chain.clone());
            }
        }
        at = chain.end.max(at + 1);
    }
    firm.or(nominal)
}

/// 人民调解组织开展: 调解 and 组织 belong to the name before, 开展 is the verb.
fn without_noun_in_front(text: &Folded, chain: Range<usize>) -> Range<usize> {
    let mut it = chain.clone();
    while let Some((end, verb)) = verb_at(text, it.start) {
        let named = verb.nominal || (it.start > chain.start && text.has(it.start, "组织"));
        if !named || end >= chain.end {
            break;
        }
        it.start = end;
    }
    it
}

/// A long phrase without verb: what stands behind the last 的, if it is long enough to be a name.
fn last_topic(text: &Folded, words: Range<usize>) -> Range<usize> {
    const LONG: usize = 20;
    if words.len() <= LONG {
        return words;
    }
    let last = words.clone().rev().find(|&at| text.at(at) == '的' && words.end - at > 3);
    last.map_or(words.clone(), |at| at + 1..words.end)
}

/// The character behind a quotation or a title that starts at `at`.
fn past_quotation(text: &Folded, at: usize, end: usize) -> Option<usize> {
    let close = match text.at(at) {
        '“' => '”',
        '《' => '》',
        '(' => ')',
        _ => return None,
    };
    // What is longer was left open by its author.
    const LONGEST: usize = 80;
    (at + 1..end.min(at + LONGEST)).find(|&it| text.at(it) == close).map(|it| it + 1)
}
