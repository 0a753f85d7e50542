//! Providers as lists show them: their values and their cards, made once for all lists of a city and language. A
//! provider stands in a dozen of them.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use tera::{Context, Error, ErrorKind, Value};

use super::super::view::{
    ClinicGroup, ClinicListPage, ClinicPartPage, ClinicServicePage, ClinicView, PageData,
};
use super::{Frame, Theme, frame_into};
use crate::diag::Diagnostic;
use crate::model::Collection;
use crate::render::show::Cx;

/// The component that shows a provider in a list.
const COMPONENT: &str = "clinic_card";

/// The level of its heading, below that of its row.
const LEVEL: u8 = 3;

/// The providers of a city in a language, by id.
#[derive(Debug, Default)]
pub struct Cards(BTreeMap<String, OnceLock<Kept>>);

/// What is kept of one.
#[derive(Clone, Debug)]
struct Kept {
    values: Value,
    card: Result<Value, Box<Diagnostic>>,
}

impl Cards {
    /// Of the providers of a context; each is made when a list first asks for it.
    pub fn of(cx: &Cx<'_>) -> Self {
        let clinics = cx.city().map(|city| city.entries(Collection::Clinics));
        let clinics = clinics.unwrap_or_default().iter();
        let ids = clinics.map(|clinic| clinic.entry.key.id.to_string());
        Self(ids.map(|id| (id, OnceLock::new())).collect())
    }
}

/// A page whose field `groups` lists providers.
pub trait Grouped: PageData {
    /// That field.
    fn groups(&mut self) -> &mut Vec<ClinicGroup>;
}

macro_rules! grouped {
    ($( $view:ty ),+) => {
        $( impl Grouped for $view {
            fn groups(&mut self) -> &mut Vec<ClinicGroup> {
                &mut self.groups
            }
        } )+
    };
}

grouped!(ClinicListPage, ClinicServicePage, ClinicPartPage);

impl Theme {
    /// The contents of `<main>` of a page that lists providers.
    pub fn lists<D: Grouped>(
        &self,
        frame: Frame<'_>,
        cards: &Cards,
        mut data: D,
    ) -> Result<String, Box<Diagnostic>> {
        let groups = std::mem::take(data.groups());
        let groups = groups.iter().map(|group| self.group(frame, cards, group));
        let groups: Vec<Value> = groups.collect::<Result<_, _>>()?;
        let mut context = self.context(D::TEMPLATE, &data)?;
        context.insert_value("groups", groups.into());
        frame_into(&mut context, frame);
        self.render(D::TEMPLATE, &context, Some(&frame.page.view.address))
    }

    /// The values of a [`ClinicGroup`].
    fn group(
        &self,
        frame: Frame<'_>,
        cards: &Cards,
        group: &ClinicGroup,
    ) -> Result<Value, Box<Diagnostic>> {
        let ClinicGroup {
            id, label, clinics, ..
        } = group;
        let (mut values, mut made) = (Vec::new(), Vec::new());
        for clinic in clinics {
            let kept = match cards.0.get(&clinic.id) {
                Some(place) => place.get_or_init(|| self.kept(frame, clinic)).clone(),
                None => self.kept(frame, clinic),
            };
            values.push(kept.values);
            made.push(kept.card?);
        }
        let fields: [(&'static str, Value); 4] = [
            ("id", Value::from(id.as_str())),
            ("label", Value::from(label.as_str())),
            ("clinics", values.into()),
            ("cards", made.into()),
        ];
        Ok(BTreeMap::from(fields).into())
    }

    fn kept(&self, frame: Frame<'_>, clinic: &ClinicView) -> Kept {
        let values = Value::from_serializable(clinic);
        let card = self.card(frame, values.clone());
        Kept { values, card }
    }

    /// The component sees nothing of the page: its card stands on others too.
    fn card(&self, frame: Frame<'_>, clinic: Value) -> Result<Value, Box<Diagnostic>> {
        let mut own = Context::new();
        own.insert_value("clinic", clinic);
        own.insert("level", &LEVEL);
        let mut around = Context::new();
        around.insert_value("site", frame.site.0.clone());
        around.insert_value("city", frame.city.0.clone());
        around.insert("lang", frame.lang);
        let made = self
            .tera
            .render_component_with_implicits(COMPONENT, &own, &around, None, true);
        match made {
            Ok(html) => Ok(Value::safe_string(&html)),
            // A theme whose lists are its own need not have it.
            Err(error) if is_missing(&error) => Ok(Value::safe_string("")),
            Err(error) => Err(Box::new(self.diagnose("components/cards.html", &error))),
        }
    }
}

fn is_missing(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::ComponentNotFound(_))
}
