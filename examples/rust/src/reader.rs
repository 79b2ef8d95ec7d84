use std::fmt;

use crate::Item;

/// What is wrong with a line, counted from 1.
#[derive(Debug, PartialEq, Eq)]
pub struct ReadError {
    pub line: usize,
    pub reason: &'static str,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.reason)
    }
}

impl std::error::Error for ReadError {}

/// Reads one item a line; blank lines are passed over.
///
/// # Errors
///
/// The first line that is no item.
pub fn read(text: &str) -> Result<Vec<Item>, ReadError> {
    text.lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(at, line)| {
            item(line).map_err(|reason| ReadError {
                line: at + 1,
                reason,
            })
        })
        .collect()
}

fn item(line: &str) -> Result<Item, &'static str> {
    let mut fields = line.split(';').map(str::trim);
    let (Some(number), Some(name), Some(price), None) =
        (fields.next(), fields.next(), fields.next(), fields.next())
    else {
        return Err("not three fields");
    };
    Ok(Item {
        number: number.parse().map_err(|_| "the number is not one")?,
        name: name.to_owned(),
        cents: cents(price).ok_or("the price is not one")?,
    })
}

fn cents(price: &str) -> Option<u32> {
    let (whole, part) = price.split_once('.')?;
    if part.len() != 2 {
        return None;
    }
    let whole: u32 = whole.parse().ok()?;
    let part: u32 = part.parse().ok()?;
    whole.checked_mul(100)?.checked_add(part)
}
