//! ioctl(2): the command chooses the argument.

use crate::words::*;

/// The command by its names.
static OP: Hook = Hook {
    name: "ioctl",
    reads: "",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| Value::Ioctl { op: walk.num(site, 4).bits as u32, fd: walk.call_arg(0) as u32 as i32 },
};

/// The bytes of a command of which only the number is known, as many as the number says, where the view does not
/// abbreviate. Before the call, and after it.
static DUMP_IN: Hook = Hook {
    name: "ioctl_bytes_in",
    reads: "as many bytes as the number says",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, args| dump(walk, site, args, false),
};
static DUMP_OUT: Hook = Hook {
    name: "ioctl_bytes_out",
    reads: "as many bytes as the number says",
    phase: Phase::Exit,
    size: None,
    run: |walk, site, args| dump(walk, site, args, true),
};

fn dump<'a>(walk: &mut Walk<'_, 'a>, site: Site<'a>, args: &'static [Arg], after: bool) -> Value<'a> {
    let num = walk.num(site, walk.reg_size());
    let op = args.first().map_or(0, |op| walk.arg(*op) as u32);
    let size = u64::from(abi::ioctl::size(op));
    let bare = match (after, abi::ioctl::dir(op)) {
        (true, abi::ioctl::NONE | 3) => Value::Nothing,
        _ => Value::Int(num, Base::Hex),
    };
    if walk.limits().brief || size == 0 || num.bits == 0 {
        return bare;
    }
    let bytes: Ty = HexBytes(N(size));
    let read = |walk: &mut Walk<'_, 'a>| walk.pointer(Addr(num.bits), &bytes);
    match if after { walk.after_call(read) } else { walk.before_call(read) } {
        Value::Unread(..) => bare,
        value => value,
    }
}

cases! {
    /// A command with which the program writes to the kernel.
    pub WRITES (fd, op):
    _ => (argp: Hook(&DUMP_IN, &[op]));
}
cases! {
    /// A command with which it reads from the kernel.
    pub READS (fd, op):
    _ => (argp: Hook(&DUMP_OUT, &[op]));
}
cases! {
    /// A command with which it may do both.
    pub BOTH (fd, op):
    _ => (argp: Then(&Hook(&DUMP_IN, &[op]), &Hook(&DUMP_OUT, &[op])));
}

cases! {
    /// A command that nothing is known of but its name.
    OTHER (fd, op):
    _ => (argp: Hex);
}

calls! {
    /// ioctl(2).
    pub CALLS:
    ioctl (fd: Fd, op: Hook(&OP, &[]), argp: Cases) -> Ret::Int, [DESC] by op via crate::ioctls::find => OTHER;
}

#[cfg(test)]
mod tests {
    use abi::c::*;

    use crate::testing::{case, check, halves};

    #[test]
    fn a_command_that_nobody_knows() {
        let shown = case(&[3, 0x1234_5678, 0]).show("ioctl");
        assert!(shown.ends_with(", 0; = 0"), "{shown}");
    }

    #[test]
    fn the_bytes_of_a_command_that_nobody_knows() {
        let call =
            |dir: u32| case(&[3, u64::from(abi::ioctl::ioc(dir, 0x7a, 1, 2)), 0x1000]).memory(0x1000, vec![1, 2]);
        check("ioctl", call(0), r#"3, 0x27a01, "\x01\x02";  => "\x01\x02" = 0"#);
        check("ioctl", call(1), r#"3, 0x40027a01, "\x01\x02"; = 0"#);
        check("ioctl", call(2), r#"3, 0x80027a01; "\x01\x02" = 0"#);
        check("ioctl", call(3), r#"3, 0xc0027a01, "\x01\x02";  => "\x01\x02" = 0"#);
        // Of a type all of whose commands are known.
        let op = u64::from(abi::ioctl::iow(b'T', 0xf0, 2));
        check("ioctl", case(&[3, op, 0x1000]).memory(0x1000, vec![1, 2]), "3, 0x400254f0, 0x1000; = 0");
    }

    #[test]
    fn a_window() {
        let call = || case(&[0, TIOCGWINSZ, 0x1000]).memory(0x1000, vec![25, 0, 80, 0, 0, 0, 0, 0]);
        check("ioctl", call(), "0, 0x5413; {ws_row=25, ws_col=80, ws_xpixel=0, ws_ypixel=0} = 0");
        check("ioctl", call().error(25), "0, 0x5413; 0x1000 = -25");
    }

    #[test]
    fn commands_without_an_argument() {
        check("ioctl", case(&[3, FIOCLEX, 0x1000]), "3, 0x5451; = 0");
    }

    #[test]
    fn an_interface_by_name() {
        let mut ifreq = b"lo".to_vec();
        ifreq.resize(40, 0);
        ifreq[16..20].copy_from_slice(&halves(&[65536]));
        let call = || case(&[3, SIOCGIFMTU, 0x1000]).memory(0x1000, ifreq.clone());
        check("ioctl", call(), "3, 0x8921; {ifr_name=\"lo\", ifr_mtu=65536} = 0");
        check("ioctl", call().error(19), "3, 0x8921; {ifr_name=\"lo\"} = -19");
    }

    #[test]
    fn the_number_of_a_namespace_has_a_name() {
        check("ioctl", case(&[3, NS_GET_NSTYPE]).ret(0x1000_0000), "3, 0xb703; = 268435456 (CLONE_NEWUSER)");
    }
}
