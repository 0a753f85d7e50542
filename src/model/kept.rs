//! A list that many hold and nobody changes: whether it is still the same one is seen without looking at what it lists.

use std::ops::Deref;
use std::slice::Iter;
use std::sync::Arc;

/// A list that is shared.
#[derive(Debug)]
pub struct Kept<T>(Arc<Vec<T>>);

impl<T> Kept<T> {
    /// Of these.
    pub fn new(list: Vec<T>) -> Self {
        Self(Arc::new(list))
    }

    /// Whether both are one list, and not only two that are alike.
    pub fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Clone for Kept<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self::new(Vec::new())
    }
}

impl<T> Deref for Kept<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<'a, T> IntoIterator for &'a Kept<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;

    fn into_iter(self) -> Iter<'a, T> {
        self.0.iter()
    }
}
