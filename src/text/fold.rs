//! Lines of a calendar, of at most 75 octets, cut between characters. The crate that writes them lets the last piece
//! of a line have 76.

/// The most octets that a line has without its end (RFC 5545, 3.1).
const LIMIT: usize = 75;

/// Folds every line of a calendar anew. A line end with a space behind it is a fold; texts have none of their own.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.replace("\r\n ", "").split_terminator("\r\n") {
        let mut used = 0;
        for sign in line.chars() {
            if used + sign.len_utf8() > LIMIT {
                out.push_str("\r\n ");
                used = 1;
            }
            out.push(sign);
            used += sign.len_utf8();
        }
        out.push_str("\r\n");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn a_line_is_cut_at_the_limit_and_never_within_a_character() {
        let exact = format!("{}\r\n", "a".repeat(75));
        assert_eq!(fold(&exact), exact);
        let long = "a".repeat(76 + 74);
        let folded = format!("{}\r\n {}\r\n a\r\n", "a".repeat(75), "a".repeat(74));
        assert_eq!(fold(&format!("{long}\r\n")), folded);
        let wide = format!("X:{}\r\n", "老".repeat(40));
        let lines: Vec<usize> = fold(&wide).lines().map(str::len).collect();
        assert_eq!(lines, [74, 49]);
        assert_eq!(fold(&fold(&wide)), fold(&wide));
    }
}
