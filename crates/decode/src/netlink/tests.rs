//! Messages made by hand. The expected texts are what the reference shows for the same bytes, in the notation of
//! [`crate::testing`].

use abi::c::*;

use crate::testing::case;

const AT: u64 = 0x1000;

fn attr(kind: u64, data: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    bytes.extend_from_slice(&((4 + data.len()) as u16).to_le_bytes());
    bytes.extend_from_slice(&(kind as u16).to_le_bytes());
    bytes.extend_from_slice(data);
    bytes.resize(bytes.len().next_multiple_of(4), 0);
    bytes
}

fn message(kind: u64, flags: u64, body: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    bytes.extend_from_slice(&((16 + body.len()) as u32).to_le_bytes());
    bytes.extend_from_slice(&(kind as u16).to_le_bytes());
    bytes.extend_from_slice(&(flags as u16).to_le_bytes());
    bytes.extend_from_slice(&[1, 0, 0, 0, 0, 0, 0, 0]);
    bytes.extend_from_slice(body);
    bytes.resize(bytes.len().next_multiple_of(4), 0);
    bytes
}

/// What send(2) shows of these bytes on a socket of a protocol.
#[track_caller]
fn check(protocol: u64, bytes: &[u8], expected: &str) {
    let len = bytes.len() as u64;
    let shown = case(&[3, AT, len, 0, 0, 0]).netlink(protocol).memory(AT, bytes).show("sendto");
    let shown = shown.strip_prefix("3, ").unwrap_or(&shown);
    let shown = shown.split(&format!(", {len}, 0, NULL, 0;")).next().unwrap_or_default();
    assert_eq!(shown.replace(", nlmsg_seq=1, nlmsg_pid=0", ""), expected);
}

fn link(attrs: &[u8]) -> Vec<u8> {
    let mut body = vec![0, 0, 4, 3, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0];
    body.extend_from_slice(attrs);
    message(RTM_NEWLINK, 0, &body)
}

const LINK: &str = "{ifi_family=AF_UNSPEC, ifi_type=ARPHRD_LOOPBACK, ifi_index=1, ifi_flags=IFF_UP, ifi_change=0}";

#[test]
fn one_attribute_stands_alone_and_several_are_a_list() {
    check(
        NETLINK_ROUTE,
        &link(&attr(IFLA_MTU, &[0, 0, 1, 0])),
        &format!(
            "[{{nlmsg_len=40, nlmsg_type=RTM_NEWLINK, nlmsg_flags=0}}, {LINK}, [{{nla_len=8, nla_type=IFLA_MTU}}, 65536]]"
        ),
    );
    let two = [attr(IFLA_IFNAME, b"lo\0"), attr(IFLA_OPERSTATE, &[0])].concat();
    check(
        NETLINK_ROUTE,
        &link(&two),
        &format!(
            "[{{nlmsg_len=48, nlmsg_type=RTM_NEWLINK, nlmsg_flags=0}}, {LINK}, [[{{nla_len=7, nla_type=IFLA_IFNAME}}, \
             \"lo\"], [{{nla_len=5, nla_type=IFLA_OPERSTATE}}, 0]]]"
        ),
    );
}

#[test]
fn lengths_that_lie_end_the_list() {
    let mut bytes = link(&attr(IFLA_MTU, &[0, 0, 1, 0]));
    // The attribute says more than there is.
    bytes[32] = 200;
    check(
        NETLINK_ROUTE,
        &bytes,
        &format!(
            "[{{nlmsg_len=40, nlmsg_type=RTM_NEWLINK, nlmsg_flags=0}}, {LINK}, [{{nla_len=200, nla_type=IFLA_MTU}}, 65536]]"
        ),
    );
    // Less than its own header.
    bytes[32] = 3;
    check(
        NETLINK_ROUTE,
        &bytes,
        &format!("[{{nlmsg_len=40, nlmsg_type=RTM_NEWLINK, nlmsg_flags=0}}, {LINK}, {{nla_len=3, nla_type=IFLA_MTU}}]"),
    );
    // A message shorter than a header; what follows it cannot be found.
    let mut bytes = message(RTM_NEWLINK, 0, &[]);
    bytes[0] = 15;
    bytes.extend_from_slice(&bytes.clone());
    check(NETLINK_ROUTE, &bytes, "{nlmsg_len=15, nlmsg_type=RTM_NEWLINK, nlmsg_flags=0}");
}

