//! A rule in Japanese.

use super::{every_other, spans};
use crate::recur::rule::{Days, Months, Rule, WORKDAYS};
use crate::text::date::weekday_name;
use crate::text::time_of_day;

/// 「毎月第4木曜日 午後2時から午後4時まで（祝日を除く）」. The reader of phrases reads it back.
pub fn ja(rule: &Rule) -> String {
    let mut parts = vec![format!("{}{}", ja_months(rule), ja_days(rule))];
    if let Some(starts) = rule.starts {
        let until = rule
            .ends
            .map(|ends| format!("{}まで", time_of_day::ja(ends)));
        let from = time_of_day::ja(starts);
        parts.push(format!("{from}から{}", until.unwrap_or_default()));
    }
    if let Some(count) = rule.count {
        parts.push(format!("全{count}回"));
    }
    parts.join(" ") + &ja_exceptions(rule)
}

/// Whether there is one month only, so that it comes every year and not every month.
fn only_month(months: Months) -> Option<i8> {
    let mut all = months.iter();
    let first = all.next()?;
    all.next().is_none().then_some(first)
}

fn ja_months(rule: &Rule) -> String {
    let months = rule.months;
    if months == Months::ALL {
        return String::new();
    }
    match (only_month(months), every_other(months)) {
        (Some(month), _) if is_of_month(rule) => format!("毎年{month}月"),
        (_, Some(0)) => "偶数月の".to_owned(),
        (_, Some(_)) => "奇数月の".to_owned(),
        _ => format!("{}の", ja_spans(months)),
    }
}

/// 「4月から9月まで」, 「6月・10月」.
fn ja_spans(months: Months) -> String {
    let spans = spans(months).into_iter().map(|(first, last)| {
        if first == last {
            format!("{first}月")
        } else {
            format!("{first}月から{last}月まで")
        }
    });
    spans.collect::<Vec<_>>().join("・")
}

fn is_of_month(rule: &Rule) -> bool {
    matches!(rule.days, Days::OfMonth(_) | Days::Nth(_))
}

fn ja_days(rule: &Rule) -> String {
    if let (Days::OfWeek(days), 1) = (&rule.days, rule.interval)
        && *days == WORKDAYS
    {
        let words = if rule.not_holidays {
            "平日"
        } else {
            "毎週月曜日から金曜日まで"
        };
        return words.to_owned();
    }
    let every = match (&rule.days, rule.interval) {
        (Days::All, 1) => return "毎日".to_owned(),
        (Days::All, n) => return format!("{n}日ごと"),
        (Days::OfWeek(_), 1) => "毎週".to_owned(),
        (Days::OfWeek(_), 2) => "隔週".to_owned(),
        (Days::OfWeek(_), n) => format!("{n}週間ごとの"),
        (_, 1) if rule.months == Months::ALL => "毎月".to_owned(),
        (_, 1) => String::new(),
        (_, 2) => "隔月".to_owned(),
        (_, n) => format!("{n}か月ごとの"),
    };
    let days: Vec<String> = match &rule.days {
        Days::All => Vec::new(),
        Days::OfWeek(days) => days
            .iter()
            .map(|day| weekday_name(*day).to_owned())
            .collect(),
        Days::OfMonth(days) => days.iter().map(|day| ja_month_day(*day)).collect(),
        Days::Nth(days) => days
            .iter()
            .map(|(n, day)| match n {
                -1 => format!("最終{}", weekday_name(*day)),
                n => format!("第{n}{}", weekday_name(*day)),
            })
            .collect(),
    };
    format!("{every}{}", days.join("・"))
}

fn ja_month_day(day: i8) -> String {
    if day < 0 {
        "末日".to_owned()
    } else {
        format!("{day}日")
    }
}

fn ja_exceptions(rule: &Rule) -> String {
    match (rule.not_holidays, rule.not_new_year) {
        (true, true) => "（祝日・年末年始を除く）".to_owned(),
        (true, false) => "（祝日を除く）".to_owned(),
        (false, true) => "（年末年始を除く）".to_owned(),
        (false, false) => String::new(),
    }
}
