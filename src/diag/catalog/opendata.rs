//! The terms of the data files.

use super::catalog;

catalog! {
    /// A licence whose text is linked at an address that belongs to another: neither is published.
    Warning "open-data-licence-differs" open_data_licence_differs(name: &str, url: &str, right: &str) {
        format!("ライセンスの名前「{name}」と licence_url が合いません: {url}"),
        format!("the licence is \"{name}\", but licence_url leads elsewhere: {url}"),
        help format!("licence_url を正しいアドレスにするか、licence の名前を直してください。例: licence_url = \"{right}\""),
        format!("correct one of them, for example licence_url = \"{right}\"")
    }

    /// A licence of one's own without the address of its text.
    Warning "open-data-licence-text-missing" open_data_licence_text_missing(name: &str) {
        format!("ライセンス「{name}」の本文がどこにあるか書かれていません"),
        format!("nothing says where the text of the licence \"{name}\" is"),
        help "licence_url に利用規約のページのアドレスを書いてください。例: licence_url = \"https://example.jp/terms/\"".to_owned(),
        "give \"licence_url\", for example licence_url = \"https://example.jp/terms/\"".to_owned()
    }
}
