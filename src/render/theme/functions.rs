//! What templates can call beside Tera's own: the filter `t`, a `safe` that copies nothing, and the functions `msg` and
//! `asset`.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentValue};
use tera::value::Key;
use tera::{Error, Function, Kwargs, State, Tera, TeraResult, Value};

use super::super::messages::{JAPANESE, Messages};
use super::Asset;
use super::mistakes::UNDEFINED;

/// The filters that templates can use: `t`, and those of Tera.
pub(super) const FILTERS: &[&str] = &[
    "abs",
    "capitalize",
    "default",
    "escape",
    "escape_html",
    "escape_xml",
    "first",
    "float",
    "get",
    "group_by",
    "indent",
    "int",
    "join",
    "keys",
    "last",
    "length",
    "lower",
    "newlines_to_br",
    "nth",
    "pairs",
    "pluralize",
    "replace",
    "reverse",
    "round",
    "safe",
    "sort",
    "split",
    "str",
    "t",
    "title",
    "trim",
    "trim_end",
    "trim_start",
    "truncate",
    "unique",
    "upper",
    "values",
    "wordcount",
];

/// Registers them. Must come before the templates.
pub(super) fn register(
    tera: &mut Tera,
    messages: Arc<Messages>,
    assets: Arc<BTreeMap<String, Asset>>,
) {
    tera.register_filter("t", text);
    tera.register_filter("safe", safe);
    tera.register_function("msg", MessageFunction(messages));
    tera.register_function("asset", AssetFunction(assets));
}

/// `{{ text | t }}`: a `TextView` as HTML, its line breaks kept, its language marked where it differs.
/// Plain strings pass through escaped; null is an empty text.
fn text(value: &Value, _: Kwargs, state: &State<'_>) -> TeraResult<Value> {
    if value.is_none() {
        return Ok(Value::safe_string(""));
    }
    if value.is_undefined() {
        return Err(Error::message(format!("{UNDEFINED} `t`")));
    }
    let plain = plain(value).ok_or_else(|| Error::message("`t` expects a text"))?;
    let lang = attribute(value, "lang");
    if lang.is_none() && !plain.contains(CHANGED) {
        // Most texts: shown as they stand, without a copy.
        let text = value.as_map().and_then(|map| map.get(&Key::Str("text")));
        return Ok(text.unwrap_or(value).clone().mark_safe());
    }
    let mut escaped = state.escape(plain)?;
    if escaped.contains('\n') {
        escaped = escaped.replace('\n', "<br>");
    }
    let html = match lang {
        Some(lang) => format!("<span lang=\"{}\">{escaped}</span>", state.escape(lang)?),
        None => escaped,
    };
    Ok(Value::safe_string(&html))
}

/// What the filter `t` writes otherwise than it stands.
const CHANGED: fn(char) -> bool = |letter| matches!(letter, '&' | '<' | '>' | '"' | '\'' | '\n');

/// Tera's filter of this name copies its text: the contents of `<main>`, say, once a page.
fn safe(value: &Value, _: Kwargs, _: &State<'_>) -> Value {
    match value.as_str() {
        Some(_) => value.clone().mark_safe(),
        None => Value::safe_string(&value.to_string()),
    }
}

fn plain(value: &Value) -> Option<&str> {
    value.as_str().or_else(|| attribute(value, "text"))
}

fn attribute<'a>(value: &'a Value, key: &'static str) -> Option<&'a str> {
    value.as_map()?.get(&Key::Str(key))?.as_str()
}

/// `msg(id="…", name=value…)` in the language of the variable `lang`. A component that calls it takes
/// the parameter `@lang`. With `marked=true`, Japanese words in a message of another language are elements of their
/// own: not for use in an attribute.
struct MessageFunction(Arc<Messages>);

impl Function<TeraResult<Value>> for MessageFunction {
    fn call(&self, kwargs: Kwargs, state: &State<'_>) -> TeraResult<Value> {
        let id = kwargs.must_get::<&str>("id")?;
        let lang = state.get::<Value>("lang")?;
        let lang = lang
            .as_ref()
            .and_then(Value::as_str)
            .ok_or_else(|| Error::message("`msg` needs `lang`: add @lang to this component"))?;
        if kwargs.iter().nth(1).is_none() {
            let text = self.0.plain(lang, id).map_err(Error::message)?;
            return Ok(Value::normal_string(&text));
        }
        let mut args = FluentArgs::new();
        for (key, value) in kwargs.iter() {
            let Some(name) = key.as_str().filter(|name| *name != "id") else {
                continue;
            };
            if name != "marked" {
                args.set(name.to_owned(), argument(name, value)?);
            }
        }
        if kwargs.get::<bool>("marked")?.unwrap_or_default() {
            let text = self.0.marked(lang, id, &args);
            let text = text.map_err(Error::message)?;
            return Ok(Value::safe_string(&with_elements(&text, state)?));
        }
        let text = self.0.format(lang, id, &args);
        Ok(Value::normal_string(&text.map_err(Error::message)?))
    }
}

/// A text as HTML, its Japanese words in elements that say so.
fn with_elements(text: &str, state: &State<'_>) -> TeraResult<String> {
    let mut html = String::new();
    let mut parts = text.split(JAPANESE.0);
    if let Some(before) = parts.next() {
        html.push_str(&state.escape(before)?);
    }
    for part in parts {
        let (japanese, after) = part.split_once(JAPANESE.1).unwrap_or((part, ""));
        html.push_str("<span lang=\"ja\">");
        html.push_str(&state.escape(japanese)?);
        html.push_str("</span>");
        html.push_str(&state.escape(after)?);
    }
    Ok(html)
}

fn argument<'a>(name: &str, value: &'a Value) -> TeraResult<FluentValue<'a>> {
    if let Some(text) = plain(value) {
        return Ok(FluentValue::from(text));
    }
    if value.is_undefined() {
        let message = format!("{UNDEFINED} `{name}` of `msg`");
        return Err(Error::message(message));
    }
    match value.as_f64() {
        Some(number) => Ok(FluentValue::from(number)),
        None => Err(Error::message(format!(
            "argument `{name}` of `msg` is neither a text nor a number"
        ))),
    }
}

/// `asset(name="style.css")`: the address of an asset, with the site's base path.
struct AssetFunction(Arc<BTreeMap<String, Asset>>);

impl Function<TeraResult<Value>> for AssetFunction {
    fn call(&self, kwargs: Kwargs, state: &State<'_>) -> TeraResult<Value> {
        let name = kwargs.must_get::<&str>("name")?;
        let asset = self.0.get(name).ok_or_else(|| {
            let known: Vec<&str> = self.0.keys().map(String::as_str).collect();
            Error::message(format!(
                "no asset \"{name}\"; there are: {}",
                known.join(", ")
            ))
        })?;
        let site = state.get::<Value>("site")?.unwrap_or_else(Value::none);
        let base = attribute(&site, "base_path").unwrap_or("/");
        Ok(Value::normal_string(&format!("{base}{}", asset.path)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_filter_that_is_named_exists() {
        let mut tera = Tera::default();
        register(
            &mut tera,
            Arc::new(Messages::load(&[], &mut Vec::new())),
            Arc::default(),
        );
        for filter in FILTERS {
            let text = format!("{{{{ x | {filter} }}}}");
            assert!(tera.add_raw_template("x", &text).is_ok(), "{filter}");
        }
    }
}
