//! Records of keyctl(2), linux/keyctl.h.

use crate::words::*;

/// A key's serial number, or a negative number for one of the process's own keyrings.
pub const KEY: Ty = NameOr(&KEY_SPEC, Base::Dec);

record! {
    /// The keys of KEYCTL_DH_COMPUTE.
    pub DH_PARAMS = keyctl_dh_params {
        private: KEY,
        prime: KEY,
        base: KEY,
    }
    /// The key derivation of KEYCTL_DH_COMPUTE.
    pub KDF_PARAMS = keyctl_kdf_params {
        hashname: Ref(&Text),
        otherinfo: Ref(&Bytes(Of(otherinfolen))),
        otherinfolen: Uint,
        __spare: When(Filled(__spare), &Array(&Hex32, Rest)),
    }
    /// What KEYCTL_PKEY_QUERY tells.
    pub PKEY_INFO = keyctl_pkey_query {
        supported_ops: Flags(&KEYCTL_PKEY_OPS),
        key_size: Uint,
        max_data_size: Uint,
        max_sig_size: Uint,
        max_enc_size: Uint,
        max_dec_size: Uint,
        __spare: When(Filled(__spare), &Array(&Hex32, Rest)),
    }
    /// The sizes for KEYCTL_PKEY_ENCRYPT, KEYCTL_PKEY_DECRYPT and KEYCTL_PKEY_SIGN.
    pub PKEY_PARAMS = keyctl_pkey_params {
        key_id: KEY,
        in_len: Uint,
        out_len: Uint,
        __spare: When(Filled(__spare), &Array(&Hex32, Rest)),
    }
    /// The sizes for KEYCTL_PKEY_VERIFY.
    pub PKEY_VERIFY_PARAMS = keyctl_pkey_params {
        key_id: KEY,
        in_len: Uint,
        in2_len: Uint,
        __spare: When(Filled(__spare), &Array(&Hex32, Rest)),
    }
}
