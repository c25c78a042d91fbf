// Descriptors that get other names, numbers that are used again, tables that are copied: what -y shows has to be what they
// were when the call was made. Every step ends with calls that can be recorded. For tests/tests/engines.rs.
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/mount.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

static void touch(int fd) {
    char c[4];
    struct stat st;
    for (int i = 0; i < 3; i++) {
        if (write(fd, "abc", 3) < 0) errno = 0;
        if (pread(fd, c, 3, 0) < 0) errno = 0;
        fstat(fd, &st);
    }
}

// Sockets that get addresses and peers in all ways, and descriptors that a mask or a process stands behind.
static void sockets(void) {
    struct sockaddr_in at = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    struct sockaddr_in6 at6 = { .sin6_family = AF_INET6, .sin6_addr = IN6ADDR_LOOPBACK_INIT };
    socklen_t len = sizeof at, len6 = sizeof at6;
    char byte = 'x';
    int u = socket(AF_INET, SOCK_DGRAM, 0), v = socket(AF_INET, SOCK_DGRAM, 0), w = socket(AF_INET, SOCK_DGRAM, 0);
    if (bind(u, (void *)&at, sizeof at) || getsockname(u, (void *)&at, &len)) exit(40);
    // Not written to before: that would give it a port, and fail.
    if (sendto(v, "abc", 3, 0, (void *)&at, sizeof at) != 3) exit(41);
    touch(v);
    struct iovec io = { &byte, 1 };
    struct msghdr msg = { .msg_name = &at, .msg_namelen = sizeof at, .msg_iov = &io, .msg_iovlen = 1 };
    if (sendmsg(w, &msg, 0) != 1) exit(42);
    touch(w);
    if (connect(v, (void *)&at, sizeof at) || recvmsg(u, &(struct msghdr){ .msg_iov = &io, .msg_iovlen = 1 }, 0) != 1) exit(43);
    touch(v);
    close(v);
    v = socket(AF_INET, SOCK_DGRAM, 0);
    if (connect(v, (void *)&at, sizeof at)) exit(44);
    int copy = dup(v);
    touch(v);
    touch(copy);
    close(copy), close(u), close(v), close(w);
    // Connections that are there at once, are under way, and are refused.
    for (int six = 0; six < 2; six++) {
        int l = socket(six ? AF_INET6 : AF_INET, SOCK_STREAM, 0), n = socket(six ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
        at.sin_port = at6.sin6_port = 0;
        if (six ? bind(l, (void *)&at6, sizeof at6) || getsockname(l, (void *)&at6, &len6) : bind(l, (void *)&at, sizeof at) || getsockname(l, (void *)&at, &len)) {
            // There may be no IPv6.
            close(l), close(n);
            continue;
        }
        if (connect(n, six ? (void *)&at6 : (void *)&at, six ? len6 : len) == 0) exit(45);
        touch(n);
        close(n);
        n = socket(six ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
        if (listen(l, 5)) exit(46);
        if (connect(n, six ? (void *)&at6 : (void *)&at, six ? len6 : len) && errno != EINPROGRESS) exit(47);
        touch(n);
        int e = accept4(l, NULL, NULL, SOCK_CLOEXEC);
        touch(e);
        if (sendto(e, "abc", 3, 0, NULL, 0) != 3 || recvmsg(n, &(struct msghdr){ .msg_iov = &io, .msg_iovlen = 1 }, 0) != 1) exit(48);
        shutdown(e, SHUT_WR);
        touch(e);
        close(l), close(n), close(e);
    }
    // Unix sockets with names: the kernel has to be asked.
    struct sockaddr_un name = { .sun_family = AF_UNIX, .sun_path = "socket" };
    int l = socket(AF_UNIX, SOCK_STREAM, 0), c = socket(AF_UNIX, SOCK_STREAM, 0), s[2];
    touch(c);
    if (bind(l, (void *)&name, sizeof name) || listen(l, 1) || connect(c, (void *)&name, sizeof name)) exit(49);
    int e = accept(l, NULL, NULL);
    touch(c);
    touch(e);
    if (socketpair(AF_UNIX, SOCK_SEQPACKET, 0, s)) exit(50);
    touch(s[0]);
    touch(s[1]);
    close(l), close(c), close(e), close(s[0]), close(s[1]);
    unlink("socket");
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGUSR1);
    int g = signalfd(-1, &set, 0);
    touch(g);
    sigaddset(&set, SIGUSR2);
    if (signalfd(g, &set, 0) != g) exit(51);
    touch(g);
    close(g);
    g = syscall(SYS_pidfd_open, getpid(), 0);
    touch(g);
    int h = dup(g);
    close_range(g, h, 4 /* CLOSE_RANGE_CLOEXEC */);
    touch(h);
    close_range(g, h, 0);
    touch(h);
}

static void *other(void *unused) {
    (void)unused;
    for (int i = 0; i < 20; i++) {
        int fd = open("/dev/zero", O_RDONLY);
        char c;
        if (read(fd, &c, 1) != 1) exit(9);
        close(fd);
    }
    return NULL;
}

// What servers do, over and over.
static int serve(void) {
    struct sockaddr_in at = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    socklen_t len = sizeof at;
    char buffer[8];
    int l = socket(AF_INET, SOCK_STREAM, 0), s[2];
    if (bind(l, (void *)&at, sizeof at) || listen(l, 5) || getsockname(l, (void *)&at, &len)) return 60;
    if (socketpair(AF_UNIX, SOCK_DGRAM, 0, s)) return 61;
    for (int i = 0; i < 100; i++) {
        int c = socket(AF_INET, SOCK_STREAM, 0);
        if (connect(c, (void *)&at, sizeof at)) return 62;
        int e = accept4(l, NULL, NULL, SOCK_CLOEXEC);
        struct iovec io = { buffer, sizeof buffer };
        if (sendto(e, "abc", 3, 0, NULL, 0) != 3 || recvmsg(c, &(struct msghdr){ .msg_iov = &io, .msg_iovlen = 1 }, 0) != 3) return 63;
        if (sendto(s[0], "abc", 3, 0, NULL, 0) != 3 || recvmsg(s[1], &(struct msghdr){ .msg_iov = &io, .msg_iovlen = 1 }, 0) != 3) return 64;
        shutdown(c, SHUT_WR);
        close(c);
        close(e);
    }
    return 0;
}

int main(int argc, char **argv) {
    if (argc > 1 && strcmp(argv[1], "serve") == 0) return serve();
    char name[64];
    snprintf(name, sizeof name, "/tmp/strobe-files-%d", 10000000 + getpid());
    // A socket that is not connected is written to.
    signal(SIGPIPE, SIG_IGN);
    if (mkdir(name, 0700) && errno != EEXIST || chdir(name)) return 1;
    for (int i = 0; i < 300; i++) lseek(0, 0, SEEK_CUR);
    int a = open("one", O_RDWR | O_CREAT, 0600);
    touch(a);
    if (rename("one", "two")) return 2;
    touch(a);
    if (unlink("two")) return 3;
    touch(a);
    // Files that get other names by way of directories and links.
    if (mkdir("dir", 0700) || symlink("dir", "way") || mkdir("dir/in", 0700)) return 20;
    int x = open("dir/in/x", O_RDWR | O_CREAT, 0600), y = open("way/y", O_RDWR | O_CREAT, 0600), d = open("dir", O_RDONLY | O_DIRECTORY);
    touch(x);
    touch(y);
    if (rename("way/y", "way/in/z")) return 21;
    // A call that stops: where the link leads to is looked up when the record is read.
    mount(NULL, NULL, NULL, 0, NULL);
    touch(y);
    if (renameat(d, "in", AT_FDCWD, "out")) return 22;
    touch(x);
    touch(y);
    if (syscall(SYS_renameat2, AT_FDCWD, "out/x", AT_FDCWD, "./out/../out/z", 2 /* RENAME_EXCHANGE */)) return 23;
    touch(x);
    touch(y);
    // Two names of one file: nothing is done.
    if (link("out/x", "out/w") || rename("out/x", "out/w")) return 24;
    mount(NULL, NULL, NULL, 0, NULL);
    touch(y);
    if (rename("out/z", "out/x")) return 25;
    touch(x);
    touch(y);
    if (rename("dir", "out/dir") || unlinkat(d, "nothing", 0) == 0) return 26;
    touch(d);
    if (chdir("out/dir") || rename("../../out", "../../again")) return 27;
    for (int i = 0; i < 3; i++) faccessat(AT_FDCWD, "x", F_OK, 0), touch(d);
    if (rmdir("../../again/dir")) return 28;
    for (int i = 0; i < 3; i++) faccessat(AT_FDCWD, "x", F_OK, 0), touch(d);
    if (chdir("/") || chdir(name) || unlinkat(AT_FDCWD, "again/x", 0) || unlink("again/w") || unlink("way")) return 29;
    touch(x);
    touch(y);
    if (rename("again", "once")) return 30;
    touch(x);
    touch(y);
    if (unlinkat(AT_FDCWD, "once/", AT_REMOVEDIR)) return 31;
    touch(y);
    close(x), close(y), close(d);
    int b = dup(a);
    close(a);
    touch(a);
    touch(b);
    a = open("/dev/null", O_RDWR);
    touch(a);
    if (dup2(a, b) != b || fcntl(a, F_DUPFD, 40) != 40) return 4;
    touch(b);
    touch(40);
    close_range(a, ~0u, 0);
    touch(b);
    int p[2], s[2];
    if (pipe(p) || socketpair(AF_UNIX, SOCK_STREAM, 0, s)) return 5;
    touch(p[1]);
    touch(s[0]);
    // A descriptor out of a message.
    struct iovec io = { "x", 1 };
    union { char bytes[CMSG_SPACE(sizeof(int))]; struct cmsghdr align; } control = { .bytes = { 0 } };
    struct msghdr msg = { .msg_iov = &io, .msg_iovlen = 1, .msg_control = control.bytes, .msg_controllen = sizeof control.bytes };
    struct cmsghdr *head = CMSG_FIRSTHDR(&msg);
    *head = (struct cmsghdr){ .cmsg_level = SOL_SOCKET, .cmsg_type = SCM_RIGHTS, .cmsg_len = CMSG_LEN(sizeof(int)) };
    memcpy(CMSG_DATA(head), &p[1], sizeof(int));
    char byte;
    io.iov_base = &byte;
    int q[2];
    if (socketpair(AF_UNIX, SOCK_DGRAM, 0, q) || sendmsg(q[0], &msg, 0) != 1 || recvmsg(q[1], &msg, 0) != 1) return 6;
    int got;
    memcpy(&got, CMSG_DATA(CMSG_FIRSTHDR(&msg)), sizeof got);
    touch(got);
    struct sockaddr_in at = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    socklen_t len = sizeof at;
    int l = socket(AF_INET, SOCK_STREAM, 0), c = socket(AF_INET, SOCK_STREAM, 0);
    touch(c);
    if (bind(l, (void *)&at, sizeof at) || listen(l, 1) || getsockname(l, (void *)&at, &len)) return 7;
    if (connect(c, (void *)&at, sizeof at)) return 8;
    int e = accept(l, NULL, NULL);
    touch(c);
    touch(e);
    sockets();
    int ep = epoll_create1(0);
    touch(ep);
    if (chdir("/")) return 10;
    for (int i = 0; i < 3; i++) access("tmp", F_OK), faccessat(AT_FDCWD, "etc", F_OK, 0);
    pthread_t thread;
    pthread_create(&thread, NULL, other, NULL);
    // One after the other: which number each of them gets is up to the moment otherwise.
    pthread_join(thread, NULL);
    other(NULL);
    // The child's table is its own.
    pid_t child = fork();
    if (child == 0) {
        close(p[0]);
        for (int i = 0; i < 300; i++) lseek(0, 0, SEEK_CUR);
        touch(p[0]);
        touch(p[1]);
        if (open("/dev/full", O_RDWR) < 0) _exit(1);
        touch(p[0]);
        _exit(0);
    }
    int status;
    if (waitpid(child, &status, 0) != child || status) return 11;
    touch(p[1]);
    if (argc > 1 && strcmp(argv[1], "count") == 0) {
        // From here on what it is called changes with each call.
        int count = eventfd(1, 0);
        unsigned long long value = 2;
        for (int i = 0; i < 5; i++)
            if (write(count, &value, 8) != 8) return 12;
    }
    rmdir(name);
    return 0;
}