#[test]
fn short_headers_show_the_family() {
    check(
        NETLINK_ROUTE,
        &message(RTM_GETROUTE, NLM_F_REQUEST | NLM_F_DUMP, &[2, 0, 0, 0]),
        "[{nlmsg_len=20, nlmsg_type=RTM_GETROUTE, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP}, {rtm_family=AF_INET, ...}]",
    );
}

#[test]
fn flags_of_types_and_nested_attributes() {
    let nested = attr(IFLA_AF_SPEC | NLA_F_NESTED, &attr(AF_INET, &attr(IFLA_INET_CONF, &[1, 0, 0, 0])));
    let shown = format!(
        "[{{nlmsg_len=48, nlmsg_type=RTM_NEWLINK, nlmsg_flags=0}}, {LINK}, [{{nla_len=16, \
         nla_type=NLA_F_NESTED|IFLA_AF_SPEC}}, [{{nla_len=12, nla_type=AF_INET}}, [{{nla_len=8, \
         nla_type=IFLA_INET_CONF}}, [[IPV4_DEVCONF_FORWARDING-1]=1]]]]]"
    );
    check(NETLINK_ROUTE, &link(&nested), &shown);
}

#[test]
fn a_links_data_are_those_of_its_kind() {
    let data = attr(IFLA_INFO_DATA, &attr(IFLA_BR_PRIORITY, &[0, 128]));
    let kind = attr(IFLA_INFO_KIND, b"bridge\0");
    check(
        NETLINK_ROUTE,
        &link(&attr(IFLA_LINKINFO, &[kind.clone(), data.clone()].concat())),
        &format!(
            "[{{nlmsg_len=60, nlmsg_type=RTM_NEWLINK, nlmsg_flags=0}}, {LINK}, [{{nla_len=28, nla_type=IFLA_LINKINFO}}, \
             [[{{nla_len=11, nla_type=IFLA_INFO_KIND}}, \"bridge\"], [{{nla_len=12, nla_type=IFLA_INFO_DATA}}, \
             [{{nla_len=6, nla_type=IFLA_BR_PRIORITY}}, 32768]]]]]"
        ),
    );
    // Unknown until the kind has been said.
    check(
        NETLINK_ROUTE,
        &link(&attr(IFLA_LINKINFO, &data)),
        &format!(
            "[{{nlmsg_len=48, nlmsg_type=RTM_NEWLINK, nlmsg_flags=0}}, {LINK}, [{{nla_len=16, nla_type=IFLA_LINKINFO}}, \
             [{{nla_len=12, nla_type=IFLA_INFO_DATA}}, \"\\x06\\x00\\x06\\x00\\x00\\x80\\x00\\x00\"]]]"
        ),
    );
}

