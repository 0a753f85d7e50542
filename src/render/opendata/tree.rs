//! A JSON value whose keys keep the order they were put in, so that files are stable and can be read by people.

use serde::ser::{Serialize, SerializeMap, Serializer};

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// A text.
    Text(String),
    /// A number with a fraction.
    Number(f64),
    /// A whole number.
    Integer(i64),
    /// Yes or no.
    Bool(bool),
    /// A list.
    List(Vec<Node>),
    /// Keys with values.
    Object(Object),
}

/// Keys with values, in order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Object(Vec<(String, Node)>);

impl Object {
    /// Adds what is known; an empty text, list or object says nothing and is left out.
    pub fn put(&mut self, key: &str, value: impl Into<Option<Node>>) {
        if let Some(value) = value.into().filter(|value| !value.is_empty()) {
            self.0.push((key.to_owned(), value));
        }
    }

    /// As [`Object::put`], for building in one expression.
    #[must_use]
    pub fn with(mut self, key: &str, value: impl Into<Option<Node>>) -> Self {
        self.put(key, value);
        self
    }

    /// An object of schema.org.
    pub fn of_type(name: &str) -> Self {
        Self::default().with("@type", Node::text(name))
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&Node> {
        let found = self.0.iter().find(|(known, _)| known == key);
        found.map(|(_, value)| value)
    }

    /// Makes it an object of another type of schema.org.
    pub fn rename(&mut self, name: &str) {
        let kind = self.0.iter_mut().find(|(key, _)| key == "@type");
        if let Some((_, kind)) = kind {
            *kind = Node::text(name);
        }
    }

    /// Takes out what is not said.
    pub fn remove(&mut self, key: &str) {
        self.0.retain(|(known, _)| known != key);
    }
}

impl Node {
    /// A text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// A list of one stands for itself; an empty one says nothing.
    pub fn one_or_many(mut list: Vec<Self>) -> Option<Self> {
        match list.len() {
            0 => None,
            1 => list.pop(),
            _ => Some(Self::List(list)),
        }
    }

    fn is_empty(&self) -> bool {
        match self {
            Self::Text(text) => text.is_empty(),
            Self::List(list) => list.is_empty(),
            Self::Object(object) => object.0.is_empty(),
            Self::Number(_) | Self::Integer(_) | Self::Bool(_) => false,
        }
    }

    /// JSON over several lines, with a line end at its end.
    pub fn pretty(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }

    /// JSON on one line that can end neither a `<script>` nor a comment around it: the signs that
    /// could occur in texts only, where an escape means the same.
    pub fn script_safe(&self) -> String {
        let json = serde_json::to_string(self).unwrap_or_default();
        // The first byte of the two line ends is rare in Japanese.
        let may_end = |byte: u8| matches!(byte, b'<' | b'>' | b'&' | 0xe2);
        if !json.bytes().any(may_end) {
            return json;
        }
        let mut out = String::with_capacity(json.len());
        for letter in json.chars() {
            match letter {
                '<' => out.push_str("\\u003c"),
                '>' => out.push_str("\\u003e"),
                '&' => out.push_str("\\u0026"),
                '\u{2028}' => out.push_str("\\u2028"),
                '\u{2029}' => out.push_str("\\u2029"),
                _ => out.push(letter),
            }
        }
        out
    }
}

impl From<Object> for Node {
    fn from(object: Object) -> Self {
        Self::Object(object)
    }
}

impl From<Object> for Option<Node> {
    fn from(object: Object) -> Self {
        Some(Node::Object(object))
    }
}

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Number(number) => serializer.serialize_f64(*number),
            Self::Integer(number) => serializer.serialize_i64(*number),
            Self::Bool(flag) => serializer.serialize_bool(*flag),
            Self::List(list) => serializer.collect_seq(list),
            Self::Object(object) => {
                let mut map = serializer.serialize_map(Some(object.0.len()))?;
                for (key, value) in &object.0 {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_keep_their_order_and_what_is_unknown_has_none() {
        let object = Object::default()
            .with("z", Node::text("い"))
            .with("a", Node::Integer(1))
            .with("b", None)
            .with("c", Node::List(Vec::new()));
        let json = serde_json::to_string(&Node::from(object)).unwrap();
        assert_eq!(json, r#"{"z":"い","a":1}"#);
    }

    #[test]
    fn a_text_cannot_leave_the_script_it_stands_in() {
        let text = "</script><!--&\u{2028}\"";
        let safe = Node::text(text).script_safe();
        assert!(!safe.contains(['<', '>', '&', '\u{2028}']), "{safe}");
        assert_eq!(serde_json::from_str::<String>(&safe).unwrap(), text);
    }
}
