//! Links to documents of the author's own: the build says kind and size, unless the author did.

use super::support::SiteTest;

fn guide(text: &str) -> String {
    let site = SiteTest::of("tests/diagnostics/_base/in");
    site.put("content/cities/ao/files/plan.pdf", vec![b'x'; 1_200_000]);
    site.put("content/cities/ao/files/form.docx", vec![b'x'; 20_000]);
    let text = format!("+++\ntitle = \"手引\"\n+++\n\n{text}\n");
    site.put("content/cities/ao/guides/a.md", text);
    site.build().page("ao/guides/a/index.html").to_owned()
}

#[test]
fn kind_and_size_stand_within_the_link() {
    let page = guide("[計画](../files/plan.pdf)と[様式](../files/form.docx)があります。");
    let plan = "計画<span class=\"file-info\">（PDF形式 1.2 MB）</span></a>と";
    assert!(page.contains(plan), "{page}");
    let form = "様式<span class=\"file-info\">（Word形式 20 KB）</span></a>が";
    assert!(page.contains(form), "{page}");
    assert!(!page.contains("target="), "{page}");
}

#[test]
fn what_the_author_says_is_not_said_twice() {
    let page = guide(
        "[計画（PDF、1.2MB）](../files/plan.pdf)、[計画](../files/plan.pdf)（PDF、1.2メガバイト）",
    );
    assert!(!page.contains("file-info"), "{page}");
    let page = guide("[計画](../files/plan.pdf)（PDF）をご覧ください。");
    assert!(
        page.contains("計画<span class=\"file-info\">（1.2 MB）</span></a>（PDF）"),
        "{page}"
    );
}

#[test]
fn an_authors_own_markup_may_hold_such_links() {
    let page = guide(
        "<p lang=\"ja\">[計画](../files/plan.pdf)</p>\n\n- <b>重要</b>：[計画](../files/plan.pdf)",
    );
    assert_eq!(
        page.matches("（PDF形式 1.2 MB）</span></a>").count(),
        1,
        "{page}"
    );
    let page = guide("<a href=\"../files/plan.pdf\" target=\"_blank\">計画</a>");
    assert!(!page.contains("target="), "{page}");
}
