//! What stands around the prose: title, metadata lines, navigation, addressee, signature, footer.
//!
//! `发布日期:2023-02-27 16:08  来源:市生态环境局法规科` gives a date and an origin. Every line is either furniture
//! or prose; nothing is dropped. It does not read headings.

use std::ops::Range;

use crate::lexicon::front_matter::{Field, is_footer, is_navigation, is_office, label_at};
use crate::report::numbering::{Form, marker_at};
use crate::report::{Furniture, FurnitureKind, Meta};
use crate::text::date::{Date, date_at, year_at};
use crate::text::fold::is_blank;
use crate::text::{BlockStyle, Folded, Issue, IssueCode, Source, Span};

/// A line of the document, without blanks at its ends.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Line {
    /// The folded characters.
    pub range: Range<usize>,
    /// Whether it is a row of a table.
    pub is_row: bool,
}

/// The lines, sorted into furniture and prose.
#[derive(Clone, Debug, Default)]
pub struct FrontMatter {
    /// What the lines around the prose say.
    pub meta: Meta,
    /// In document order.
    pub furniture: Vec<Furniture>,
    /// The report's own lines.
    pub prose: Vec<Line>,
}

/// A head is never longer than this; what follows is prose whatever it looks like.
const LONGEST_HEAD: usize = 40;
/// A title has at most this many characters; longer lines are prose.
const LONGEST_TITLE: usize = 80;

/// Sorts the lines of a document.
pub fn read(text: &Folded, source: &Source, issues: &mut Vec<Issue>) -> FrontMatter {
    let mut lines: Vec<Line> = source
        .blocks
        .iter()
        .map(|block| Line {
            range: text.trim(text.folded_from_original(block.span)),
            is_row: block.style == BlockStyle::TableRow,
        })
        .collect();
    let mut found = Found::default();
    let head_len = head_length(text, &lines);
    let mut kinds = head_kinds(text, &lines[..head_len], &mut found);
    kinds.extend(tail_kinds(text, &lines[head_len..], &mut found));
    let mut res = FrontMatter { meta: found.meta(text), ..FrontMatter::default() };
    for (line, kind) in lines.drain(..).zip(kinds) {
        match kind {
            Some(kind) => res.furniture.push(Furniture { kind, span: text.original_from_folded(line.range) }),
            None => res.prose.push(line),
        }
    }
    let first = res.prose.first().map_or(Span::default(), |it| text.original_from_folded(it.range.clone()));
    if res.meta.title.is_none() {
        issues.push(Issue { code: IssueCode::NoTitle, span: first, args: Vec::new() });
    }
    if res.meta.year.is_none() {
        res.meta.year = first_year(text, &res.prose);
    }
    if res.meta.year.is_none() {
        issues.push(Issue { code: IssueCode::NoYear, span: first, args: Vec::new() });
    }
    res
}

/// What the lines say, before it is decided which of several sources wins.
#[derive(Default)]
struct Found {
    title: Vec<Range<usize>>,
    published: Option<Date>,
    written: Option<Date>,
    signed: Option<Date>,
    origin: Option<Range<usize>>,
    publisher: Option<Range<usize>>,
    signatory: Option<Range<usize>>,
    number: Option<Range<usize>>,
}

impl Found {
    fn meta(&self, text: &Folded) -> Meta {
        let title: String = self.title.iter().map(|it| text.text(it.clone())).collect();
        let cut =
            |range: &Option<Range<usize>>| range.clone().map(|it| text.text(it).to_owned()).filter(|it| !it.is_empty());
        let title = (!title.is_empty()).then_some(title);
        let issuer = title.as_deref().and_then(issuer_of_title);
        let year = title.as_deref().and_then(|it| year_of(&Folded::new(it)));
        Meta {
            issuer: issuer.or_else(|| cut(&self.signatory)).or_else(|| cut(&self.publisher)),
            title,
            year,
            published: self.published.or(self.written).or(self.signed).and_then(Date::iso),
            origin: cut(&self.origin),
            document_number: cut(&self.number),
        }
    }
}

