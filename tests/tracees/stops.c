/* A child that stops itself again and again, and a parent that sees each stop and continues it. Exit 0: every stop was seen. Not compared.
 * SIGSTOP alone: the others do nothing in an orphaned process group, such as a test may run in. */
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
	int status;
	pid_t pid = fork();
	if (pid == 0) {
		for (int i = 0; i < 20; i++)
			raise(SIGSTOP);
		_exit(9);
	}
	for (int i = 0; i < 20; i++) {
		if (waitpid(pid, &status, WUNTRACED) != pid || !WIFSTOPPED(status) || WSTOPSIG(status) != SIGSTOP)
			return 1;
		kill(pid, SIGCONT);
	}
	return waitpid(pid, &status, 0) == pid && WIFEXITED(status) && WEXITSTATUS(status) == 9 ? 0 : 3;
}
