/* Stands in for the C library's header where kernel headers ask for it (linux/if.h and kin). */
#ifndef FACTS_SYS_SOCKET_H
#define FACTS_SYS_SOCKET_H
#include <linux/types.h>
#include <linux/socket.h>
typedef unsigned short sa_family_t;
typedef unsigned int socklen_t;
struct sockaddr { sa_family_t sa_family; char sa_data[14]; };
#define sockaddr_storage __kernel_sockaddr_storage
#define MSG_FIN 0x200
#endif
