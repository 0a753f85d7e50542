//! What a reference can point at, in both languages, for the texts of the catalogue.

/// What a reference points at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Referent {
    /// A city.
    City,
    /// A region.
    Region,
    /// A topic of `site.toml`.
    Topic,
    /// A section of a city hall.
    Department,
    /// An organisation.
    Organization,
    /// A source document.
    Document,
    /// A window.
    Window,
    /// Any entry.
    Entry,
    /// A file below `files/`.
    File,
}

impl Referent {
    pub(super) fn ja(self) -> &'static str {
        match self {
            Self::City => "市町村",
            Self::Region => "地域",
            Self::Topic => "テーマ",
            Self::Department => "担当課",
            Self::Organization => "団体",
            Self::Document => "出典の文書",
            Self::Window => "窓口",
            Self::Entry => "記事",
            Self::File => "ファイル",
        }
    }

    pub(super) fn en(self) -> &'static str {
        match self {
            Self::City => "city",
            Self::Region => "region",
            Self::Topic => "topic",
            Self::Department => "department",
            Self::Organization => "organization",
            Self::Document => "document",
            Self::Window => "window",
            Self::Entry => "entry",
            Self::File => "file",
        }
    }

    pub(super) fn where_ja(self) -> &'static str {
        match self {
            Self::City => "content/cities/ のフォルダー名",
            Self::Region => "content/regions/ のフォルダー名",
            Self::Topic => "site.toml の topics",
            Self::Department => "departments.toml",
            Self::Organization => "organizations.toml",
            Self::Document => "documents.toml",
            Self::Window => "windows/ のファイル名",
            Self::Entry => "ファイルの位置",
            Self::File => "files/ のファイル名",
        }
    }

    pub(super) fn where_en(self) -> &'static str {
        match self {
            Self::City => "the folders of content/cities/",
            Self::Region => "the folders of content/regions/",
            Self::Topic => "topics in site.toml",
            Self::Department => "departments.toml",
            Self::Organization => "organizations.toml",
            Self::Document => "documents.toml",
            Self::Window => "the files of windows/",
            Self::Entry => "where the file lies",
            Self::File => "the files of files/",
        }
    }
}