/// The lines before the first line of prose.
fn head_length(text: &Folded, lines: &[Line]) -> usize {
    lines
        .iter()
        .take(LONGEST_HEAD)
        .position(|line| is_prose(text, line))
        .unwrap_or_else(|| lines.len().min(LONGEST_HEAD))
}

fn is_prose(text: &Folded, line: &Line) -> bool {
    if !labels(text, line.range.clone()).is_empty() {
        return false;
    }
    let heading = marker_at(text, line.range.start).is_some_and(|it| it.form < Form::Is && it.form != Form::Circled);
    let len = line.range.len();
    let stopped = line.range.clone().any(|it| text.at(it) == '。');
    (heading || stopped || len > LONGEST_TITLE) && !is_addressee(text.text(line.range.clone()))
}

fn head_kinds(text: &Folded, lines: &[Line], found: &mut Found) -> Vec<Option<FurnitureKind>> {
    let words: Vec<&str> = lines.iter().map(|it| text.text(it.range.clone())).collect();
    let mut kinds: Vec<Option<FurnitureKind>> = vec![None; lines.len()];
    for (idx, line) in lines.iter().enumerate() {
        let labelled = read_labels(text, line.range.clone(), found);
        let number = document_number(text, line.range.clone());
        if let Some(number) = number.clone().filter(|_| found.number.is_none()) {
            found.number = Some(number);
        }
        let date = whole_date(text, line.range.clone());
        if let Some(date) = date {
            found.written = found.written.or(Some(date));
        }
        if labelled || date.is_some() || number.is_some_and(|it| it.len() + 2 >= line.range.len()) {
            kinds[idx] = Some(FurnitureKind::Metadata);
        }
    }
    let title = title_lines(&words, &kinds);
    if let Some(title) = title.clone() {
        found.title = lines[title.clone()].iter().map(|it| it.range.clone()).collect();
        for idx in title.clone() {
            kinds[idx] = Some(FurnitureKind::Title);
        }
        mark_doubles(&words, title, &mut kinds);
    }
    let body = title.map_or(0, |it| it.end);
    for (idx, kind) in kinds.iter_mut().enumerate() {
        if kind.is_none() {
            *kind = if is_addressee(words[idx]) {
                Some(FurnitureKind::Addressee)
            } else if idx < body || is_navigation(words[idx]) {
                Some(FurnitureKind::Navigation)
            } else if words[idx].starts_with(['—', '(']) && idx == body {
                Some(FurnitureKind::Title)
            } else if is_footer(words[idx]) {
                Some(FurnitureKind::Footer)
            } else {
                None
            };
        }
    }
    kinds
}

/// The shortest run of lines that together read like a title, with the office in front of it. A run with a year
/// in it wins over one without, which may be the name of the portal's column.
fn title_lines(words: &[&str], kinds: &[Option<FurnitureKind>]) -> Option<Range<usize>> {
    let free = |range: Range<usize>| range.clone().all(|it| kinds[it].is_none());
    let runs = (1..=3).flat_map(|len| (0..(words.len() + 1).saturating_sub(len)).map(move |start| start..start + len));
    let titles: Vec<Range<usize>> =
        runs.filter(|run| free(run.clone()) && is_title(&words[run.clone()].concat())).collect();
    let with_year = titles.iter().find(|run| year_of(&Folded::new(&words[run.start..run.end].concat())).is_some());
    let mut title = with_year.or(titles.first())?.clone();
    // 关于…的报告 or 2023年…报告 is the second half when the office has the line above to itself.
    let half = words[title.start].starts_with(|c: char| c == '关' || c.is_ascii_digit() || c == '二');
    if half && title.start > 0 && free(title.start - 1..title.start) && is_office(words[title.start - 1]) {
        title.start -= 1;
    }
    Some(title)
}

fn is_title(words: &str) -> bool {
    const ENDINGS: &[&str] = &["报告", "总结", "情况", "报告)", "汇报", "公告", "年报", "自查"];
    const SUBJECTS: &[&str] = &["法治政府", "依法行政", "法治建设", "依法治", "法治工作", "法制", "法治"];
    let len = words.chars().count();
    let ended = words.trim_end_matches(['”', '》', ')', ' ']);
    (6..=LONGEST_TITLE).contains(&len)
        && ENDINGS.iter().any(|it| ended.ends_with(it) || words.ends_with(it))
        && SUBJECTS.iter().any(|it| words.contains(it))
        && !words.contains(['>', '。', '|', ':'])
}

