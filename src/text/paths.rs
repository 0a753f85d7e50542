//! Paths below the project root, as authors write them: `/`-separated, relative to a file.

/// Joins a relative path to the folder of a file. Nothing where it walks out of the root.
pub fn join(file: &str, relative: &str) -> Option<String> {
    let mut segments: Vec<&str> = file.split('/').collect();
    segments.pop();
    for segment in relative.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                segments.pop()?;
            }
            name => segments.push(name),
        }
    }
    Some(segments.join("/"))
}

#[cfg(test)]
mod tests {
    use super::join;

    #[test]
    fn a_relative_path_is_walked_from_the_files_folder() {
        let file = "content/cities/ageo/guides/acp/what.md";
        assert_eq!(
            join(file, "../../windows/dental.md").as_deref(),
            Some("content/cities/ageo/windows/dental.md")
        );
        assert_eq!(
            join(file, "./how.md").as_deref(),
            Some("content/cities/ageo/guides/acp/how.md")
        );
        assert_eq!(join(file, "../../../../../../../etc/passwd"), None);
    }
}
