package org.civaffairs.examples.command;

import java.util.concurrent.Callable;
import org.civaffairs.examples.facts.UsageException;
import org.civaffairs.examples.shell.JavaShell;
import picocli.CommandLine.Command;

/** A Java shell with everything imported. */
@Command(
        name = "shell",
        description = "A Java shell with the libraries imported and the helpers yuan(\"12.50\"), percent(2),"
                + " on(2010, 6, 1), show(x).")
final class ShellCommand implements Callable<Integer> {
    private final Console console;

    ShellCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.flush();
        if (ModuleLayer.boot().findModule("jdk.jshell").isEmpty()) {
            throw new UsageException("this Java has no shell (module jdk.jshell): run it with a full JDK");
        }
        return JavaShell.run();
    }
}
