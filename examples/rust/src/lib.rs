//! A catalogue of priced items, read from lines like `1042;Desk lamp;39.90`.

mod catalogue;
mod reader;

pub use catalogue::{Catalogue, Item};
pub use reader::{read, ReadError};