/// Titles that stand twice, and the name of the site in front of them.
fn mark_doubles(words: &[&str], title: Range<usize>, kinds: &mut [Option<FurnitureKind>]) {
    let whole = squeeze(&words[title.clone()].concat());
    for start in title.end..words.len() {
        for end in start + 1..=(start + 3).min(words.len()) {
            if (start..end).all(|it| kinds[it].is_none()) && squeeze(&words[start..end].concat()) == whole {
                kinds[start..end].fill(Some(FurnitureKind::Title));
            }
        }
    }
}

fn squeeze(words: &str) -> String {
    words.chars().filter(|it| !it.is_whitespace()).collect()
}

fn is_addressee(words: &str) -> bool {
    const OFFICES: &[&str] = &["政府", "委", "人大", "局", "厅", "领导", "单位", "部门", "办", "代表", "同志"];
    words.ends_with(':') && words.chars().count() <= 60 && !words.contains(['。', ';']) && {
        OFFICES.iter().any(|it| words.contains(it)) && !words.contains("如下") && !words.contains("报告")
    }
}

/// The lines at the end that are no prose, and the prose before them.
fn tail_kinds(text: &Folded, lines: &[Line], found: &mut Found) -> Vec<Option<FurnitureKind>> {
    let mut kinds: Vec<Option<FurnitureKind>> = vec![None; lines.len()];
    let mut at = lines.len();
    while let Some(idx) = at.checked_sub(1) {
        let line = &lines[idx];
        let words = text.text(line.range.clone());
        let stopped = words.contains('。');
        kinds[idx] = if let Some((office, date)) = signature(text, line.range.clone()) {
            found.signed = found.signed.or(Some(date));
            found.signatory = found.signatory.clone().or(office);
            Some(FurnitureKind::Signature)
        } else if is_office(words) && found.signed.is_some() && found.signatory.is_none() {
            found.signatory = Some(line.range.clone());
            Some(FurnitureKind::Signature)
        } else if !stopped && words.chars().count() <= 60 && is_footer(words) {
            Some(FurnitureKind::Footer)
        } else if !stopped && read_labels(text, line.range.clone(), found) {
            Some(FurnitureKind::Metadata)
        } else {
            break;
        };
        at = idx;
    }
    kinds
}

/// A date alone, or an office with a date behind it.
fn signature(text: &Folded, line: Range<usize>) -> Option<(Option<Range<usize>>, Date)> {
    let (at, date) = line.clone().find_map(|at| Some((at, date_at(text, at).filter(|it| it.end >= line.end)?)))?;
    let office = text.trim(line.start..at);
    let bracketed = office.len() == 1 && text.at(office.start) == '(';
    let named = is_office(text.text(office.clone()));
    (office.is_empty() || bracketed || named).then_some((named.then_some(office), date))
}

/// The date that a line consists of, in brackets or not, with a time behind it or not.
fn whole_date(text: &Folded, line: Range<usize>) -> Option<Date> {
    let start = if text.at(line.start) == '(' { line.start + 1 } else { line.start };
    let date = date_at(text, start)?;
    let rest = text.text(date.end..line.end);
    rest.chars().all(|it| it.is_ascii_digit() || matches!(it, ':' | ' ' | ')')).then_some(date)
}

/// The date that a line begins with, and where its time and the blanks behind it end.
fn first_date(text: &Folded, line: Range<usize>) -> Option<(Date, usize)> {
    let date = date_at(text, line.start)?;
    let is_time = |at: usize| text.at(at).is_ascii_digit() || text.at(at) == ':' || is_blank(text.at(at));
    let end = (date.end..line.end).find(|&at| !is_time(at)).unwrap_or(line.end);
    Some((date, end))
}

struct Label {
    field: Field,
    start: usize,
    value: usize,
}

