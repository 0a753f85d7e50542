//! The output folder and what earlier builds left.

use super::catalog;

catalog! {
    /// A damaged archive of last good versions.
    Warning "last-good-damaged" last_good_damaged() {
        "前回までの正しい版の控えが壊れていたので、使いませんでした",
        "the archive of last good versions is damaged and was not used",
        help "することはありません。次にまちがいのない版を作ったときに作り直されます。", "nothing to do: it is made again with the next build"
    }

    /// A damaged manifest.
    Warning "manifest-damaged" manifest_damaged() {
        "出力先の記録（.kairan-manifest.json）が壊れています",
        "the output folder's manifest is damaged",
        help "前回の版を戻すか、出力先を空にして作り直してください。", "restore it, or empty the output folder and build again"
    }

    /// A file in the output folder that kairan did not make.
    Error "output-foreign-file" output_foreign_file() {
        "出力先のこの場所に、kairan が作ったのではないファイルがあります。上書きしませんでした",
        "there is a file here that kairan did not make; it was left alone",
        help "そのファイルを別の場所へ移すか消してください。サイトに載せるファイルなら content/static に置きます。",
            "move or delete it; files for the site belong into content/static"
    }

    /// An output folder full of files that kairan did not make.
    Error "output-foreign-folder" output_foreign_folder(count: usize) {
        format!("出力先に kairan の記録がなく、これから書くファイルのうち {count} 個がすでにあります。上書きしませんでした"),
        format!("the output folder has no manifest of kairan, and {count} of the planned files are there already; they were left alone"),
        help "出力先を空にするか、--out で別のフォルダーを示してください。例: kairan build --out public",
            "empty the output folder or name another one with --out"
    }

    /// A link in the output folder.
    Error "output-through-link" output_through_link() {
        "出力先の途中のフォルダーがリンク（シンボリックリンク）になっています。その先には書きませんでした",
        "a folder on the way to this file is a symbolic link; nothing was written through it",
        help "そのリンクを消すか、--out で別のフォルダーを示してください。", "delete the link or name another folder with --out"
    }

    /// A folder or file that is in the way of an output.
    Error "output-blocked" output_blocked() {
        "出力先で、同じ名前の別のもの（フォルダーまたはファイル）がじゃまをしています",
        "something else of this name, a folder or a file, is in the way",
        help "それを別の場所へ移すか消してください。", "move or delete it"
    }

    /// An output with a name that kairan keeps for itself.
    Error "output-reserved-name" output_reserved_name() {
        "「.kairan-」で始まる名前は kairan が使うので、掲載できません",
        "names that begin with .kairan- are kairan's own and cannot be published",
        help "content/static の中のファイルの名前を変えてください。", "rename the file in content/static"
    }

    /// A file that changed or vanished between reading and copying.
    Error "source-changed" source_changed() {
        "読んでから写すまでの間に変わったか、消えました",
        "this changed or vanished between reading and copying",
        help "もう一度実行してください。", "run again"
    }
}
