//! What is wrong with a finished page: headings, titles, colours.

use super::catalog;

catalog! {
    /// A heading that leaves out a level.
    Warning "head-order" head_order(text: &str, level: u8, right: u8) {
        format!("見出し「{text}」は、レベルが{level}です。前の見出しからは{right}までしか下げられません"),
        format!("the heading \"{text}\" is of level {level}; after the one before it, {right} is the lowest"),
        help format!("「{} {text}」と書いてください。", "#".repeat(usize::from(right))),
        format!("write \"{} {text}\"", "#".repeat(usize::from(right)))
    }

    /// Two pages with one title.
    Advice "title-unique" title_unique(title: &str) {
        format!("同じ題名「{title}」のページが2つあります"),
        format!("two pages have the title \"{title}\""),
        help "一覧や検索で見分けられるように、題名を変えてください。".to_owned(),
        "give them different titles, so that they can be told apart in lists".to_owned()
    }

    /// A colour in which, or on which, text cannot be read well enough.
    Advice "contrast" contrast(color: &str, instead: &str) {
        format!("色「{color}」では文字が読みにくいので、同じ色合いの「{instead}」で表示します"),
        format!("text cannot be read well in the colour \"{color}\"; \"{instead}\" of the same hue is shown"),
        help format!("例: color = \"{instead}\""),
        format!("for example color = \"{instead}\"")
    }
}