#[test]
fn errors_hold_the_message_that_they_answer() {
    let asked = message(RTM_GETLINK, NLM_F_REQUEST, &[0; 16]);
    let mut body = (-22i32).to_le_bytes().to_vec();
    body.extend_from_slice(&asked);
    let header = "{nlmsg_len=32, nlmsg_type=RTM_GETLINK, nlmsg_flags=NLM_F_REQUEST}";
    check(
        NETLINK_ROUTE,
        &message(NLMSG_ERROR, 0, &body),
        &format!(
            "[{{nlmsg_len=52, nlmsg_type=NLMSG_ERROR, nlmsg_flags=0}}, {{error=-22, msg=[{header}, \
             {{ifi_family=AF_UNSPEC, ifi_type=ARPHRD_NETROM, ifi_index=0, ifi_flags=0, ifi_change=0}}]}}]"
        ),
    );
    body.truncate(20);
    body.extend_from_slice(&attr(NLMSGERR_ATTR_MSG, b"no\0"));
    check(
        NETLINK_ROUTE,
        &message(NLMSG_ERROR, NLM_F_CAPPED | NLM_F_ACK_TLVS, &body),
        &format!(
            "[{{nlmsg_len=44, nlmsg_type=NLMSG_ERROR, nlmsg_flags=NLM_F_CAPPED|NLM_F_ACK_TLVS}}, [{{error=-22, \
             msg={header}}}, [{{nla_len=7, nla_type=NLMSGERR_ATTR_MSG}}, \"no\"]]]"
        ),
    );
}

#[test]
fn several_messages_are_a_list_and_crumbs_are_bytes() {
    let mut bytes = message(NLMSG_DONE, NLM_F_MULTI, &[0; 4]);
    bytes.extend_from_slice(&message(NLMSG_NOOP, 0, &[]));
    bytes.extend_from_slice(&[1, 2]);
    check(
        NETLINK_ROUTE,
        &bytes,
        "[[{nlmsg_len=20, nlmsg_type=NLMSG_DONE, nlmsg_flags=NLM_F_MULTI}, 0], {nlmsg_len=16, nlmsg_type=NLMSG_NOOP, \
         nlmsg_flags=0}, \"\\x01\\x02\"]",
    );
}

#[test]
fn addresses_are_of_the_headers_family() {
    let mut body = vec![2, 32, 0, 0, 254, 2, 253, 2, 0, 0, 0, 0];
    body.extend_from_slice(&attr(RTA_DST, &[127, 0, 0, 1]));
    check(
        NETLINK_ROUTE,
        &message(RTM_NEWROUTE, 0, &body),
        "[{nlmsg_len=36, nlmsg_type=RTM_NEWROUTE, nlmsg_flags=0}, {rtm_family=AF_INET, rtm_dst_len=32, rtm_src_len=0, \
         rtm_tos=0, rtm_table=RT_TABLE_MAIN, rtm_protocol=RTPROT_KERNEL, rtm_scope=RT_SCOPE_LINK, \
         rtm_type=RTN_LOCAL, rtm_flags=0}, [{nla_len=8, nla_type=RTA_DST}, inet_addr([127, 0, 0, 1])]]",
    );
}

