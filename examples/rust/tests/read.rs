use quotes::{read, Item, ReadError};

#[test]
fn reads_an_item_a_line() {
    let items = read("1042; Desk lamp ;39.90\n\n7;Pen;1.05\n").unwrap();
    assert_eq!(
        items[0],
        Item {
            number: 1042,
            name: "Desk lamp".into(),
            cents: 3990
        }
    );
    assert_eq!(items[1].cents, 105);
}

#[test]
fn names_the_line_that_is_wrong() {
    let wrong = |text| {
        let ReadError { line, reason } = read(text).unwrap_err();
        (line, reason)
    };
    assert_eq!(wrong("1;Pen;1.05\n2;Ink"), (2, "not three fields"));
    assert_eq!(wrong("x;Pen;1.05"), (1, "the number is not one"));
    assert_eq!(wrong("1;Pen;1.5"), (1, "the price is not one"));
    assert_eq!(wrong("1;Pen;free"), (1, "the price is not one"));
}

#[test]
fn says_it_for_people() {
    let error = read("1;Pen").unwrap_err();
    assert_eq!(error.to_string(), "line 1: not three fields");
}
