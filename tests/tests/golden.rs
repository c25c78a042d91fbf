//! The golden corpus: every recorded call under several ways to show it. What is committed was compared with the
//! reference when it was recorded (`cargo xtask difftest` runs the same programs); here a change that was not meant shows.
//! `STROBE_BLESS=1 cargo test -p strobe-tests --test golden` writes the files anew.

use std::path::Path;

use harness::replay::Replay;
use render::text::{HexStrings, Last, Manner, Style, Xlat};

fn check(name: &str, style: Style, manner: Manner) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("corpus/{name}.txt"));
    let mut replay = Replay::new(style, manner);
    for call in harness::corpus::load() {
        replay.line(&call);
    }
    let text = String::from_utf8(replay.sheet.bytes().to_vec()).expect("a text view writes ASCII");
    for line in text.lines() {
        assert!(line.bytes().all(|b| (0x20..0x7f).contains(&b)), "not printable: {line:?}");
    }
    if std::env::var_os("STROBE_BLESS").is_some() {
        std::fs::write(&path, &text).expect("writing the golden file");
        return;
    }
    let golden = std::fs::read_to_string(&path).expect("the golden file; STROBE_BLESS=1 writes it");
    for (n, (ours, theirs)) in text.lines().zip(golden.lines()).enumerate() {
        assert_eq!(ours, theirs, "{name}.txt, line {}", n + 1);
    }
    assert_eq!(text.lines().count(), golden.lines().count(), "{name}.txt");
}

const FULL: Manner = Manner { abbrev: false, verbose: true, raw: false, last: Last::Plain };

#[test]
fn abbreviated() {
    check("plain", Style::default(), Manner::default());
}

#[test]
fn whole_structures() {
    check("verbose", Style::default(), FULL);
}

#[test]
fn constants_as_numbers() {
    check("raw-constants", Style { xlat: Xlat::Raw, ..Style::default() }, FULL);
}

#[test]
fn constants_as_numbers_and_names() {
    check("verbose-constants", Style { xlat: Xlat::Verbose, arg_names: true, ..Style::default() }, FULL);
}

#[test]
fn addresses_instead_of_structures() {
    let style = Style { hex: HexStrings::All, ..Style::default() };
    check("addresses", style, Manner { verbose: false, ..Manner::default() });
}
