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
#include <sys/socket.h>
#include <sys/stat.h>
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

int main(int argc, char **argv) {
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
