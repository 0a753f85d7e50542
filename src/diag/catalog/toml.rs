//! TOML files that cannot be read.

use super::catalog;
use crate::diag::example::{closed_example, quoted, with_key, yes_or_no};

catalog! {
    /// TOML: a sign was typed in full width.
    Error "toml-wide-sign" toml_wide_sign(sign: char, right: char, line: &str) {
        match sign {
            '\u{3000}' => "全角の空白が入っています".to_owned(),
            _ => format!("全角の記号 {sign} は使えません。半角の {right} で書きます"),
        },
        match sign {
            '\u{3000}' => "there is a full-width space here".to_owned(),
            _ => format!("the full-width {sign} is not read here; type the half-width {right}"),
        },
        help format!("この行は次のように半角の記号で書いてください: {line}"),
            format!("type the line with half-width signs: {line}")
    }

    /// TOML: a text, date or telephone number without quotes.
    Error "toml-unquoted" toml_unquoted(key: &str, value: &str) {
        format!("値が引用符で囲まれていません: {value}"),
        format!("the value is not in quotes: {value}"),
        help match yes_or_no(value) {
            Some(word) => format!("はい・いいえの項目なら、引用符なしで書きます: {}", with_key(key, word)),
            None => format!("文字・日付・電話番号は半角の引用符 \" で囲みます。例: {}", with_key(key, &quoted(value))),
        }, match yes_or_no(value) {
            Some(word) => format!("for yes or no, type without quotes: {}", with_key(key, word)),
            None => format!("put texts, dates and telephone numbers in straight quotes, for example: {}", with_key(key, &quoted(value))),
        }
    }

    /// TOML: a key with nothing after the equals sign.
    Error "toml-value-missing" toml_value_missing(key: &str) {
        format!("「{key}」の値が書かれていません"),
        format!("\"{key}\" has no value"),
        help format!("値を書くか、この行を消してください。例: {key} = \"…\""),
            format!("give a value or delete the line, for example: {key} = \"…\"")
    }

    /// TOML: a key without an equals sign.
    Error "toml-no-equals" toml_no_equals(line: &str) {
        format!("「項目 = 値」の形になっていません: {line}"),
        format!("this is not \"key = value\": {line}"),
        help "1行に1項目、半角の = をはさんで書きます。例: title = \"人生会議とは\"。説明を書きたいときは行の先頭に # を付けます。",
            "one key a line, with = between, for example: title = \"…\". A remark begins with #."
    }

    /// TOML: a colon where the equals sign belongs.
    Error "toml-colon" toml_colon(key: &str, value: &str) {
        format!("「{key}」の後が「:」になっています。「=」で書きます"),
        format!("\"{key}\" is followed by a colon; an equals sign is needed"),
        help format!("次のように書きます: {key} = {}", quoted(value)),
            format!("type: {key} = {}", quoted(value))
    }

    /// TOML: a quotation mark that is never closed.
    Error "toml-quote-not-closed" toml_quote_not_closed(line: &str) {
        format!("引用符 \" が閉じられていません: {line}"),
        format!("a quotation mark is not closed: {line}"),
        help "値の終わりにも半角の引用符 \" を付けます。途中で改行する文章は \"\"\" と \"\"\" で囲みます。例: name = \"桶川市\"",
            "end the value with a straight quote too; a text of several lines stands between \"\"\" and \"\"\". Example: name = \"桶川市\""
    }

    /// TOML: a bracket or a block text that is never closed.
    Error "toml-unclosed" toml_unclosed(open: &str, close: &str) {
        format!("「{open}」で始まり、「{close}」で閉じられていません"),
        format!("this begins with {open} and is never closed with {close}"),
        help format!("終わりに {close} を付けてください。例: {}", closed_example(open)),
            format!("close it with {close}, for example: {}", closed_example(open))
    }

    /// TOML: a comma is missing in a list.
    Error "toml-missing-comma" toml_missing_comma() {
        "前の値との間に「,」がありません",
        "there is no comma between this and the value before it",
        help "値を半角のコンマで区切ります。例: [\"電話\", \"窓口\"]", "separate values with commas, for example: [\"phone\", \"visit\"]"
    }

    /// TOML: something stands after the value.
    Error "toml-extra-text" toml_extra_text(found: &str) {
        format!("値の後に余分な文字があります: {found}"),
        format!("there is something after the value: {found}"),
        help "1行に1項目だけを書きます。値の中で引用符を使うときは「」か \\\" を使い、覚え書きは # の後に書きます。",
            "one key a line. Inside a value write 「」 or \\\" for quotes; a remark begins with #."
    }

    /// TOML: the same key twice.
    Error "toml-duplicate-key" toml_duplicate_key(key: &str) {
        format!("「{key}」が二度書かれています"),
        format!("\"{key}\" is given twice"),
        help "どちらか一方を残して、もう一方の行を消してください。", "keep one and delete the other"
    }

    /// TOML: a key in Japanese or with a sign that keys cannot have.
    Error "toml-bad-key" toml_bad_key(key: &str) {
        format!("項目名として読めません: {key}"),
        format!("this cannot be a key: {key}"),
        help "項目名は半角の英小文字と _ で書きます。例: phone = \"…\"", "keys are lower-case letters and _, for example: phone = \"…\""
    }

    /// TOML: a backslash in a text.
    Error "toml-backslash" toml_backslash() {
        "引用符の中の「\\」（￥）が読めません",
        "this backslash in a quoted text cannot be read",
        help "「\\」をそのまま書くときは、' で囲みます。例: note = '共有\\資料'", "to keep backslashes, use single quotes, for example: note = 'a\\b'"
    }

    /// TOML: a date that is not in the calendar.
    Error "toml-impossible-date" toml_impossible_date(found: &str) {
        format!("暦にない日付です: {found}"),
        format!("there is no such day: {found}"),
        help "月は01から12、日はその月の最後の日までです。例: 2026-02-28", "months are 01 to 12, days end with the month, for example: 2026-02-28"
    }

    /// TOML: a number beyond what numbers can hold.
    Error "toml-number-too-long" toml_number_too_long(found: &str) {
        format!("数として長すぎます: {found}"),
        format!("too long for a number: {found}"),
        help format!("番号なら引用符で囲みます。例: {}", quoted(found)), format!("if it is a code, put it in quotes: {}", quoted(found))
    }

    /// TOML: any other slip.
    Error "toml-syntax" toml_syntax(line: &str, detail: &str) {
        format!("この行が読めません: {line}"),
        format!("this line cannot be read: {line} ({detail})"),
        help format!("「項目 = \"値\"」の形で書きます。例: title = \"人生会議とは\"（読み取りの詳細: {detail}）"),
            "write key = \"value\", for example: title = \"…\"".to_owned()
    }
}
