//! Phrases of a clause without a dictionary: the verbs at a start, the noun phrase behind a number, the part of a
//! long clause that names what is counted.
//!
//! `律师事务所为区委、区政府法律顾问服务单位` holds the noun phrase 律师事务所: 为 ends it.

use std::ops::Range;

use crate::lexicon::verbs::{Verb, adverb_at, verb_at};
use crate::text::fold::{is_blank, is_han};
use crate::text::{CharSet, Folded};

/// The row of counting verbs at the start of a phrase, with adverbs and 并 between them; empty when there is none.
pub fn verb_chain(text: &Folded, words: Range<usize>) -> Range<usize> {
    let mut end = words.start;
    let mut at = words.start;
    while at < words.end {
        match verb_at(text, at) {
            Some((past, Verb { counts: true, .. })) if past <= words.end => {
                at = past;
                end = past;
            }
            _ => match adverb_end(text, at) {
                Some(past) => at = past,
                // 发现并劝阻, 清理和废止
                None if end > words.start && joins_verbs(text, at) => at += 1,
                None => break,
            },
        }
    }
    words.start..end
}

fn counts(text: &Folded, at: usize) -> bool {
    verb_at(text, at).is_some_and(|(_, verb)| verb.counts)
}

fn joins_verbs(text: &Folded, at: usize) -> bool {
    matches!(text.at(at), '并' | '和' | '及' | '或') && counts(text, at + 1)
}

/// 依法, 按期, 已, 被: adverbs in front of a verb or between two.
fn adverb_end(text: &Folded, at: usize) -> Option<usize> {
    if let Some(end) = adverb_at(text, at) {
        return Some(end);
    }
    // 被申请人 is a name.
    let named = text.has(at, "被申请人");
    let short = matches!(text.at(at), '已' | '被' | '获' | '拟' | '新' | '再') && !named;
    (short && counts(text, at + 1)).then_some(at + 1)
}

/// The noun phrase at the start of what stands behind a number; None when a predicate stands there. Behind a light
/// verb, 开展3次专项清理, a verb that ends the clause belongs to it.
pub fn noun_phrase(text: &Folded, behind: Range<usize>, light: bool) -> Option<Range<usize>> {
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
        let closes = light && verb_at(text, at).is_some_and(|(past, _)| past == range.end && past - at > 1);
        if !closes && ends_noun(text, range.start, at) {
            break;
        }
        at += 1;
    }
    while at > range.start && matches!(text.before(at), '、' | '和' | '及' | '与' | '共') {
        at -= 1;
    }
    let noun = range.start..at;
    let place = "村镇乡县市区校".contains(text.at(noun.start));
    // 提升至86.4%: what leads to the next number is no noun.
    if matches!(text.before(noun.end), '至' | '到') && noun.end == range.end {
        return None;
    }
    // 一次通过, 补考后通过: how it was done.
    let manner = text.has(noun.start, "一次") || matches!(text.before(noun.end), '后' | '前' | '时');
    let first = text.at(noun.start);
    let is_noun = !manner
        && (noun.len() >= 2 || place && noun.len() == 1)
        && noun.len() <= LONGEST
        && (is_han(first) || first == '“' || first == '《');
    is_noun.then_some(noun)
}

/// 已吸收采纳, 逐一过筛, 升至年末的: what stands behind the number says what came of it, not what it counts.
fn starts_predicate(text: &Folded, at: usize) -> bool {
    const ADVERBS: &[&str] = &[
        "已",
        "均",
        "全部",
        "未",
        "不",
        "没有",
        "尚",
        "仍",
        "正",
        "被",
        "需",
        "应",
        "可",
        "逐一",
        "逐件",
        "逐项",
        "分别",
        "先后",
        "及时",
        "按期",
        "按时",
        "当场",
        "依法",
        "一律",
        "都",
        "占",
        "为",
        "并",
        "由",
        "其中",
        "全年",
        "年内",
        "以上",
        "左右",
        "同比",
        "环比",
        "上升到",
        "上升至",
        "提高到",
        "提高至",
        "下降到",
        "下降至",
        "增加到",
        "增加至",
        "回落",
        "降低到",
        "降低至",
        "减少到",
        "减少至",
        "压缩到",
        "压缩至",
        "缩短到",
        "缩短至",
    ];
    static ADVERB_STARTS: CharSet = CharSet::of_starts(ADVERBS);
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
    // 被考核单位 is a name.
    let named = text.at(at) == '被'
        && (at + 3..at + 6).any(|it| ["单位", "对象", "企业", "部门", "申请人"].iter().any(|word| text.has(it, word)));
    let moved =
        matches!(text.at(at), '升' | '降' | '增' | '减') && matches!(text.at(at + 1), '至' | '到' | '加' | '少');
    let adverb = ADVERB_STARTS.may_have(text.at(at)) && ADVERBS.iter().any(|it| text.has(at, it));
    moved || (!named && adverb && !NOUNS.iter().any(|it| text.has(at, it)))
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
    let modifies = !verb.counts && at == start + 1;
    modifies || at > start + 1 && (!verb.nominal || !is_han(text.at(past))) || at == start && !verb.nominal
}

