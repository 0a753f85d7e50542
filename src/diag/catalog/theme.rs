//! Themes: templates and messages.

use super::catalog;

catalog! {
    /// A theme name that is no name of a folder.
    Error "theme-name" theme_name() {
        "テーマの名前として読めません",
        "this cannot be the name of a theme",
        help "themes の中のフォルダー名を、半角の英数字・ハイフン・下線で書きます。例: theme = \"default\"", "name a folder in themes/ with letters, digits, hyphens and underscores, for example: theme = \"default\""
    }

    /// A theme that is not there.
    Error "theme-missing" theme_missing(name: &str) {
        format!("themes/{name} フォルダーがありません"),
        format!("there is no folder themes/{name}"),
        help "theme の行を消すと、組み込みのテーマを使います。", "without the line theme the built-in theme is used"
    }

    /// A template of the theme that cannot be read.
    Error "theme-template-syntax" theme_template_syntax(found: &str) {
        format!("テンプレートの書き方に誤りがあります: {found}"),
        format!("the template cannot be read: {found}"),
        help "このファイルを消すと、備え付けのテンプレートに戻ります。".to_owned(),
            "delete this file to return to the built-in template.".to_owned(),
    }

    /// A template of the theme that fails while a page is made.
    Error "theme-template-render" theme_template_render(found: &str) {
        format!("テンプレートからページを作れません: {found}"),
        format!("the template fails on a page: {found}"),
        help "テンプレートで使える項目は docs/themes.md にあります。".to_owned(),
            "docs/themes.md lists the fields that templates can use.".to_owned(),
    }

    /// A field that no value at this place of a template has.
    Error "theme-unknown-field" theme_unknown_field(name: &str, nearest: Option<&str>, known: &str) {
        format!("ここに「{name}」という項目はありません"),
        format!("there is no field \"{name}\" here"),
        help format!("{}ここで使える項目: {}。意味は docs/themes.md にあります。", meant_ja(nearest), known_or(known, "なし")),
            format!("{}fields here: {}; docs/themes.md says what they mean", meant_en(nearest), known_or(known, "none")),
    }

    /// A template that calls for a message which no message file has.
    Error "theme-unknown-message" theme_unknown_message(id: &str, nearest: Option<&str>) {
        format!("「{id}」という文言がありません"),
        format!("there is no message \"{id}\""),
        help format!("{}文言は messages の ja.ftl と en.ftl に「{id} = 文言」と書きます。", meant_ja(nearest)),
            format!("{}write \"{id} = text\" into ja.ftl and en.ftl of messages/", meant_en(nearest)),
    }

    /// A template that names an asset which is not there.
    Error "theme-unknown-asset" theme_unknown_asset(name: &str, nearest: Option<&str>, known: &str) {
        format!("assets に「{name}」というファイルがありません"),
        format!("there is no file \"{name}\" in assets"),
        help format!("{}あるファイル: {known}", meant_ja(nearest)),
            format!("{}there are: {known}", meant_en(nearest)),
    }

    /// A template that uses a filter, test, function, component or template which is not there.
    Error "theme-unknown-name" theme_unknown_name(kind_ja: &str, kind_en: &str, name: &str, nearest: Option<&str>) {
        format!("「{name}」という{kind_ja}はありません"),
        format!("there is no {kind_en} \"{name}\""),
        help format!("{}使えるものの一覧は docs/themes.md にあります。", meant_ja(nearest)),
            format!("{}docs/themes.md lists what there is", meant_en(nearest)),
    }

    /// A component that is given an argument it does not take.
    Error "theme-unknown-argument" theme_unknown_argument(name: &str, nearest: Option<&str>, known: &str) {
        format!("この部品に「{name}」という引数はありません"),
        format!("this component takes no argument \"{name}\""),
        help format!("{}使える引数: {}", meant_ja(nearest), known_or(known, "なし")),
            format!("{}arguments: {}", meant_en(nearest), known_or(known, "none")),
    }

    /// A message file of the theme that cannot be read.
    Error "theme-message-syntax" theme_message_syntax(found: &str) {
        format!("文言ファイルの書き方に誤りがあります: {found}"),
        format!("the message file cannot be read: {found}"),
        help "1行に「名前 = 文言」と書きます。例: nav-home = ホーム".to_owned(),
            "write one \"name = text\" a line, for example: nav-home = Home".to_owned(),
    }

    /// A language of the site for which the theme has not all its words.
    Warning "message-missing" message_missing(language: &str, named: &str) {
        format!("「{language}」のページに出す文言が、そろっていません: {named} など"),
        format!("\"{language}\" lacks messages: {named} and more"),
        help format!("themes の中のテーマのフォルダーの messages/{language}.ftl に書きます。書くまでは、別の言語の文言が出ます（docs/languages.md）。"),
            format!("write them into messages/{language}.ftl of a theme in themes/; until then those of another language are shown (docs/languages.md)"),
    }

    /// A message of the site's theme that neither the built-in theme nor a template of the site uses.
    Warning "message-stale" message_stale(id: &str, nearest: Option<&str>) {
        format!("「{id}」という文言は、どのページでも使いません"),
        format!("no page uses the message \"{id}\""),
        help format!("{}使わない文言は消します。", meant_ja(nearest)),
            format!("{}delete what nothing uses", meant_en(nearest)),
    }

    /// A message that leaves out what the built-in one says: a date, a name, a number.
    Warning "message-lost-variable" message_lost_variable(id: &str, name: &str) {
        format!("「{id}」の文言に {{ ${name} }} がありません"),
        format!("the message \"{id}\" leaves out {{ ${name} }}"),
        help format!("日付や名前が入る場所に {{ ${name} }} と書きます。"),
            format!("write {{ ${name} }} where the date, the name or the number stands"),
    }

    /// A message that asks for what it is not given.
    Error "message-unknown-variable" message_unknown_variable(name: &str, known: &str) {
        format!("この文言では {{ ${name} }} を使えません"),
        format!("this message cannot say {{ ${name} }}"),
        help format!("使えるもの: {}", known_or(known, "なし")),
            format!("it can say: {}", known_or(known, "nothing")),
    }

    /// A file of the site's theme that lies in none of the theme's folders.
    Error "theme-unknown-file" theme_unknown_file(path: &str) {
        format!("テーマの中に置けないファイルです: {path}"),
        format!("the theme has no place for this file: {path}"),
        help "templates/、messages/、assets/ のどれかに置きます。例: templates/contact.html".to_owned(),
            "put it in templates/, messages/ or assets/, for example templates/contact.html".to_owned(),
    }
}

fn meant_ja(nearest: Option<&str>) -> String {
    nearest.map_or_else(String::new, |name| format!("「{name}」ではありませんか。"))
}

fn meant_en(nearest: Option<&str>) -> String {
    nearest.map_or_else(String::new, |name| format!("did you mean \"{name}\"? "))
}

fn known_or<'a>(known: &'a str, none: &'a str) -> &'a str {
    if known.is_empty() { none } else { known }
}
