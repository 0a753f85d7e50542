//! Pictures: what cannot be read, or cannot be rid of what it hides, is not published.

use super::catalog;

catalog! {
    /// A file named like a picture that cannot be read as one.
    Error "picture-damaged" picture_damaged(kind: &str) {
        format!("画像として読めないので、掲載しません{}。途中で切れているか、壊れています", in_kind(kind)),
        format!("not published: this cannot be read as a picture{}; it is cut off or damaged", of_kind(kind)),
        help "画像のソフトで開き、「名前を付けて保存」で JPEG か PNG にして置き直してください。開けないときは、元の写真からもう一度写してください。",
            "open it in a picture program, save it as JPEG or PNG and put that here; if it does not open, copy the original again"
    }

    /// A picture with more pixels than are opened.
    Error "picture-too-large" picture_too_large(width: u32, height: u32, limit: u64) {
        format!("画素が多すぎて、掲載しません: {width}×{height}（{}万画素まで）", limit / 10_000),
        format!("not published: {width}×{height} is too many pixels (the limit is {} million)", limit / 1_000_000),
        help "画像のソフトの「サイズ変更」で、長い辺を 4000 ピクセル以下にして置き直してください。",
            "make its longer side 4000 pixels or less and put that here"
    }

    /// A picture file with more bytes than are opened.
    Error "picture-too-heavy" picture_too_heavy(length: u64, limit: u64) {
        format!("画像のファイルが大きすぎて、掲載しません: {} MB（{} MB まで）", length >> 20, limit >> 20),
        format!("not published: the picture has {} MB (the limit is {} MB)", length >> 20, limit >> 20),
        help "画像のソフトの「サイズ変更」で、長い辺を 4000 ピクセル以下にして、JPEG で置き直してください。",
            "make its longer side 4000 pixels or less, save it as JPEG and put that here"
    }

    /// A picture of a format that browsers do not show, or whose hidden parts cannot be taken out.
    Error "picture-format" picture_format(format: &str) {
        format!("{format} の画像は掲載しません。撮影した場所などの情報を取り除けず、表示できない機器もあります"),
        format!("not published: from a {format} picture the place where it was taken and the like cannot be removed, and not every browser shows it"),
        help "画像のソフトで開き、「名前を付けて保存」で JPEG か PNG にして置き直してください。iPhone は、設定の「カメラ」の「フォーマット」で「互換性優先」を選ぶと JPEG になります。",
            "open it in a picture program, save it as JPEG or PNG and put that here; an iPhone takes JPEG with Settings, Camera, Formats, Most Compatible"
    }

    /// A picture whose name says another format.
    Warning "picture-suffix" picture_suffix(format: &str, suffix: &str) {
        format!("中身は {format} ですが、名前の終わりが違います。正しくは「.{suffix}」です"),
        format!("this is {format}, but its name ends otherwise; it should end in .{suffix}"),
        help format!("ファイル名の終わりを「.{suffix}」に変え、ページの中の名前も直してください。"),
            format!("let the name end in .{suffix}, also where pages name it")
    }

    /// A drawing that holds what could act or fetch.
    Error "picture-active" picture_active(found: &str) {
        format!("図（SVG）の中に、動作するものや外から読み込むものがあるので、掲載しません: {found}"),
        format!("not published: the drawing (SVG) holds what could act or fetch: {found}"),
        help "作図のソフトで「プレーン SVG」として保存し直すか、PNG に書き出して置いてください。写真を貼った図は PNG か JPEG にします。",
            "save it as plain SVG, or export it as PNG; a drawing with a photograph in it becomes PNG or JPEG"
    }

    /// A typeface of cards that cannot be used.
    Advice "card-font-unusable" card_font_unusable(why_ja: &str, why_en: &str) {
        format!("共有用の画像は作りませんでした: {why_ja}"),
        format!("no cards for sharing were made: {why_en}"),
        help "日本語の書体のファイル（TTF か OTF）をサイトのフォルダーに置き、font に書いてください。例: font = \"fonts/BIZUDPGothic-Bold.ttf\"",
            "put a Japanese typeface (TTF or OTF) into the site's folder and name it, for example font = \"fonts/BIZUDPGothic-Bold.ttf\""
    }

    /// A typeface of cards that is another file than the one that was meant.
    Warning "card-font-differs" card_font_differs(found: &str) {
        "書体のファイルが sha256 と違うので、共有用の画像は作りませんでした",
        "the typeface is not the one that sha256 names, so no cards for sharing were made",
        help format!("もとの書体のファイルに戻すか、次のように直してください: sha256 = \"{found}\""),
            format!("put the right file back, or write sha256 = \"{found}\"")
    }
}

fn in_kind(kind: &str) -> String {
    if kind.is_empty() {
        String::new()
    } else {
        format!("（{kind}）")
    }
}

fn of_kind(kind: &str) -> String {
    if kind.is_empty() {
        String::new()
    } else {
        format!(" ({kind})")
    }
}
