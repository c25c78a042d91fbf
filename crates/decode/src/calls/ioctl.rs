//! ioctl(2): the command chooses the argument.

use crate::words::*;

/// The command by its names.
static OP: Hook = Hook {
    name: "ioctl",
    reads: "",
    phase: Phase::Enter,
    size: None,
    run: |walk, site, _| Value::Ioctl(walk.num(site, 4).bits as u32),
};

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