#[test]
fn questions_and_answers_about_sockets() {
    let mut body = vec![1, 0, 0, 0, 255, 255, 255, 255, 7, 0, 0, 0, 1, 0, 0, 0];
    body.extend_from_slice(&[255; 8]);
    let states = "1<<TCP_ESTABLISHED|1<<TCP_SYN_SENT|1<<TCP_SYN_RECV|1<<TCP_FIN_WAIT1|1<<TCP_FIN_WAIT2|1<<TCP_TIME_WAIT\
                  |1<<TCP_CLOSE|1<<TCP_CLOSE_WAIT|1<<TCP_LAST_ACK|1<<TCP_LISTEN|1<<TCP_CLOSING|1<<TCP_NEW_SYN_RECV\
                  |1<<TCP_BOUND_INACTIVE|0xffffc001";
    check(
        NETLINK_SOCK_DIAG,
        &message(SOCK_DIAG_BY_FAMILY, NLM_F_REQUEST, &body),
        &format!(
            "[{{nlmsg_len=40, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=NLM_F_REQUEST}}, {{sdiag_family=AF_UNIX, \
             sdiag_protocol=0, udiag_states={states}, udiag_ino=7, udiag_show=UDIAG_SHOW_NAME, \
             udiag_cookie=[4294967295, 4294967295]}}]"
        ),
    );
    let mut body = vec![1, 1, 10, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    body.extend_from_slice(&attr(UNIX_DIAG_NAME, b"/x\0"));
    check(
        NETLINK_SOCK_DIAG,
        &message(SOCK_DIAG_BY_FAMILY, 0, &body),
        "[{nlmsg_len=40, nlmsg_type=SOCK_DIAG_BY_FAMILY, nlmsg_flags=0}, {udiag_family=AF_UNIX, \
         udiag_type=SOCK_STREAM, udiag_state=TCP_LISTEN, udiag_ino=7, udiag_cookie=[0, 0]}, [{nla_len=7, \
         nla_type=UNIX_DIAG_NAME}, \"/x\"]]",
    );
}

#[test]
fn the_smaller_protocols() {
    let mut body = vec![3, 1, 0, 0];
    body.extend_from_slice(&attr(CTRL_ATTR_FAMILY_NAME, b"nlctrl\0"));
    check(
        NETLINK_GENERIC,
        &message(GENL_ID_CTRL, NLM_F_REQUEST, &body),
        "[{nlmsg_len=32, nlmsg_type=nlctrl, nlmsg_flags=NLM_F_REQUEST}, {cmd=CTRL_CMD_GETFAMILY, version=1}, \
         [{nla_len=11, nla_type=CTRL_ATTR_FAMILY_NAME}, \"nlctrl\"]]",
    );
    check(
        NETLINK_NETFILTER,
        &message(NFNL_SUBSYS_NFTABLES << 8 | NFT_MSG_GETTABLE, NLM_F_REQUEST | NLM_F_DUMP, &[2, 0, 0, 0]),
        "[{nlmsg_len=20, nlmsg_type=NFNL_SUBSYS_NFTABLES<<8|NFT_MSG_GETTABLE, nlmsg_flags=NLM_F_REQUEST|NLM_F_DUMP}, \
         {nfgen_family=AF_INET, version=NFNETLINK_V0, res_id=htons(0)}]",
    );
    check(
        NETLINK_SELINUX,
        &message(SELNL_MSG_SETENFORCE, 0, &[1, 0, 0, 0]),
        "[{nlmsg_len=20, nlmsg_type=SELNL_MSG_SETENFORCE, nlmsg_flags=0}, {val=1}]",
    );
    check(NETLINK_KOBJECT_UEVENT, b"add@/devices/x", "\"add@/devices/x\"");
}

#[test]
fn hostile_nesting_ends() {
    let mut inner = attr(1, &[0; 4]);
    for _ in 0..200 {
        inner = attr(TCA_ACT_STATS, &inner);
    }
    let mut nested = attr(IFLA_PROP_LIST, &inner);
    // A message in an error in an error, as deep as the buffer allows.
    let mut errors = message(NLMSG_ERROR, 0, &[0; 20]);
    for _ in 0..200 {
        let mut body = vec![0; 4];
        body.append(&mut errors);
        errors = message(NLMSG_ERROR, 0, &body);
    }
    for bytes in [link(&std::mem::take(&mut nested)), errors] {
        let len = bytes.len() as u64;
        let shown = case(&[3, AT, len, 0, 0, 0]).netlink(NETLINK_ROUTE).memory(AT, bytes).show("sendto");
        assert!(shown.starts_with("3, [{nlmsg_len="), "{shown}");
    }
}

#[test]
fn a_message_that_cannot_be_read_to_its_end() {
    let bytes = message(RTM_NEWLINK, 0, &[0; 16]);
    let shown = case(&[3, AT, 4096, 0, 0, 0]).netlink(NETLINK_ROUTE).memory(AT, bytes).show("sendto");
    assert!(shown.contains("ifi_change=0}], ... /* 0x1020 */]"), "{shown}");
    let shown = case(&[3, 0x9000, 64, 0, 0, 0]).netlink(NETLINK_ROUTE).show("sendto");
    assert!(shown.starts_with("3, 0x9000, 64"), "{shown}");
}
