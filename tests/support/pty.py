"""Runs one command in a pseudo-terminal and speaks JSON lines with its parent process (see pty.ts).

    python3 pty.py <columns> <rows> <command> [arguments...]

Standard library only, Linux and macOS, Python 3.8 and newer. Environment and folder are inherited.

Lines on stdin (commands):            Lines on stdout (events):
  {"send": "<base64>"}                  {"started": <process id>}
  {"resize": [columns, rows]}           {"output": "<base64>"}
  {"signal": <number>}                  {"exit": <code or null>, "signal": <number or null>, "restored": <bool>}
  {"group": <number>}
  {"hangup": true}

`signal` goes to the command, `group` to everything that runs in the foreground of the terminal (what Ctrl-C does).
`hangup` closes the terminal, as closing the window does. `restored` says whether the terminal was left as it was found
(line mode, echo). When stdin ends, the command is killed, so that a test that dies leaves no process behind.
"""

import base64
import fcntl
import json
import os
import select
import signal
import struct
import sys
import termios

WAIT_SECONDS = 0.01


def set_size(terminal, columns, rows):
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))


def start(command, side):
    """Starts the command with the slave side as its controlling terminal. Returns its process id."""
    pid = os.fork()
    if pid != 0:
        return pid
    try:
        os.setsid()
        fcntl.ioctl(side, termios.TIOCSCTTY, 0)
        for descriptor in (0, 1, 2):
            os.dup2(side, descriptor)
        os.closerange(3, 256)
        # Python ignores some signals, and a shell that started us in the background others; both would be inherited.
        for number in (signal.SIGINT, signal.SIGQUIT, signal.SIGTERM, signal.SIGHUP, signal.SIGPIPE, signal.SIGTSTP, signal.SIGXFSZ):
            signal.signal(number, signal.SIG_DFL)
        os.execvp(command[0], command)
    except OSError as error:
        os.write(2, ("cannot start %s: %s\r\n" % (command[0], error)).encode())
    os._exit(127)


def tell(event):
    sys.stdout.write(json.dumps(event) + "\n")
    sys.stdout.flush()


class Session:
    def __init__(self, columns, rows, command):
        self.master, self.side = os.openpty()
        set_size(self.side, columns, rows)
        self.before = termios.tcgetattr(self.side)
        self.pid = start(command, self.side)
        self.rest = b""
        tell({"started": self.pid})

    def obey(self, line):
        order = json.loads(line)
        if "send" in order and self.master is not None:
            self.type(base64.b64decode(order["send"]))
        elif "resize" in order and self.master is not None:
            set_size(self.master, *order["resize"])
        elif "signal" in order:
            self.kill(order["signal"])
        elif "group" in order and self.master is not None:
            os.killpg(os.tcgetpgrp(self.master), order["group"])
        elif "hangup" in order:
            self.hang_up()

    def type(self, data):
        while data:
            data = data[os.write(self.master, data):]

    def kill(self, number):
        try:
            os.kill(self.pid, number)
        except ProcessLookupError:
            pass

    def hang_up(self):
        if self.master is not None:
            os.close(self.side)
            os.close(self.master)
            self.master = None

    def show(self):
        """Passes on what is there to read. Returns whether there was something."""
        if self.master is None or not select.select([self.master], [], [], 0)[0]:
            return False
        try:
            data = os.read(self.master, 65536)
        except OSError:
            return False
        if data:
            tell({"output": base64.b64encode(data).decode()})
        return bool(data)

    def listen(self):
        """Reads orders. A parent that is gone means that nobody waits for the command any more."""
        data = os.read(0, 65536)
        if not data:
            self.kill(signal.SIGKILL)
            os._exit(1)
        *lines, self.rest = (self.rest + data).split(b"\n")
        for line in lines:
            self.obey(line)

    def run(self):
        while True:
            sources = [0] if self.master is None else [0, self.master]
            ready = select.select(sources, [], [], WAIT_SECONDS)[0]
            if self.master is not None and self.master in ready:
                self.show()
            if 0 in ready:
                self.listen()
            ended, status = os.waitpid(self.pid, os.WNOHANG)
            if ended:
                return status

    def finish(self, status):
        while self.show():
            pass
        restored = self.master is None or termios.tcgetattr(self.side)[:4] == self.before[:4]
        died = os.WIFSIGNALED(status)
        tell({
            "exit": None if died else os.WEXITSTATUS(status),
            "signal": os.WTERMSIG(status) if died else None,
            "restored": restored,
        })


def main():
    columns, rows, command = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
    session = Session(columns, rows, command)
    session.finish(session.run())


main()
