//! The shape of the content tree: whose a path is, and whether what lies there is read, copied or
//! not used. Knows names of folders and files, nothing of what is in them.

/// The unit of ownership.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Owner<'a> {
    /// The site's own files: `site.toml`, `pages/`, `static/` and their like.
    Site,
    /// `content/shared/`.
    Shared,
    /// `content/regions/<id>/`.
    Region(&'a str),
    /// `content/cities/<id>/`.
    City(&'a str),
}

/// What becomes of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Markdown or TOML of ours.
    Text,
    /// A list kept in a sheet.
    Sheet,
    /// Copied as it stands.
    Copied,
    /// Nothing reads it: its folder is none that is known.
    InUnknownFolder,
    /// Nothing reads it: such a file has no meaning at this place.
    Unused,
}

/// Collections that are folders of Markdown.
pub const FOLDERS: &[&str] = &[
    "guides", "windows", "clinics", "lectures", "handouts", "services", "rules", "notices", "duty",
];

/// TOML files that an owner may have beside its folders.
pub const SHEETS: &[&str] = &[
    "clinics.toml",
    "lectures.toml",
    "duty.toml",
    "lists.toml",
    "initiatives.toml",
    "statistics.toml",
    "areas.toml",
    "columns.toml",
    "readings.toml",
];

/// Collections that may be kept in a sheet.
pub const TABLES: &[&str] = &["clinics", "lectures", "duty", "initiatives", "handouts"];

/// Suffixes of sheets. What a file really is, its content says.
pub const TABLE_SUFFIXES: &[&str] = &["csv", "tsv", "xlsx", "xls", "ods"];

/// Files of the site itself.
pub const SITE_FILES: &[&str] = &[
    "site.toml",
    "organizations.toml",
    "deadlines.toml",
    "departments.toml",
    "documents.toml",
    "glossary.toml",
    "phrases.toml",
    "readings.toml",
    "short.toml",
];

impl Owner<'_> {
    /// The name under which its last good versions are kept.
    pub fn name(self) -> String {
        match self {
            Self::Site => "site".to_owned(),
            Self::Shared => "shared".to_owned(),
            Self::Region(id) => format!("region-{id}"),
            Self::City(id) => format!("city-{id}"),
        }
    }

    /// Its folder, below the project root.
    pub fn folder(self) -> String {
        match self {
            Self::Site => "content".to_owned(),
            Self::Shared => "content/shared".to_owned(),
            Self::Region(id) => format!("content/regions/{id}"),
            Self::City(id) => format!("content/cities/{id}"),
        }
    }
}

/// Whose file this is, and its path below the owner's folder. `None` outside `content/`.
pub fn owner(path: &str) -> Option<(Owner<'_>, &str)> {
    let below = path.strip_prefix("content/")?;
    if let Some(rest) = below.strip_prefix("shared/") {
        return Some((Owner::Shared, rest));
    }
    let section = |name: &str| {
        below
            .strip_prefix(name)
            .and_then(|rest| rest.split_once('/'))
    };
    if let Some((id, rest)) = section("regions/") {
        return Some((Owner::Region(id), rest));
    }
    if let Some((id, rest)) = section("cities/") {
        return Some((Owner::City(id), rest));
    }
    Some((Owner::Site, below))
}

/// What becomes of the file at `path` (below the project root).
pub fn role(path: &str) -> Role {
    match owner(path) {
        None => Role::Unused,
        Some((Owner::Site, rest)) => site_role(rest),
        Some((owner, rest)) => owned_role(owner, rest),
    }
}

fn site_role(rest: &str) -> Role {
    match rest.split_once('/') {
        Some(("static", _)) => Role::Copied,
        Some(("pages", name)) if !name.contains('/') => markdown(name),
        Some(("pages" | "cities" | "regions", _)) => Role::Unused,
        Some(_) => Role::InUnknownFolder,
        None if SITE_FILES.contains(&rest) => Role::Text,
        None => Role::Unused,
    }
}

fn owned_role(owner: Owner<'_>, rest: &str) -> Role {
    match rest.split_once('/') {
        Some(("files", _)) => Role::Copied,
        Some((folder, name)) if FOLDERS.contains(&folder) => markdown(name),
        Some(_) => Role::InUnknownFolder,
        None if SHEETS.contains(&rest) => Role::Text,
        None if table(rest).is_some() => Role::Sheet,
        None if rest == "index.md" || (rest.starts_with("index.") && is_markdown(rest)) => {
            Role::Text
        }
        None => match (owner, rest) {
            (Owner::City(_), "city.toml") | (Owner::Region(_), "region.toml") => Role::Text,
            _ => Role::Unused,
        },
    }
}

/// The collection whose sheet a file name is; letters of any case in the suffix.
pub fn table(name: &str) -> Option<&str> {
    let (stem, suffix) = name.rsplit_once('.')?;
    let suffix = suffix.to_ascii_lowercase();
    let known = TABLES.contains(&stem) && TABLE_SUFFIXES.contains(&suffix.as_str());
    known.then_some(stem)
}

fn markdown(name: &str) -> Role {
    if is_markdown(name) {
        Role::Text
    } else {
        Role::Unused
    }
}

fn is_markdown(name: &str) -> bool {
    name.rsplit_once('.')
        .is_some_and(|(_, suffix)| suffix == "md")
}

/// Whether a name is what editors, Office and file managers leave behind.
pub fn is_leftover(name: &str) -> bool {
    const NAMES: &[&str] = &[
        ".DS_Store",
        ".git",
        ".gitignore",
        ".gitkeep",
        ".gitattributes",
        ".svn",
        ".hg",
        ".directory",
        ".localized",
        "Thumbs.db",
        "ehthumbs.db",
        "desktop.ini",
        "__MACOSX",
        "4913",
    ];
    const STARTS: &[&str] = &[
        "~$",
        ".#",
        "._",
        ".~lock.",
        ".goutputstream-",
        ".fuse_hidden",
        ".nfs",
    ];
    const SUFFIXES: &[&str] = &[
        "~",
        ".swp",
        ".swo",
        ".swx",
        ".tmp",
        ".bak",
        ".orig",
        ".crdownload",
        ".kate-swp",
        "___jb_tmp___",
        "___jb_old___",
    ];
    NAMES.iter().any(|known| known.eq_ignore_ascii_case(name))
        || SUFFIXES.iter().any(|suffix| name.ends_with(suffix))
        || STARTS.iter().any(|start| name.starts_with(start))
        || (name.len() > 2 && name.starts_with('#') && name.ends_with('#'))
}

/// Whether a name is that of a second copy, which a shared folder makes when two people write at once. It may hold what
/// nobody has elsewhere.
pub fn is_conflict_copy(name: &str) -> bool {
    const PARTS: &[&str] = &[
        "conflicted copy",
        "競合コピー",
        // As macOS writes it, in two characters.
        "競合コヒ\u{309a}ー",
        ".sync-conflict-",
    ];
    PARTS.iter().any(|part| name.contains(part))
}
