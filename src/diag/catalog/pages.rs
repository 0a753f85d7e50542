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

    /// A colour that cannot be told from the paper.
    Advice "contrast" contrast(color: &str, instead: &str) {
        format!("色「{color}」は、地の色と見分けにくいので「{instead}」で表示します"),
        format!("the colour \"{color}\" cannot be told from the paper; \"{instead}\" is shown"),
        help format!("例: color = \"{instead}\""),
        format!("for example color = \"{instead}\"")
    }
}
