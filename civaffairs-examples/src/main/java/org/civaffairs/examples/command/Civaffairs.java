package org.civaffairs.examples.command;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.civaffairs.examples.facts.UsageException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line of civaffairs. Exit code 0: done; 1: findings as grave as asked for; 2: bad input or usage. */
@Command(
        name = "civaffairs",
        description = "A county's civil-affairs plan as code: assess, explain and compare.",
        mixinStandardHelpOptions = true,
        versionProvider = Civaffairs.Version.class,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:done",
            "1:a finding at least as grave as --fail-on asks, or books that are not clean",
            "2:bad input or wrong usage; all good lines are answered all the same"
        },
        subcommandsRepeatable = false)
public final class Civaffairs implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    /** The library's version, which makes a result reproducible together with rule, day and reforms. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Civaffairs.class.getPackage().getImplementationVersion();
            return new String[] {"civaffairs " + (version == null ? "(not packaged)" : version)};
        }
    }

    /**
     * Runs once.
     *
     * @param args the command and its arguments
     */
    public static void main(String[] args) {
        System.exit(run(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                args));
    }

    /**
     * Runs once with given streams.
     *
     * @param in standard input
     * @param out standard output
     * @param err standard error
     * @param args the command and its arguments
     * @return the exit code
     */
    public static int run(InputStream in, OutputStream out, OutputStream err, String... args) {
        Console console = new Console(in, out, err, isWatched());
        CommandLine line = commands(console);
        StringWriter usage = new StringWriter();
        line.setOut(new PrintWriter(usage));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        try {
            int exitCode = line.execute(args);
            if (!usage.toString().isEmpty()) {
                console.line(usage.toString().stripTrailing());
            }
            console.flush();
            return exitCode;
        } catch (Console.ClosedException e) {
            console.err().println("civaffairs: " + e.getMessage());
            return Verdict.BAD_INPUT;
        }
    }

    private static CommandLine commands(Console console) {
        CommandLine line = new CommandLine(new Civaffairs())
                .addSubcommand(new CountyCommand(console))
                .addSubcommand(new RulesCommand(console))
                .addSubcommand(new PresetsCommand(console))
                .addSubcommand(new AssessCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new CompareCommand(console))
                .addSubcommand(new VerifyJournalCommand(console))
                .addSubcommand(new FactsCommand(console))
                .addSubcommand(new ClauseCommand(console))
                .addSubcommand(new ShellCommand(console));
        line.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().mixinStandardHelpOptions(true));
        line.registerConverter(LocalDate.class, PolicyOptions::date);
        return line.setCaseInsensitiveEnumValuesAllowed(true).setExecutionExceptionHandler((e, command, parsed) -> {
            if (e instanceof UsageException
                    || e instanceof IllegalArgumentException
                    || e instanceof Console.ClosedException) {
                console.err().println("civaffairs " + command.getCommandName() + ": " + e.getMessage());
                return Verdict.BAD_INPUT;
            }
            throw e;
        });
    }

    /** Whether a person watches standard error. Java cannot tell before 22; the launcher can, and says so. */
    private static boolean isWatched() {
        return Boolean.getBoolean("civaffairs.watched");
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "name a command");
    }
}
