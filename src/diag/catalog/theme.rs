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

    /// A message file of the theme that cannot be read.
    Error "theme-message-syntax" theme_message_syntax(found: &str) {
        format!("文言ファイルの書き方に誤りがあります: {found}"),
        format!("the message file cannot be read: {found}"),
        help "1行に「名前 = 文言」と書きます。例: nav-home = ホーム".to_owned(),
            "write one \"name = text\" a line, for example: nav-home = Home".to_owned(),
    }

    /// A file of the site's theme that lies in none of the theme's folders.
    Error "theme-unknown-file" theme_unknown_file(path: &str) {
        format!("テーマの中に置けないファイルです: {path}"),
        format!("the theme has no place for this file: {path}"),
        help "templates/、messages/、assets/ のどれかに置きます。例: templates/contact.html".to_owned(),
            "put it in templates/, messages/ or assets/, for example templates/contact.html".to_owned(),
    }
}
