/* A debugger of one child: what ptrace(2) is for. Prints what it saw of the child. */
#include <signal.h>
#include <stdio.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
	pid_t child = fork();
	if (child == 0) {
		if (ptrace(PTRACE_TRACEME, 0, 0, 0) != 0)
			_exit(9);
		raise(SIGSTOP);
		_exit(3);
	}
	int status;
	if (waitpid(child, &status, 0) != child)
		return 1;
	if (WIFSTOPPED(status)) {
		printf("stopped by %d\n", WSTOPSIG(status));
		ptrace(PTRACE_CONT, child, 0, 0);
		if (waitpid(child, &status, 0) != child)
			return 1;
	}
	printf("exited with %d\n", WEXITSTATUS(status));
	return 0;
}
