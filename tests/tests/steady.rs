//! Decoding and rendering after warm-up: no heap allocation, whatever the call.

use harness::replay::Replay;

#[test]
fn no_allocation_for_an_event_after_warm_up() {
    let calls = harness::corpus::load();
    assert!(calls.len() > 200, "the corpus has {} calls", calls.len());
    let mut replay = Replay::default();
    for call in &calls {
        replay.line(call);
    }
    let lines = replay.sheet.bytes().len();
    replay.sheet.clear();
    let measured = allocation_counter::measure(|| {
        for call in &calls {
            replay.line(call);
        }
    });
    assert_eq!(replay.sheet.bytes().len(), lines, "the second round writes what the first did");
    assert_eq!(measured.count_total, 0, "{} allocations in {} calls", measured.count_total, calls.len());
}
