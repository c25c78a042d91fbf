# Completions of strobe for bash. Written by `strobe completions bash` from the flag slice; do not edit.

_strobe_value() {
    # Completes the argument $2 of option $1; of a list only the last item.
    local value=$2 words="" list="" item
    local syscalls="all none %file %desc %memory %process %creds %signal %ipc %network %net %stat %lstat %fstat %%stat %statfs %fstatfs %%statfs %pure %clock _sysctl accept accept4 access acct add_key adjtimex afs_syscall alarm arch_prctl bind bpf brk cachestat capget capset chdir chmod chown chroot clock_adjtime clock_getres clock_gettime clock_nanosleep clock_settime clone clone3 close close_range connect copy_file_range creat create_module delete_module dup dup2 dup3 epoll_create epoll_create1 epoll_ctl epoll_ctl_old epoll_pwait epoll_pwait2 epoll_wait epoll_wait_old eventfd eventfd2 execve execveat exit exit_group faccessat faccessat2 fadvise64 fallocate fanotify_init fanotify_mark fchdir fchmod fchmodat fchmodat2 fchown fchownat fcntl fdatasync fgetxattr file_getattr file_setattr finit_module flistxattr flock fork fremovexattr fsconfig fsetxattr fsmount fsopen fspick fstat fstatfs fsync ftruncate futex futex_requeue futex_wait futex_waitv futex_wake futimesat get_kernel_syms get_mempolicy get_robust_list get_thread_area getcpu getcwd getdents getdents64 getegid geteuid getgid getgroups getitimer getpeername getpgid getpgrp getpid getpmsg getppid getpriority getrandom getresgid getresuid getrlimit getrusage getsid getsockname getsockopt gettid gettimeofday getuid getxattr getxattrat init_module inotify_add_watch inotify_init inotify_init1 inotify_rm_watch io_cancel io_destroy io_getevents io_pgetevents io_setup io_submit io_uring_enter io_uring_register io_uring_setup ioctl ioperm iopl ioprio_get ioprio_set kcmp kexec_file_load kexec_load keyctl kill landlock_add_rule landlock_create_ruleset landlock_restrict_self lchown lgetxattr link linkat listen listmount listns listxattr listxattrat llistxattr lookup_dcookie lremovexattr lseek lsetxattr lsm_get_self_attr lsm_list_modules lsm_set_self_attr lstat madvise map_shadow_stack mbind membarrier memfd_create memfd_secret migrate_pages mincore mkdir mkdirat mknod mknodat mlock mlock2 mlockall mmap modify_ldt mount mount_setattr move_mount move_pages mprotect mq_getsetattr mq_notify mq_open mq_timedreceive mq_timedsend mq_unlink mremap mseal msgctl msgget msgrcv msgsnd msync munlock munlockall munmap name_to_handle_at nanosleep newfstatat nfsservctl open open_by_handle_at open_tree open_tree_attr openat openat2 pause perf_event_open personality pidfd_getfd pidfd_open pidfd_send_signal pipe pipe2 pivot_root pkey_alloc pkey_free pkey_mprotect poll ppoll prctl pread64 preadv preadv2 prlimit64 process_madvise process_mrelease process_vm_readv process_vm_writev pselect6 ptrace putpmsg pwrite64 pwritev pwritev2 query_module quotactl quotactl_fd read readahead readlink readlinkat readv reboot recvfrom recvmmsg recvmsg remap_file_pages removexattr removexattrat rename renameat renameat2 request_key restart_syscall rmdir rseq rseq_slice_yield rt_sigaction rt_sigpending rt_sigprocmask rt_sigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait rt_tgsigqueueinfo sched_get_priority_max sched_get_priority_min sched_getaffinity sched_getattr sched_getparam sched_getscheduler sched_rr_get_interval sched_setaffinity sched_setattr sched_setparam sched_setscheduler sched_yield seccomp security select semctl semget semop semtimedop sendfile sendmmsg sendmsg sendto set_mempolicy set_mempolicy_home_node set_robust_list set_thread_area set_tid_address setdomainname setfsgid setfsuid setgid setgroups sethostname setitimer setns setpgid setpriority setregid setresgid setresuid setreuid setrlimit setsid setsockopt settimeofday setuid setxattr setxattrat shmat shmctl shmdt shmget shutdown sigaltstack signalfd signalfd4 socket socketpair splice stat statfs statmount statx swapoff swapon symlink symlinkat sync sync_file_range syncfs sysfs sysinfo syslog tee tgkill time timer_create timer_delete timer_getoverrun timer_gettime timer_settime timerfd_create timerfd_gettime timerfd_settime times tkill truncate tuxcall umask umount2 uname unlink unlinkat unshare uprobe uretprobe uselib userfaultfd ustat utime utimensat utimes vfork vhangup vmsplice vserver wait4 waitid write writev"
    local signals="all none SIGHUP SIGINT SIGQUIT SIGILL SIGTRAP SIGABRT SIGBUS SIGFPE SIGKILL SIGUSR1 SIGSEGV SIGUSR2 SIGPIPE SIGALRM SIGTERM SIGSTKFLT SIGCHLD SIGCONT SIGSTOP SIGTSTP SIGTTIN SIGTTOU SIGURG SIGXCPU SIGXFSZ SIGVTALRM SIGPROF SIGWINCH SIGIO SIGPWR SIGSYS SIGRTMIN SIGRT_1 SIGRT_2 SIGRT_3 SIGRT_4 SIGRT_5 SIGRT_6 SIGRT_7 SIGRT_8 SIGRT_9 SIGRT_10 SIGRT_11 SIGRT_12 SIGRT_13 SIGRT_14 SIGRT_15 SIGRT_16 SIGRT_17 SIGRT_18 SIGRT_19 SIGRT_20 SIGRT_21 SIGRT_22 SIGRT_23 SIGRT_24 SIGRT_25 SIGRT_26 SIGRT_27 SIGRT_28 SIGRT_29 SIGRT_30 SIGRT_31 SIGRT_32"
    case $1 in
        -b|--detach-on) words="execve" ;;
        --daemonize|--daemonised|--daemonized) words="grandchild pgroup pgrp session" ;;
        -e) words="trace= trace-fds= abbrev= verbose= raw= signal= status= quiet= read= write= fault= inject= kvm= namespace= decode-fds= decode-pids= secontext= $syscalls" ;;
        -I|--interruptible) words="anywhere waiting never never_tstp" ;;
        --stack-trace|--stack-traces) words="symbol source" ;;
        -o|--output) COMPREPLY=($(compgen -f -- "$value")); return ;;
        -p|--attach) words=$(ps -A -o pid= 2>/dev/null) ;;
        -P|--trace-path) COMPREPLY=($(compgen -f -- "$value")); return ;;
        --relative-timestamps) words="s ms us ns" ;;
        -S|--summary-sort-by) words="time total-time min-time max-time avg-time total-wall min-wall max-wall avg-wall calls errors name nothing" ;;
        --absolute-timestamps|--timestamps) words="none time unix s ms us ns" ;;
        --syscall-times) words="s ms us ns" ;;
        -u|--user) words=$(compgen -u) ;;
        -U|--summary-columns) words="time-percent total-time min-time max-time avg-time total-wall min-wall max-wall avg-wall calls errors name" ;;
        --strings-in-hex) words="none non-ascii-chars non-ascii all" ;;
        -X|--const-print-style) words="raw abbrev verbose" ;;
        --color) words="auto always never" ;;
        --trace) words=$syscalls ;;
        --abbrev) words=$syscalls ;;
        --verbose) words=$syscalls ;;
        --raw) words=$syscalls ;;
        --signals) words=$signals ;;
        --status) words="all none successful failed unfinished unavailable detached" ;;
        --fault) words=$syscalls ;;
        --inject) words=$syscalls ;;
        --kvm) words="vcpu vcpu+" ;;
        --namespace) words="new" ;;
        --quiet|--silent|--silence) words="all none attach exit path-resolution personality superseded" ;;
        --decode-fds) words="all none path socket dev eventfd pidfd signalfd" ;;
        --decode-pids) words="none comm pidns" ;;
        --secontext) words="full mismatch" ;;
        --format) words="text json" ;;
        --engine) words="auto fast classic" ;;
    esac
    item=$value
    if [[ $item == *=* ]]; then
        case ${item%%=*} in
            trace|abbrev|verbose|raw|fault|inject) words=$syscalls ;;
            signal) words=$signals ;;
            *) words="" ;;
        esac
        list=${item%%=*}=
        item=${item#*=}
    fi
    if [[ $item == *,* ]]; then
        list=$list${item%,*},
        item=${item##*,}
    fi
    COMPREPLY=($(compgen -P "$list" -W "$words" -- "$item"))
    [[ ${COMPREPLY[0]} == *= ]] && compopt -o nospace 2>/dev/null
}

_strobe() {
    local cur=${COMP_WORDS[COMP_CWORD]} i
    COMPREPLY=()
    if ((COMP_CWORD == 1)); then
        COMPREPLY=($(compgen -W "trace help completions man --help --version" -- "$cur"))
        return
    fi
    case ${COMP_WORDS[1]} in
        help) COMPREPLY=($(compgen -W "trace" -- "$cur")); return ;;
        completions) COMPREPLY=($(compgen -W "bash zsh fish" -- "$cur")); return ;;
        trace) ;;
        *) return ;;
    esac
    local words=("${COMP_WORDS[@]:2:COMP_CWORD-2}") option=""
    # `=` splits words where it is in COMP_WORDBREAKS: `--opt`, `=`, `value`.
    for ((i = 0; i < ${#words[@]}; i++)); do
        case ${words[i]} in
            -a|--columns|-b|--detach-on|-e|-E|--env|-I|--interruptible|--stack-trace-frame-limit|--syscall-limit|-o|--output|-O|--summary-syscall-overhead|-p|--attach|-P|--trace-path|-s|--string-limit|-S|--summary-sort-by|-u|--user|-U|--summary-columns|-X|--const-print-style|--argv0|--color|--trace|--trace-fds|--abbrev|--verbose|--raw|--signals|--status|--read|--write|--fault|--inject|--kvm|--namespace|--decode-pids|--format|--engine|--where|--start-when|--stop-when|--pgrep)
                option=${words[i]}
                [[ ${words[i + 1]} == = ]] && i=$((i + 1))
                ((i + 1 < ${#words[@]})) && { i=$((i + 1)); option=""; }
                ;;
            --) i=$((i + 1)); break ;;
            -*)
                option=""
                if [[ ${words[i + 1]} == = ]]; then
                    option=${words[i]}
                    i=$((i + 1))
                    ((i + 1 < ${#words[@]})) && { i=$((i + 1)); option=""; }
                fi
                ;;
            *) break ;;
        esac
    done
    if ((i < ${#words[@]})); then
        # Behind the program: its own words.
        if declare -F _command_offset >/dev/null; then
            _command_offset $((i + 2))
        else
            COMPREPLY=($(compgen -f -- "$cur"))
        fi
    elif [[ -n $option ]]; then
        [[ $cur == = ]] && cur=""
        _strobe_value "$option" "$cur"
    elif [[ $cur == --*=* ]]; then
        _strobe_value "${cur%%=*}" "${cur#*=}"
    elif [[ $cur == -* ]]; then
        COMPREPLY=($(compgen -W "-a --columns= -A --output-append-mode -b --detach-on= -c --summary-only -C --summary -d --debug -D --daemonize --daemonised --daemonized -e -E --env= -f --follow-forks -F --output-separately -h --help -i --instruction-pointer -I --interruptible= --kill-on-exit -k --stack-trace --stack-traces --stack-trace-frame-limit= --syscall-limit= -n --syscall-number -N --arg-names -o --output= -O --summary-syscall-overhead= -p --attach= -P --trace-path= -r --relative-timestamps -s --string-limit= -S --summary-sort-by= -t --absolute-timestamps --timestamps -T --syscall-times -u --user= -U --summary-columns= -v --no-abbrev -V --version -w --summary-wall-clock -x --strings-in-hex -X --const-print-style= --pidns-translation -z --successful-only -Z --failed-only --failing-only --seccomp-bpf --tips --argv0= --always-show-pid --color= --trace= --trace-fds= --abbrev= --verbose= --raw= --signals= --status= --read= --write= --fault= --inject= --kvm= --namespace= -q --quiet --silent --silence -y --decode-fds --decode-pids= -Y --secontext --format= --engine= --no-follow-forks --where= --start-when= --stop-when= --tree --pgrep= --whole-lines" -- "$cur"))
        [[ ${COMPREPLY[0]} == *= ]] && compopt -o nospace 2>/dev/null
    else
        COMPREPLY=($(compgen -c -- "$cur"))
        [[ $cur == */* ]] && COMPREPLY=($(compgen -f -- "$cur"))
    fi
}

complete -F _strobe strobe
