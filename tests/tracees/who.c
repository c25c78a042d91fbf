/* Tells who it is. Not compared with strace.
 *
 * who          the real, effective and saved user and group ids, and the supplementary groups
 * who family   whether it leads its session and its process group, and its name (argv[0]) */
#define _GNU_SOURCE
#include <grp.h>
#include <stdio.h>
#include <sys/types.h>
#include <unistd.h>

int main(int argc, char **argv)
{
    uid_t user[3];
    gid_t group[3], more[64];
    if (argc > 1) {
        printf("%s: session %d group %d\n", argv[0], getsid(0) == getpid(), getpgrp() == getpid());
        return 0;
    }
    if (getresuid(&user[0], &user[1], &user[2]) || getresgid(&group[0], &group[1], &group[2]))
        return 1;
    printf("uid %d %d %d gid %d %d %d groups", user[0], user[1], user[2], group[0], group[1], group[2]);
    int n = getgroups(64, more);
    for (int i = 0; i < n; i++)
        printf(" %d", more[i]);
    printf("\n");
    return 0;
}
