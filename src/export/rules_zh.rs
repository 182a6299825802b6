//! What the rules of reading figures mean, in one place: `shared-verb` is 与前一个并列，共用它的动词.
//!
//! A rule is named where it is applied; here are only the words for people.

/// What a rule of [`crate::facts::Indicator::rule`], [`crate::facts::Indicator::label_rule`] or
/// [`crate::facts::Mention::rule`] says; None for a name that is no rule.
pub fn meaning(rule: &str) -> Option<&'static str> {
    number(rule).or_else(|| label(rule)).or_else(|| mention(rule))
}

fn number(rule: &str) -> Option<&'static str> {
    Some(match rule {
        "number-unit" => "数字后紧跟计量单位",
        "per-hundred" => "“百分之”加数字",
        "fraction" => "几分之几",
        "table-cell" => "表格单元格中的数字",
        "ratio" => "两数之比",
        "rank" => "“第”加数字加位、名，是位次",
        "bare-number" => "数字后没有单位，所计之物就在旁边",
        "from-without-unit" => "“由……至……”的前一个数字，单位在后一个数字上",
        _ => return None,
    })
}

fn label(rule: &str) -> Option<&'static str> {
    Some(match rule {
        "words-before" => "取数字前的词语",
        "noun-behind" => "取数字后的名词",
        "verb-noun-behind" => "数字前的动词加数字后的名词",
        "clause-noun-behind" => "前一分句的动词加数字后的名词",
        "noun-and-predicate-behind" => "数字后的名词和它的谓语",
        "thing-before-and-verb" => "前一个数字所计之物加数字前的动词",
        "predicate-behind" => "取数字后的谓语",
        "predicate-of-thing-before" => "数字后的谓语，所说的是前一个数字所计之物",
        "verb-of-thing-before" => "动词后没有宾语，取前一个数字所计之物",
        "measure-of-thing-before" => "只有量度，取前一个数字所计之物",
        "times-of-doing" => "数的是做了几次，取所做之事",
        "shared-verb" => "与前一个并列，共用它的动词",
        "as-before" => "自身没有词语，与前一个相同",
        "clause-before" => "自身没有词语，取前一分句",
        "from-to" => "“由……至……”的后一个数字，名称与前一个相同",
        "change" => "变动的是前面的量，加上增减的词语",
        "comparison-base" => "用来比较的另一年的数，名称与本年的相同",
        "share-of-thing-before" => "占比，所占的是前一个数字所计之物",
        "respectively" => "前面并列的名称，依次对应",
        "row-and-column" => "表格：行名与列名",
        "total" => "前面各部分的合计",
        _ => return None,
    })
}

fn mention(rule: &str) -> Option<&'static str> {
    Some(match rule {
        "date" | "day" | "month" => "日期",
        "year" | "years" => "年份",
        "duration" => "一段时间，说的是何时而不是多少",
        "year-like" => "像年份的四位数",
        "article" => "条、款、项的编号",
        "ordinal" => "“第”加数字，是次序",
        "number" => "文号、编号",
        "title-in-brackets" => "书名号内的题名",
        "quotation" => "引号内的说法",
        "sum-slogan" => "加号连接的口号",
        "numeral-slogan" => "数字加“个”的口号",
        "run-once" => "“最多跑一次”一类的说法",
        "one-to-one" => "“一对一”一类的说法",
        "letters-before" | "letters-behind" => "与字母相连的名称",
        "version" => "版本号",
        "plan-name" => "“十四五”“八五”一类的规划名称",
        "name" => "名称的一部分",
        "product" => "以乘号相连",
        "clock" => "时刻",
        "telephone" => "电话号码",
        "hotline" => "热线号码",
        "code" => "编码",
        "each" => "逐一，不是数量",
        "one-off" => "一次性的说法，不是数量",
        "aspects" => "方面、层次，不是数量",
        "class" => "类别、等级",
        "han-numeral" => "词语中的汉字数字",
        "no-unit" => "没有单位，旁边也没有所计之物",
        "furniture" => "不在报告正文中",
        _ => return None,
    })
}
