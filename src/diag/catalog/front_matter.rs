//! Markdown files whose front matter cannot be read.

use super::catalog;

catalog! {
    /// A Markdown file without front matter.
    Error "front-matter-missing" front_matter_missing() {
        "先頭に、+++ で囲んだ項目（前書き）がありません",
        "the file does not begin with front matter between +++ lines",
        help "1行目に +++ 、次の行から項目、その次に +++ だけの行を書き、その下に本文を書きます。例:\n+++\ntitle = \"人生会議とは\"\n+++",
            "the first line is +++, then the keys, then a line +++, then the text. Example:\n+++\ntitle = \"…\"\n+++"
    }

    /// Front matter that never ends.
    Error "front-matter-unclosed" front_matter_unclosed() {
        "前書きが +++ の行で閉じられていません",
        "the front matter is not closed by a line +++",
        help "項目の最後の行の次に、半角の +++ だけの行を書いてください。", "after the last key, add a line with nothing but +++"
    }

    /// Text before the front matter.
    Error "front-matter-late" front_matter_late() {
        "前書きの +++ の前に文字があります",
        "there is text before the +++ of the front matter",
        help "前書きはファイルの1行目から始めます。この部分は、前書きを閉じる +++ の下へ移してください。",
            "front matter begins on the first line; move this below the closing +++"
    }

    /// YAML front matter.
    Error "front-matter-yaml" front_matter_yaml() {
        "前書きが --- で囲まれています。+++ で囲みます",
        "the front matter stands between --- lines; +++ is needed",
        help "--- を +++ に替え、各行を「項目 = \"値\"」の形にしてください。例: title: 人生会議 → title = \"人生会議\"",
            "replace --- by +++ and write each line as key = \"value\": title: ACP becomes title = \"ACP\""
    }

    /// The line of plus signs is not exactly three half-width ones.
    Error "front-matter-fence" front_matter_fence(found: &str) {
        format!("前書きの区切りが「{found}」になっています。半角の + を3つ書きます"),
        format!("the front matter's line is \"{found}\"; it must be three half-width plus signs"),
        help "行に +++ とだけ書いてください（前後に何も付けません）。", "type +++ alone on the line"
    }
}
