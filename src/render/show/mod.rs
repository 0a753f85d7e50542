//! How the model shows: resolved entries become views in one city's and language's words.

mod centers;
pub mod city_views;
pub mod clinic;
pub mod common;
pub mod concern;
pub mod cx;
mod cx_links;
mod cx_sources;
pub mod directory;
mod duty;
pub mod fallback;
pub mod file;
pub mod frame;
pub mod glossary;
pub mod guide;
pub mod handout;
pub mod home;
pub mod language;
pub mod lecture;
pub mod notice;
pub mod organization;
pub mod outside;
pub mod portal;
pub mod progress;
pub mod region;
pub mod results;
pub mod rule;
pub mod send;
pub mod service;
pub mod sheet;
pub mod subscribe;
mod urgent;
pub mod window;

pub use city_views::CityViews;
pub use cx::Cx;
pub use fallback::fallback;
