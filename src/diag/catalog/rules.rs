//! What a site and its pages say of the rules themselves: levels and exceptions.

use super::catalog;

catalog! {
    /// A rule that there is not, in `[levels]` or in a page's exceptions.
    Warning "rule-unknown" rule_unknown(rule: &str, nearest: Option<&str>) {
        format!("「{rule}」という点検項目はありません"),
        format!("there is no rule \"{rule}\""),
        help match nearest {
            Some(nearest) => format!("「{nearest}」ではありませんか。点検の結果の [ ] の中にある名前を書きます。"),
            None => "点検の結果の [ ] の中にある名前を書きます。例: ja-range".to_owned(),
        }, match nearest {
            Some(nearest) => format!("did you mean \"{nearest}\"? the names stand in [ ] in the report"),
            None => "the names stand in [ ] in the report; for example: ja-range".to_owned(),
        }
    }

    /// A rule that guards people or ways, or that holds a file back, was to be weakened.
    Warning "rule-kept" rule_kept(rule: &str) {
        format!("「{rule}」は、弱めることも止めることもできません"),
        format!("\"{rule}\" cannot be weakened or stopped"),
        help "個人の情報、リンク、公開できない誤りの点検は、いつも同じ強さです。この指定を消して、見つかった所を直してください。".to_owned(),
        "what guards people and links, and what keeps a file from publication, stays as it is: remove this and mend what is found".to_owned()
    }

    /// An exception without its reason.
    Warning "allow-without-reason" allow_without_reason(rule: &str) {
        format!("「{rule}」を例外にする理由がありません"),
        format!("the exception from \"{rule}\" has no reason"),
        help format!("次の担当者に分かるように書いてください。例: allow = [{{ rule = \"{rule}\", reason = \"催しの正式な名前のため\" }}]"),
        format!("say why, for whoever comes next: allow = [{{ rule = \"{rule}\", reason = \"part of the event's own name\" }}]")
    }

    /// An exception that nothing needs any more.
    Advice "allow-unused" allow_unused(rule: &str) {
        format!("「{rule}」の例外は、もう要りません"),
        format!("the exception from \"{rule}\" is not needed"),
        help "このページに、その点検で見つかる所はありません。allow から消してください。".to_owned(),
        "nothing on this page is found by that rule: remove it from allow".to_owned()
    }
}