/// The part of the words in front of a number that names what is counted. Short ones are taken whole.
pub fn refine(text: &Folded, words: Range<usize>) -> Range<usize> {
    const SHORT: usize = 14;
    let (words, is_manner) = without_manner(text, text.trim(words));
    if is_manner {
        return words;
    }
    let words = without_office(text, words);
    if words.len() <= SHORT && !starts_with_setting(text, words.start) {
        return words;
    }
    const LONGEST: usize = 24;
    // 受理…热线转办事项: a phrase that opens with its verb needs no other.
    if words.len() <= LONGEST && is_firm(text, verb_chain(text, words.clone())) {
        return words;
    }
    let Some(verb) = main_verb(text, words.clone()) else { return last_topic(text, words) };
    // 按《环境保护法》配套办法办理案件: what says nothing by itself keeps its setting.
    const ANY: &[&str] = &["案件", "事项", "问题", "活动", "项目", "工作", "文件", "人员", "企业"];
    let general = ANY.iter().any(|it| text.text(verb.end..words.end) == *it);
    let by_rule = ["按", "依据", "根据"].iter().any(|it| text.has(words.start, it));
    if general && by_rule && words.len() <= LONGEST {
        return words;
    }
    verb.start..words.end
}

/// 各级行政机关主动公开政府信息, 全省各级政府共聘请法律顾问: the office that did it is no part of what was done.
fn without_office(text: &Folded, words: Range<usize>) -> Range<usize> {
    const OFFICES: &[&str] = &[
        "机关", "部门", "政府", "单位", "组织", "机构", "局", "厅", "委", "办", "中心", "法院", "队", "所", "站",
        "窗口",
    ];
    static OFFICE_ENDS: CharSet = CharSet::of_ends(OFFICES);
    const ALL_IN_ALL: &[&str] = &["共计", "累计", "合计", "共", "全年", "年内"];
    for at in words.start + 2..words.end {
        // Most places are turned away by one character.
        if !OFFICE_ENDS.may_have(text.before(at)) && !matches!(text.at(at), '共' | '累' | '合' | '全' | '年') {
            continue;
        }
        let all = ALL_IN_ALL.iter().find(|it| text.has(at, it)).map(|it| it.chars().count());
        // 组织开展: at the start it is a verb.
        let office = OFFICES.iter().any(|it| text.has_before(at, it) && at - it.chars().count() > words.start);
        if !office && all.is_none() {
            continue;
        }
        let from = at + all.unwrap_or(0);
        let verb = verb_chain(text, from..words.end);
        let sure = is_firm(text, verb.clone()) || (all.is_some() && !verb.is_empty());
        if sure && words.end - verb.end >= 2 {
            return from..words.end;
        }
    }
    words
}

/// Whether a row of verbs holds one that is no noun as well, or opens with an adverb: 主动公开.
fn is_firm(text: &Folded, chain: Range<usize>) -> bool {
    let adverb = !chain.is_empty() && adverb_end(text, chain.start).is_some_and(|it| it < chain.end);
    adverb || chain.into_iter().any(|it| verb_at(text, it).is_some_and(|(_, verb)| verb.counts && !verb.nominal))
}

/// 以撤销、变更等方式纠错: how it was done stands in front of what was done, and is left out; unless the verb alone would
/// say too little, which the second value tells.
fn without_manner(text: &Folded, words: Range<usize>) -> (Range<usize>, bool) {
    const OPEN: &[&str] = &["以", "通过", "采取", "采用", "运用", "依托", "利用"];
    const CLOSE: &[&str] = &["方式", "形式", "手段", "渠道", "途径", "方法", "机制", "平台"];
    const LONGEST: usize = 20;
    if !OPEN.iter().any(|it| text.has(words.start, it)) {
        return (words, false);
    }
    let close = words.clone().rev().find(|&at| words.end - at > 3 && CLOSE.iter().any(|it| text.has(at, it)));
    let Some(rest) = close.map(|at| text.trim(at + 2..words.end)) else { return (words, false) };
    if rest.len() < 4 && words.len() <= LONGEST { (words, true) } else { (rest, false) }
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
fn main_verb(text: &Folded, words: Range<usize>) -> Option<Range<usize>> {
    let (firm, nominal) = verbs_of(text, words);
    firm.or(nominal)
}

/// The verb inside of a phrase that is sure to be one.
pub fn firm_verb(text: &Folded, words: Range<usize>) -> Option<Range<usize>> {
    verbs_of(text, words).0
}

fn verbs_of(text: &Folded, words: Range<usize>) -> (Option<Range<usize>>, Option<Range<usize>>) {
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
        // 申请人, 办结率: a character behind the verb makes it a name.
        let person =
            text.at(chain.end) == '人' && !matches!(text.at(chain.end + 1), '员' | '民' | '大' | '才' | '数' | '次');
        // 修订的法规: it belongs to the noun behind 的.
        if person || matches!(text.at(chain.end), '者' | '率' | '的') {
            at = chain.end;
            continue;
        }
        let chain = if at > words.start { without_noun_in_front(text, chain) } else { chain };
        // 依托站点开展宣传: the last of the verbs is what was done.
        let shorter = without_last(text, &chain).filter(|_| chain.end == words.end);
        let chain = shorter.unwrap_or(chain);
        let object = words.end - chain.end;
        if object >= 2 {
            if is_firm(text, chain.clone()) {
                firm = Some(chain.clone());
            } else if nominal.is_none() {
                nominal = Some(chain.clone());
            }
        }
        at = chain.end.max(at + 1);
    }
    (firm, nominal)
}

/// A row of verbs without the noun-like one at its end.
fn without_last(text: &Folded, chain: &Range<usize>) -> Option<Range<usize>> {
    let at = chain.end.checked_sub(2).filter(|&at| at > chain.start)?;
    verb_at(text, at).filter(|(end, verb)| *end == chain.end && verb.nominal).map(|_| chain.start..at)
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
    if words.len() <= LONG && !starts_with_setting(text, words.start) {
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
