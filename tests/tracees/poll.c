/* Waiting for descriptors: poll, ppoll, select, pselect6, epoll in all its forms.
 * difftest:  | -v | -X raw | -X verbose | -yy
 */
#include "tracee.h"
#include <poll.h>
#include <sys/epoll.h>
#include <sys/select.h>

TRACEE {
	int p[2];
	pipe(p);
	struct pollfd fds[4] = { { p[0], POLLIN | POLLPRI, 0 }, { p[1], POLLOUT | POLLERR, 0 }, { -1, -1, 0 }, { 99, 0x4000, 0 } };
	CALL(poll, fds, 1, 0);
	CALL(poll, fds, 1, 1);
	CALL(poll, fds, 4, 0);
	CALL(poll, fds, 4, -1);
	CALL(poll, fds, 0, 0);
	CALL(poll, fds, -1, 0);
	CALL(poll, AT_EDGE(fds), 5, 0);
	struct timespec ts = { 0, 1000 };
	uint64_t mask = 0x5200;
	CALL(ppoll, fds, 2, &ts, &mask, 8);
	CALL(ppoll, fds, 1, &ts, NULL, 8);
	CALL(ppoll, fds, 1, &ts, &mask, 4);
	CALL(ppoll, fds, 2, NULL, NULL, 0);
	EACH_BAD(q) {
		CALL(poll, q, 2, 0);
		if (q)
			CALL(ppoll, q, 2, q, q, 8);
		CALL(epoll_ctl, 9, EPOLL_CTL_ADD, 1, q);
		if (q)
			CALL(pselect6, 3, q, q, q, q, q);
	}
	long long t64[2] = { 0, 1000 };
	CALL(ppoll_time64, fds, 1, t64, &mask, 8);
	CALL(ppoll_time64, fds, 2, NULL, NULL, 8);
	static struct pollfd many[50];
	for (int i = 0; i < 50; i++)
		many[i] = (struct pollfd){ i + 10, 1, 0 };
	CALL(poll, many, 50, 0);

	// select
	fd_set r, w, e;
	FD_ZERO(&r); FD_ZERO(&w); FD_ZERO(&e);
	FD_SET(p[0], &r); FD_SET(p[1], &w); FD_SET(0, &e); FD_SET(1, &e);
	struct timeval tv = { 0, 500 };
	ONLY64(CALL(select, p[1] + 1, &r, &w, &e, &tv);)
	CALL(_newselect, p[1] + 1, &r, &w, &e, &tv);
	FD_ZERO(&r); FD_SET(p[0], &r); tv.tv_usec = 500;
	CALLNR(ONLY64(__NR_select) ONLY32(__NR__newselect), p[1] + 1, &r, NULL, NULL, &tv);
	FD_ZERO(&r);
	CALLNR(ONLY64(__NR_select) ONLY32(__NR__newselect), 1024, &r, &r, NULL, &tv);
	CALLNR(ONLY64(__NR_select) ONLY32(__NR__newselect), -1, &r, edge, NULL, &tv);
	CALLNR(ONLY64(__NR_select) ONLY32(__NR__newselect), 0, NULL, NULL, NULL, &tv);
	FD_SET(77, &r);
	CALLNR(ONLY64(__NR_select) ONLY32(__NR__newselect), 78, &r, NULL, NULL, edge);
	CALLNR(ONLY64(__NR_select) ONLY32(__NR__newselect), 78, &r, NULL, NULL, &tv);
	ONLY32(unsigned long old[5] = { 1, 0, 0, 0, (long)&tv }; CALLNR(__NR_select, old); CALLNR(__NR_select, edge);)
	struct { void *mask; unsigned long size; } six = { &mask, 8 };
	FD_ZERO(&r); FD_SET(p[1], &w);
	CALL(pselect6, p[1] + 1, &r, &w, NULL, &ts, &six);
	six.size = 4;
	CALL(pselect6, p[1] + 1, NULL, &w, NULL, &ts, &six);
	six.mask = edge; six.size = 8;
	CALL(pselect6, p[1] + 1, NULL, &w, NULL, &ts, &six);
	six.mask = NULL;
	CALL(pselect6, 0, NULL, NULL, NULL, &ts, &six);
	CALL(pselect6, 0, NULL, NULL, NULL, &ts, NULL);
	CALL(pselect6_time64, p[1] + 1, NULL, &w, NULL, t64, NULL);

	// epoll
	CALL(epoll_create, 5);
	CALL(epoll_create, -1);
	CALL(epoll_create1, -1);
	int ep = CALL(epoll_create1, EPOLL_CLOEXEC);
	struct epoll_event ev = { EPOLLIN | EPOLLET | EPOLLRDHUP, { .u64 = 0x1234567890abcdefull } };
	CALL(epoll_ctl, ep, EPOLL_CTL_ADD, p[0], &ev);
	CALL(epoll_ctl, ep, EPOLL_CTL_ADD, p[0], &ev);
	ev.events = EPOLLOUT; ev.data.u64 = 5;
	CALL(epoll_ctl, ep, EPOLL_CTL_ADD, p[1], &ev);
	CALL(epoll_wait, ep, scratch, 10, 0);
	CALL(epoll_pwait, ep, scratch, 10, 0, NULL, 8);
	CALL(epoll_pwait, ep, scratch, 10, 1, &mask, 8);
	CALL(epoll_pwait, ep, edge, 10, 1, edge, 4);
	CALL(epoll_pwait2, ep, scratch, 10, &ts, &mask, 8);
	CALL(epoll_pwait2, ep, scratch, 10, NULL, NULL, 0);
	CALL(epoll_pwait2, ep, scratch, 0, edge, edge, 8);
	CALL(epoll_wait, ep, scratch, 0, 0);
	CALL(epoll_wait, ep, scratch, -1, -1);
	CALL(epoll_wait, ep, edge, 5, 0);
	for (int bit = 0; bit < 32; bit++) {
		ev.events = 1u << bit;
		CALL(epoll_ctl, -1, EPOLL_CTL_MOD, 0, &ev);
	}
	ev.events = -1;
	CALL(epoll_ctl, ep, EPOLL_CTL_MOD, p[1], &ev);
	CALL(epoll_ctl, ep, EPOLL_CTL_DEL, p[1], NULL);
	CALL(epoll_ctl, ep, EPOLL_CTL_DEL, p[0], &ev);
	CALL(epoll_ctl, ep, 7, 0, &ev);
	CALL(epoll_ctl, ep, -1, 0, edge);
	CALL(epoll_wait, ep, scratch, 10, 1);
}
