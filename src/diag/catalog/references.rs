//! References between entries, and their addresses.

use super::catalog;
use crate::diag::Referent;

catalog! {
    /// A translation without the page it translates.
    Error "translation-without-page" translation_without_page(page: &str) {
        format!("翻訳のもとになるページ「{page}」がありません"),
        format!("there is no page \"{page}\" that this file translates"),
        help format!("先に「{page}」を作ってください。"), format!("create \"{page}\" first")
    }

    /// A reference to an id that nothing has.
    Error "unknown-reference" unknown_reference(what: Referent, id: &str, nearest: Option<&str>) {
        format!("{}「{id}」は見つかりません", what.ja()),
        format!("there is no {} \"{id}\"", what.en()),
        help match nearest {
            Some(n) => format!("「{n}」ではありませんか。"),
            None => format!("{} を確かめてください。", what.where_ja()),
        }, match nearest {
            Some(n) => format!("did you mean \"{n}\"?"),
            None => format!("see {}", what.where_en()),
        }
    }

    /// Windows that name each other as successors in a circle.
    Error "successor-loop" successor_loop(chain: &str) {
        format!("後継の窓口がひと回りしています: {chain}"),
        format!("the successors run in a circle: {chain}"),
        help "最後に残る窓口の successor を消してください。".to_owned(),
        "remove \"successor\" from the window that remains".to_owned()
    }

    /// An entry that extends nothing.
    Error "extends-nothing" extends_nothing(path: &str) {
        format!("extends = true ですが、引き継ぐもと「{path}」がありません"),
        format!("extends = true, but there is no \"{path}\" to extend"),
        help "もとのファイルと同じ名前にするか、extends を消して全文を書いてください。".to_owned(),
        "give it the wider entry's name, or remove \"extends\" and write the whole".to_owned()
    }

    /// An inherited entry that a city hides does not exist.
    Warning "hides-nothing" hides_nothing(path: &str, nearest: Option<&str>) {
        format!("hide の「{path}」にあたるものはありません"),
        format!("there is no inherited \"{path}\" to hide"),
        help match nearest {
            Some(n) => format!("「{n}」ではありませんか。"),
            None => "「種類/id」の形で書いてください。例: windows/dental".to_owned(),
        }, match nearest {
            Some(n) => format!("did you mean \"{n}\"?"),
            None => "write collection/id, for example windows/dental".to_owned(),
        }
    }

    /// A city's own entry that names other cities.
    Error "serves-others" serves_others(city: &str) {
        format!("市町村のフォルダーの記事に、ほかの市町村「{city}」は書けません"),
        format!("an entry in a city's folder cannot serve another city \"{city}\""),
        help "地域のフォルダー（regions/…）に移すと、serves に書いた市町村すべてに表示されます。".to_owned(),
        "move it to the region's folder: it then appears in every city that \"serves\" names".to_owned()
    }

    /// One entry in two regions of a city.
    Warning "in-two-regions" in_two_regions(path: &str, used: &str) {
        format!("「{path}」が2つの地域にあります。「{used}」のものを使いました"),
        format!("\"{path}\" is in two regions; the one of \"{used}\" is used"),
        help "どちらか一方にまとめるか、別の名前にしてください。".to_owned(),
        "keep one of them, or give them different names".to_owned()
    }

    /// Two pages with one address.
    Error "address-collision" address_collision(address: &str) {
        format!("住所 {address} を2つのものが使おうとしています"),
        format!("two things want the address {address}"),
        help "片方のファイル名かidを変えてください。".to_owned(),
        "rename one of the files or ids".to_owned()
    }

    /// A short address whose page does not exist.
    Warning "short-page-gone" short_page_gone(code: &str, page: &str) {
        format!("短いアドレス /k/{code}/ の行き先 {page} というページはありません。「このページは終わりました」と示し、市町村のトップページへ案内します"),
        format!("the short address /k/{code}/ leads to {page}, which is no page: readers are told that it ended and led to the city's home"),
        help "アドレスの書きまちがいなら page を直してください。終わったページなら、このままにしておきます。行は消さず、番号を別のページに使い回さないでください。".to_owned(),
        "mend \"page\" if it is misspelt; if the page ended, leave this as it is, and never delete the row or give its code to another page".to_owned()
    }

    /// A short address that was published for another page.
    Warning "short-moved" short_moved(code: &str, before: &str, now: &str) {
        format!("短いアドレス /k/{code}/ は、前に {before} のものとして公開されました。{now} に変えると、印刷済みの広報やちらしから別のページが開きます"),
        format!("the short address /k/{code}/ was published for {before}; changing it to {now} sends readers of what is printed elsewhere"),
        help format!("page = \"{before}\" に戻し、{now} には新しい番号を付けてください。ページが引っ越しただけなら、引っ越し先に aliases = [\"{before}\"] と書きます。"),
        format!("put page = \"{before}\" back and give {now} a new code; if the page only moved, add aliases = [\"{before}\"] to it")
    }

    /// An address that was published and is gone.
    Warning "address-lost" address_lost(address: &str, nearest: Option<&str>) {
        format!("前回まで公開していた住所 {address} がなくなりました"),
        format!("the address {address} was published before and is gone"),
        help match nearest {
            Some(n) => format!("移した先が {n} なら、そのファイルに aliases = [\"{address}\"] と書き足してください。"),
            None => format!("移した先のファイルに aliases = [\"{address}\"] と書き足すと、古い住所から案内できます。やめた住所なら site.toml の retired に書いてください。"),
        }, match nearest {
            Some(n) => format!("if it moved to {n}, add aliases = [\"{address}\"] there"),
            None => format!("add aliases = [\"{address}\"] to the page that took its place, or list it in \"retired\" of site.toml"),
        }
    }
}
