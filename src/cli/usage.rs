//! What is wrong with a command line, in Japanese. In English clap says it well itself.

use std::error::Error as _;

use clap::error::{ContextKind, ContextValue, Error, ErrorKind};

use crate::diag::Language;

/// The whole message, with the way to the help.
pub(super) fn explain(error: &Error, language: Language) -> String {
    match language {
        Language::En => error.render().to_string(),
        Language::Ja => {
            let mut text = format!("エラー: {}\n", sentence(error));
            if let Some(nearest) = nearest(error) {
                text.push_str(&nearest);
                text.push('\n');
            }
            text.push_str("くわしい使い方: kairan --help、または kairan build --help など\n");
            text
        }
    }
}

fn sentence(error: &Error) -> String {
    let argument = shown(error, ContextKind::InvalidArg);
    let value = shown(error, ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::UnknownArgument => format!("「{argument}」という引数はありません。"),
        ErrorKind::InvalidSubcommand => format!(
            "「{}」というコマンドはありません。",
            shown(error, ContextKind::InvalidSubcommand)
        ),
        ErrorKind::InvalidValue if value.is_empty() => {
            format!("「{argument}」には値が必要です。")
        }
        ErrorKind::InvalidValue => format!(
            "「{argument}」に「{value}」は使えません。使える値: {}",
            shown(error, ContextKind::ValidValue)
        ),
        ErrorKind::ValueValidation => match error.source() {
            Some(source) => format!("「{argument}」の値「{value}」: {source}"),
            None => format!("「{argument}」の値「{value}」が正しくありません。"),
        },
        ErrorKind::MissingRequiredArgument => format!("必要な引数がありません: {argument}"),
        ErrorKind::MissingSubcommand => "コマンドがありません。".to_owned(),
        ErrorKind::ArgumentConflict => {
            let other = shown(error, ContextKind::PriorArg);
            if other == argument || other.is_empty() {
                format!("「{argument}」は一度だけ指定できます。")
            } else {
                format!("「{argument}」と「{other}」は同時に指定できません。")
            }
        }
        ErrorKind::NoEquals
        | ErrorKind::TooFewValues
        | ErrorKind::TooManyValues
        | ErrorKind::WrongNumberOfValues => {
            format!("「{argument}」の値の数が正しくありません。")
        }
        ErrorKind::InvalidUtf8 => "引数に UTF-8 でない文字があります。".to_owned(),
        _ => error.to_string(),
    }
}

fn nearest(error: &Error) -> Option<String> {
    let kinds = [
        ContextKind::SuggestedArg,
        ContextKind::SuggestedValue,
        ContextKind::SuggestedSubcommand,
    ];
    let near = kinds.into_iter().map(|kind| shown(error, kind));
    near.into_iter()
        .find(|near| !near.is_empty())
        .map(|near| format!("「{near}」ではありませんか。"))
}

fn shown(error: &Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join("、"),
        Some(ContextValue::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}