/// Labels with a colon or a bar behind them.
fn labels(text: &Folded, line: Range<usize>) -> Vec<Label> {
    // Prose may hold 时间: as well; a line of metadata is short or begins with its label.
    let mut res = Vec::new();
    let mut at = line.start;
    while at < line.end {
        let found = label_at(text, at).and_then(|(end, field)| {
            let colon = text.trim(end..line.end).start;
            matches!(text.at(colon), ':' | '|').then_some(Label { field, start: at, value: colon + 1 })
        });
        match found {
            Some(label) => {
                at = label.value;
                res.push(label);
            }
            None => at += 1,
        }
    }
    let start = first_date(text, line.clone()).map_or(line.start, |it| it.1);
    let leads = res.first().is_some_and(|it| it.start <= start + 4);
    let stopped = line.clone().any(|it| text.at(it) == '。');
    if leads && (!stopped || res.len() > 1) { res } else { Vec::new() }
}

/// Reads the labels of a line into `found`; whether there were any.
fn read_labels(text: &Folded, line: Range<usize>, found: &mut Found) -> bool {
    let labels = labels(text, line.clone());
    // 2022-03-29 17:40 来源:… gives its date without a label.
    if let Some((date, _)) = first_date(text, line.clone()).filter(|_| !labels.is_empty()) {
        found.published = found.published.or(Some(date));
    }
    for (idx, label) in labels.iter().enumerate() {
        let end = labels.get(idx + 1).map_or(line.end, |it| it.start);
        let value = text.trim(label.value..end);
        let word_end =
            value.clone().find(|&it| matches!(text.at(it), ' ' | '\t' | '|' | '[' | '【')).unwrap_or(value.end);
        let word = value.start..word_end;
        let date = date_at(text, value.start);
        match label.field {
            Field::Published => found.published = found.published.or(date),
            Field::Written => found.written = found.written.or(date),
            Field::Origin => found.origin = found.origin.take().or(Some(word)),
            Field::Publisher => found.publisher = found.publisher.take().or(Some(word)),
            Field::Number if !word.is_empty() => found.number = document_number(text, value).or(Some(word)),
            Field::Number | Field::Ignored => {}
        }
    }
    !labels.is_empty()
}

/// 云环函〔2023〕18号
fn document_number(text: &Folded, line: Range<usize>) -> Option<Range<usize>> {
    let open = line.clone().find(|&it| matches!(text.at(it), '〔' | '[') && year_at(text, it + 1).is_some())?;
    matches!(text.at(open + 5), '〕' | ']').then_some(())?;
    let digits = (open + 6..line.end).find(|&it| !text.at(it).is_ascii_digit())?;
    let sign = (digits..line.end).find(|&it| !is_blank(text.at(it)))?;
    (digits > open + 6 && text.at(sign) == '号').then_some(())?;
    let start = (line.start..open)
        .rev()
        .find(|&it| matches!(text.at(it), ' ' | '\t' | ':' | '|'))
        .map_or(line.start, |it| it + 1);
    Some(start..sign + 1)
}

/// The office in front of the subject of a title.
fn issuer_of_title(title: &str) -> Option<String> {
    let text = Folded::new(title);
    // 关于溪山镇2022年…的报告 names its office behind 关于.
    let start = if text.has(0, "关于") { 2 } else { 0 };
    let end = (start..text.len()).find(|&at| {
        ["关于", "法治", "依法", "推进", "年度", "落实", "贯彻"].iter().any(|it| text.has(at, it))
            || year_at(&text, at).is_some()
    })?;
    let range = text.trim(start..end);
    let issuer = text.text(range);
    (issuer.chars().count() >= 2).then(|| issuer.to_owned())
}

fn year_of(text: &Folded) -> Option<u16> {
    (0..text.len()).find_map(|at| year_at(text, at).map(|(year, _)| year))
}

/// The year that the first sentences speak of.
fn first_year(text: &Folded, prose: &[Line]) -> Option<u16> {
    prose
        .iter()
        .take(3)
        .flat_map(|line| line.range.clone())
        .find_map(|at| year_at(text, at).filter(|&(_, end)| text.at(end) == '年').map(|(year, _)| year))
}

#[cfg(test)]
mod tests;
