/* prctl by option, with good and bad arguments; seccomp; landlock.
 * difftest:  | -v | -X raw | -X verbose
 */
#include "tracee.h"
#include <sys/prctl.h>
#include <linux/seccomp.h>
#include <linux/filter.h>

TRACEE {
	// 2 (PDEATHSIG) to 78; not MCE kill, not what changes how later calls end.
	for (int option = 0; option < 82; option++) {
		if (option == PR_SET_SECCOMP || option == PR_SET_MM || option == PR_SET_SYSCALL_USER_DISPATCH || option == PR_SET_TSC || option == PR_SET_NO_NEW_PRIVS)
			continue;
		CALL(prctl, option, 0, 0, 0, 0);
		CALL(prctl, option, edge, edge, edge, edge);
		CALL(prctl, option, 0x7fffffff, 2, 3, 4);
		CALL(prctl, option, -1, -1, -1, -1);
	}
	CALL(prctl, -1, 1, 2, 3, 4);
	CALL(prctl, PR_SET_NAME, "a name that is longer than sixteen");
	CALL(prctl, PR_GET_NAME, scratch);
	CALL(prctl, PR_SET_NAME, "\001x");
	CALL(prctl, PR_GET_PDEATHSIG, scratch);
	CALL(prctl, PR_GET_DUMPABLE);
	CALL(prctl, PR_SET_DUMPABLE, 1);
	for (int bit = 0; bit < 10; bit++) {
		CALL(prctl, PR_SET_SECUREBITS, 1 << bit);
		CALL(prctl, PR_CAPBSET_READ, bit * 5);
		CALL(prctl, PR_CAP_AMBIENT, bit, bit * 5, 0, 0);
		CALL(prctl, PR_GET_SPECULATION_CTRL, bit, 0, 0, 0);
		CALL(prctl, PR_SET_MM, bit + 1, edge, 5, 0);
	}
	CALL(prctl, 0x53564d41, 0, scratch, 4096, "vma name");
	CALL(prctl, PR_GET_CHILD_SUBREAPER, scratch);
	CALL(prctl, PR_GET_TSC, scratch);
	CALL(prctl, PR_GET_TID_ADDRESS, scratch);
	CALL(prctl, PR_SET_PTRACER, -1);
	CALL(prctl, PR_SET_PTRACER, 1);
	CALL(prctl, 0x41555856, scratch, 32, 0, 0);
	CALL(prctl, PR_SET_MM, PR_SET_MM_MAP_SIZE, scratch, 0, 0);
	CALL(prctl, PR_SET_SYSCALL_USER_DISPATCH, 0, 0, 0, 0);
	CALL(prctl, PR_SET_SYSCALL_USER_DISPATCH, 3, 2, 3, 4);

	// landlock
	uint64_t rules[3] = { 0x1fff, 3, 3 };
	CALL(landlock_create_ruleset, NULL, 0, 1);
	CALL(landlock_create_ruleset, NULL, 0, -1);
	int ruleset = CALL(landlock_create_ruleset, rules, 8, 0);
	CALL(landlock_create_ruleset, rules, 16, 0);
	CALL(landlock_create_ruleset, rules, 24, 0);
	rules[0] = rules[1] = -1;
	CALL(landlock_create_ruleset, rules, 24, 0);
	CALL(landlock_create_ruleset, rules, 4, 0);
	CALL(landlock_create_ruleset, edge, 8, 7);
	struct __attribute__((packed)) { uint64_t access; int fd; } beneath = { 0xf, open("/", O_PATH) };
	CALL(landlock_add_rule, ruleset, 1, &beneath, 0);
	beneath.access = -1;
	CALL(landlock_add_rule, ruleset, 1, &beneath, 0);
	CALL(landlock_add_rule, ruleset, 2, rules, 0);
	CALL(landlock_add_rule, -1, 9, edge, -1);
	CALL(landlock_restrict_self, -1, 0);
	CALL(landlock_restrict_self, -1, -1);

	// seccomp
	CALL(seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &(unsigned){ SECCOMP_RET_TRAP });
	CALL(seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &(unsigned){ 0x12345678 });
	CALL(seccomp, SECCOMP_GET_ACTION_AVAIL, 1, edge);
	CALL(seccomp, SECCOMP_GET_NOTIF_SIZES, 0, scratch);
	CALL(seccomp, 9, -1, edge);
	struct sock_filter code[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 0),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 0x7fff, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | 5),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};
	struct sock_fprog prog = { 4, code };
	CALL(seccomp, SECCOMP_SET_MODE_FILTER, -1, &prog);
	CALL(seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC | SECCOMP_FILTER_FLAG_LOG, edge);
	CALL(prctl, PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
	CALL(seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_LOG, &prog);
	CALL(prctl, PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &prog);
	CALL(prctl, PR_GET_SECCOMP);
	struct sock_filter odd[24];
	for (int i = 0; i < 24; i++)
		odd[i] = (struct sock_filter){ i * 11, i, 255 - i, i * 0x1234567u };
	prog = (struct sock_fprog){ 24, odd };
	CALL(seccomp, SECCOMP_SET_MODE_FILTER, 0, &prog);
	prog.len = 0;
	CALL(seccomp, SECCOMP_SET_MODE_FILTER, 0, &prog);
	prog = (struct sock_fprog){ 5000, edge };
	CALL(seccomp, SECCOMP_SET_MODE_FILTER, 0, &prog);
}
