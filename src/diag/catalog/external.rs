//! Links to other sites, as `kairan check --external` finds them.

use super::catalog;

catalog! {
    /// A link to a page that its host says is not there.
    Warning "link-external-gone" link_external_gone(url: &str, status: u16) {
        format!("ほかのサイトのページがなくなっています（{status}）: {url}"),
        format!("a page of another site is gone ({status}): {url}"),
        help "相手のサイトで今のページを探し、そのアドレスに書きかえてください。見つからないときは、リンクを外して、案内の言葉だけを残してください。".to_owned(),
        "look for the page on that site and write its address; if there is none, take the link away and keep the words".to_owned()
    }

    /// A link to a page that has moved for good.
    Advice "link-external-moved" link_external_moved(url: &str, to: &str) {
        format!("ほかのサイトのページが移っています: {url}"),
        format!("a page of another site has moved: {url}"),
        help if is_front(to) && !is_front(url) {
            format!("移った先はトップページ（{to}）です。もとの内容があるか確かめて、そのページのアドレスを書いてください。")
        } else {
            format!("内容を確かめてから、{to} と書いてください。")
        },
        if is_front(to) && !is_front(url) {
            format!("it leads to the front page ({to}); look whether the page is still there and write its address")
        } else {
            format!("look at it, then write {to}")
        }
    }

    /// A link without encryption to a host that offers it.
    Advice "link-external-https" link_external_https(url: &str, to: &str) {
        format!("暗号化された https でも開けるアドレスです: {url}"),
        format!("this address opens under https, too: {url}"),
        help format!("{to} と書いてください。"),
        format!("write {to}")
    }

    /// A link into an organisation's own network, which residents cannot open.
    Warning "link-external-private" link_external_private(url: &str) {
        format!("庁内などのネットワークでしか開けないアドレスです: {url}"),
        format!("an address that opens only within an organisation's own network: {url}"),
        help "住民の方が開ける、公開のページのアドレスを書いてください。ないときはリンクを外してください。".to_owned(),
        "write the address of a page that residents can open, or take the link away".to_owned()
    }

    /// A link that nobody can say anything about; it need not be broken.
    Advice "link-external-unsure" link_external_unsure(url: &str, ja: &str, en: &str) {
        format!("確かめられませんでした（{ja}）: {url}"),
        format!("could not be checked ({en}): {url}"),
        help "リンク切れとは限りません。ブラウザーで開いて確かめてください。".to_owned(),
        "it need not be broken: open it in a browser".to_owned()
    }
}

/// Whether an address is a site's front page.
fn is_front(url: &str) -> bool {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.find('/').is_none_or(|at| at + 1 == rest.len())
}
