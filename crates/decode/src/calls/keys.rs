//! Keys: keyrings(7), keyctl(2).

use crate::hooks::iov::IOVEC_DATA;
use crate::hooks::keys::*;
use crate::structs::keys::*;
use crate::words::*;

calls! {
    /// Keys.
    pub CALLS:
    add_key (r#type: In(&Text), description: In(&Text), payload: In(&Bytes(Of(plen))), plen: Ulong, keyring: KEY)
        -> Ret::Int, [];
    request_key (r#type: In(&Text), description: In(&Text), callout_info: In(&Text), dest_keyring: KEY)
        -> Ret::Int, [];
    keyctl (operation: Name(&KEYCTL_COMMANDS), arg: Cases) -> Ret::Int, [] by operation => KEYCTL;
}

cases! {
    /// keyctl(2).
    pub KEYCTL (operation):
    KEYCTL_GET_KEYRING_ID => (key: KEY, create: Int);
    KEYCTL_JOIN_SESSION_KEYRING => (name: In(&Text));
    KEYCTL_UPDATE => (key: KEY, payload: In(&Bytes(Of(plen))), plen: Ulong);
    KEYCTL_REVOKE | KEYCTL_INVALIDATE | KEYCTL_ASSUME_AUTHORITY => (key: KEY);
    KEYCTL_CLEAR => (key: KEY);
    KEYCTL_CHOWN => (key: KEY, uid: Uid, gid: Gid);
    KEYCTL_SETPERM => (key: KEY, perms: Flags(&KEY_PERMS));
    KEYCTL_DESCRIBE | KEYCTL_GET_SECURITY => (key: KEY, buffer: Out(&Hook(&LABEL, &[buflen])), buflen: Ulong);
    KEYCTL_LINK | KEYCTL_UNLINK => (key: KEY, keyring: KEY);
    KEYCTL_SEARCH => (keyring: KEY, r#type: In(&Text), description: In(&Text), dest_keyring: KEY);
    KEYCTL_READ => (key: KEY, buffer: Out(&Bytes(Least(&Retval, &Of(buflen)))), buflen: Ulong);
    KEYCTL_INSTANTIATE => (key: KEY, payload: In(&Bytes(Of(plen))), plen: Ulong, keyring: KEY);
    KEYCTL_NEGATE => (key: KEY, timeout: Uint, keyring: KEY);
    KEYCTL_SET_REQKEY_KEYRING => (reqkey_defl: NameOr(&KEY_REQKEYS, Base::Dec));
    KEYCTL_SET_TIMEOUT => (key: KEY, timeout: Uint);
    KEYCTL_SESSION_TO_PARENT => ();
    KEYCTL_REJECT => (key: KEY, timeout: Uint, error: Either(Bits(error, 0xffff_f000, 0), &Errno, &Uint), keyring: KEY);
    KEYCTL_INSTANTIATE_IOV => (key: KEY, payload: In(&Array(&Struct(&IOVEC_DATA), Of(plen))), plen: Ulong, keyring: KEY);
    KEYCTL_GET_PERSISTENT => (uid: Uid, keyring: KEY);
    KEYCTL_DH_COMPUTE => (
        dh_params: In(&Struct(&DH_PARAMS)), buffer: Out(&Bytes(Least(&Retval, &Of(buflen)))), buflen: Ulong,
        kdf_params: In(&Struct(&KDF_PARAMS))
    );
    KEYCTL_PKEY_QUERY => (key: KEY, reserved: Hex, params: In(&Text), info: Out(&Struct(&PKEY_INFO)));
    KEYCTL_PKEY_ENCRYPT | KEYCTL_PKEY_DECRYPT | KEYCTL_PKEY_SIGN => (
        params: In(&Struct(&PKEY_PARAMS)), info: In(&Text), r#in: In(&Hook(&PKEY_IN, &[params])),
        out: Out(&Hook(&PKEY_OUT, &[params]))
    );
    KEYCTL_PKEY_VERIFY => (
        params: In(&Struct(&PKEY_VERIFY_PARAMS)), info: In(&Text), r#in: In(&Hook(&PKEY_IN, &[params])),
        in2: In(&Hook(&PKEY_IN2, &[params]))
    );
    KEYCTL_RESTRICT_KEYRING => (keyring: KEY, r#type: In(&Text), restriction: In(&Text));
    KEYCTL_MOVE => (key: KEY, from_keyring: KEY, to_keyring: KEY, flags: Flags(&KEYCTL_MOVE_FLAGS));
    KEYCTL_CAPABILITIES => (buffer: Out(&Hook(&CAPABILITIES, &[buflen])), buflen: Ulong);
    _ => (arg2: Hex, arg3: Hex, arg4: Hex, arg5: Hex);
}

#[cfg(test)]
mod tests {
    use crate::testing::{bytes, case, check, halves};

    #[test]
    fn serials_and_permissions() {
        check("add_key", case(&[0, 0, 0, 5, 0xffff_fffd]), "NULL, NULL, NULL, 5, KEY_SPEC_SESSION_KEYRING; = 0");
        check("keyctl", case(&[5, 99, 0x0300_0000]), "KEYCTL_SETPERM, 99, KEY_POS_VIEW|KEY_POS_READ; = 0");
        check("keyctl", case(&[32, 1, 2, 3, 0]), "KEYCTL_WATCH_KEY, 0x1, 0x2, 0x3, 0; = 0");
    }

    #[test]
    fn a_description_loses_its_nul_only_when_it_is_whole() {
        let describe = |len, ret| case(&[6, 7, 0x1000, len]).memory(0x1000, *b"user;0;\0").ret(ret);
        check("keyctl", describe(100, 8), "KEYCTL_DESCRIBE, 7; \"user;0;\", 100 = 8");
        check("keyctl", describe(4, 8), "KEYCTL_DESCRIBE, 7; \"user\", 4 = 8");
        let failed = case(&[6, 7, 0x1000, 9]).error(126);
        check("keyctl", failed, "KEYCTL_DESCRIBE, 7; 0x1000, 9 = -126");
    }

    #[test]
    fn capabilities_by_byte() {
        let capabilities = case(&[31, 0x1000, 100]).memory(0x1000, [1, 2, 3]).ret(3);
        check(
            "keyctl",
            capabilities,
            "KEYCTL_CAPABILITIES; [KEYCTL_CAPS0_CAPABILITIES, KEYCTL_CAPS1_NS_KEY_TAG, 0x3], 100 = 3",
        );
    }

    #[test]
    fn data_as_long_as_the_record_says() {
        let sign = |at| {
            case(&[27, at, 0, 0x2000, 0x3000])
                .memory(0x1000, halves(&[7, 2, 9, 0, 0, 0, 0, 0, 0, 0]))
                .memory(0x2000, bytes(&[(0x63_6261, 3)]))
                .error(13)
        };
        let params = "{key_id=7, in_len=2, out_len=9}";
        check("keyctl", sign(0x1000), &format!("KEYCTL_PKEY_SIGN, {params}, NULL, \"ab\"; 0x3000 = -13"));
        check("keyctl", sign(0x9000), "KEYCTL_PKEY_SIGN, 0x9000, NULL, 0x2000; 0x3000 = -13");
    }
}
