//! Files, folders and their names.

use super::catalog;

catalog! {
    /// A file whose name cannot be part of an address.
    Error "invalid-file-name" invalid_file_name(name: &str) {
        format!("ファイル名「{name}」はページの住所に使えません"),
        format!("the file name \"{name}\" cannot be part of an address"),
        help "半角の小文字、数字、ハイフンだけの名前に変えてください。例: home-dental.md".to_owned(),
        "rename it with lower-case letters, digits and hyphens, for example home-dental.md".to_owned()
    }

    /// A folder of a city or region without the file that describes it.
    Error "missing-description" missing_description(file: &str) {
        format!("「{file}」がないので、このフォルダーは公開されません"),
        format!("there is no \"{file}\", so this folder is not published"),
        help format!("「{file}」を作り、name を書いてください。"),
        format!("create \"{file}\" with a name")
    }

    /// A city folder whose name is an address of the site itself.
    Error "reserved-city-id" reserved_city_id(name: &str) {
        format!("「{name}」は市町村のフォルダー名に使えません。サイトの別のページの住所です"),
        format!("\"{name}\" cannot be a city's folder: it is an address of the site itself"),
        help "市町村名のローマ字などに変えてください。例: okegawa".to_owned(),
        "rename it, for example okegawa".to_owned()
    }

    /// A file in a language that the site does not list.
    Error "unlisted-language" unlisted_language(language: &str) {
        format!("言語「{language}」は site.toml の languages にありません"),
        format!("the language \"{language}\" is not in \"languages\" of site.toml"),
        help format!("languages に「{language}」を加えるか、ファイル名を直してください。"),
        format!("add \"{language}\" to languages, or rename the file")
    }

    /// There is no content folder.
    Error "content-missing" content_missing() {
        "content フォルダーがありません",
        "there is no content folder",
        help "サイトのフォルダーの中で実行するか、--root で場所を示してください。新しく作るには: kairan init サイト名",
            "run this in the site's folder or name it with --root. To begin a new one: kairan init NAME"
    }

    /// There is no site.toml.
    Error "site-file-missing" site_file_missing() {
        "content/site.toml がありません",
        "there is no content/site.toml",
        help "サイトの題名などを書くファイルです。kairan init サイト名 で作られる見本から写してください。例: title = \"在宅医療の相談先\"",
            "it holds the site's title and the like. Copy it from what kairan init NAME makes, for example: title = \"…\""
    }

    /// A text that is not UTF-8.
    Error "file-not-utf8" file_not_utf8(line: usize, byte: usize) {
        format!("UTF-8で保存されていません（{line}行目、先頭から{byte}バイト目で読めなくなります）"),
        format!("this is not UTF-8 (line {line}, byte {byte} cannot be read)"),
        help "エディターの「名前を付けて保存」で、文字コードに UTF-8 を選んで保存し直してください。",
            "save it again as UTF-8"
    }

    /// A text saved as Shift_JIS.
    Error "file-shift-jis" file_shift_jis() {
        "Shift_JIS で保存されています。UTF-8で保存し直してください",
        "this is saved as Shift_JIS; save it again as UTF-8",
        help "メモ帳なら「名前を付けて保存」を開き、文字コードの欄で UTF-8 を選びます。", "in Notepad: Save as, Encoding: UTF-8"
    }

    /// A text saved as UTF-16.
    Error "file-utf16" file_utf16() {
        "UTF-16（Unicode）で保存されています。UTF-8で保存し直してください",
        "this is saved as UTF-16; save it again as UTF-8",
        help "メモ帳なら「名前を付けて保存」を開き、文字コードの欄で UTF-8 を選びます。", "in Notepad: Save as, Encoding: UTF-8"
    }

    /// A text larger than any page could be.
    Error "file-too-large" file_too_large(length: u64, limit: u64) {
        format!("大きすぎて読みません: {}（文章のファイルは {} まで）", megabytes(length), megabytes(limit)),
        format!("too large to read: {} (a text may have {})", megabytes(length), megabytes(limit)),
        help "ページを分けるか、画像やPDFなら files フォルダーに置いてください。", "divide the page; pictures and PDFs belong into the files folder"
    }

    /// A document larger than the site carries.
    Error "document-too-large" document_too_large(length: u64, limit: u64) {
        format!("大きすぎて掲載しません: {}（{} まで）", megabytes(length), megabytes(limit)),
        format!("too large to publish: {} (the limit is {})", megabytes(length), megabytes(limit)),
        help "PDFは画像の解像度を下げて作り直し、動画は別の場所に置いてリンクしてください。", "make the PDF again with smaller pictures; put videos elsewhere and link to them"
    }

    /// A file that could not be read.
    Error "file-unreadable" file_unreadable(ja: &str, en: &str) {
        format!("読めません: {ja}"),
        format!("this cannot be read: {en}"),
        help "ファイルの権限を確かめ、ほかのソフトで開いていれば閉じてから、もう一度実行してください。", "check its permissions, close it in other programs and run again"
    }

    /// A folder that has the name of a file.
    Error "folder-named-like-file" folder_named_like_file() {
        "ファイルの名前を付けたフォルダーです。中は読みません",
        "this is a folder with the name of a file; nothing in it is read",
        help "文章のファイルを作るつもりなら、このフォルダーを消して同じ名前のファイルを作ってください。フォルダーなら .md や .toml の付かない名前にします。",
            "if a text was meant, replace the folder by a file; a folder's name does not end in .md or .toml"
    }

    /// A link to a place outside the project.
    Error "link-outside" link_outside(target: &str) {
        format!("サイトのフォルダーの外を指すリンク（シンボリックリンク）です: {target}"),
        format!("this is a symbolic link to a place outside the site's folder: {target}"),
        help "リンクではなく、ファイルそのものを置いてください。", "put the file itself here instead of a link"
    }

    /// A link to nothing.
    Error "link-dangling" link_dangling(target: &str) {
        format!("リンク（シンボリックリンク）の先がありません: {target}"),
        format!("this is a symbolic link to nothing: {target}"),
        help "リンクを消して、ファイルそのものを置いてください。", "delete the link and put the file itself here"
    }

    /// A link to a folder that holds the link.
    Error "link-loop" link_loop(target: &str) {
        format!("リンク（シンボリックリンク）が、自分の入っているフォルダーを指しています: {target}"),
        format!("this symbolic link points to a folder that holds the link itself: {target}"),
        help "このリンクを消してください。", "delete this link"
    }

    /// Two names that are one on other machines.
    Error "name-collision" name_collision(other: &str) {
        format!("「{other}」と名前が重なります（大文字と小文字の違い、または濁点の表し方の違いしかありません）"),
        format!("this name and \"{other}\" differ only in case or in Unicode form"),
        help "どちらかの名前を変えるか、片方を消してください。", "rename or delete one of them"
    }

    /// A second copy that a shared folder made when two people wrote at once.
    Warning "conflict-copy" conflict_copy() {
        "二人が同時に書いたときに、共有フォルダーが残した控え（競合コピー）です。この中の変更は、サイトに出ていません",
        "a shared folder kept this copy because two people wrote at once; what was changed in it is not on the site",
        help "元のファイルと見くらべて、残したい変更を元のファイルに写してください。終わったら、この控えを消してください。",
            "compare it with the original file, take over into that file what is to be kept, then delete this copy"
    }

    /// A file name that is not Unicode.
    Error "name-not-unicode" name_not_unicode() {
        "ファイル名の文字が読めません",
        "the file's name is not Unicode",
        help "半角の英小文字・数字・ハイフンの名前に変えてください。例: dental.md", "rename it with lower-case letters, digits and hyphens, for example dental.md"
    }

    /// A file that nothing reads.
    Warning "file-not-used" file_not_used(suffix: &str) {
        match suffix {
            "md" | "toml" => "この名前のファイルは、この場所では使われません".to_owned(),
            _ => "この種類のファイルは、この場所では使われません".to_owned(),
        },
        "nothing reads such a file at this place",
        help match suffix {
            "md" | "toml" => "名前の書きまちがいがないか、置く場所が正しいか確かめてください。例: windows/dental.md, clinics.toml, city.toml",
            "MD" | "markdown" | "mkd" => "ファイル名の終わりを .md（小文字）にしてください。",
            "csv" | "xlsx" | "xls" => "表は TOML で書きます。例: clinics.toml に [[clinics]] を並べます。",
            _ => "画像や文書は、同じ市町村の files フォルダーに置いてください。例: content/cities/okegawa/files/map.pdf",
        }, match suffix {
            "md" | "toml" => "check its name and place, for example windows/dental.md, clinics.toml, city.toml",
            "MD" | "markdown" | "mkd" => "let the name end in .md",
            "csv" | "xlsx" | "xls" => "write the table as TOML, for example [[clinics]] in clinics.toml",
            _ => "pictures and documents belong into the files folder, for example content/cities/okegawa/files/map.pdf",
        }
    }

    /// A folder that nothing reads.
    Warning "folder-not-used" folder_not_used(known: &str) {
        "この名前のフォルダーは使われません。中のファイルは掲載されません",
        "nothing reads a folder of this name; what is in it is not published",
        help format!("使えるフォルダー: {known}, files"), format!("folders you can use: {known}, files")
    }
}

/// A length in words.
fn megabytes(bytes: u64) -> String {
    if bytes < 1 << 20 {
        format!("{} KB", bytes.div_ceil(1 << 10))
    } else {
        format!("{} MB", bytes.div_ceil(1 << 20))
    }
}
