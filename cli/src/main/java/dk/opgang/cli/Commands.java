package dk.opgang.cli;

import dk.opgang.cli.base.CommandFailed;
import dk.opgang.cli.base.LanguageOption;
import dk.opgang.cli.base.Session;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.TypeConversionException;

/** Puts a command line together. */
public final class Commands {

    private Commands() {}

    /**
     * A command line that tells its failures in words.
     *
     * @param root the command without a verb
     * @param verbs in the order in which the help tells them
     * @param others what failures mean that only the caller knows; null for those that it does not know either
     */
    public static CommandLine of(
            Session session, Object root, List<?> verbs, Function<Exception, @Nullable CommandFailed> others) {
        CommandLine line = new CommandLine(root);
        verbs.forEach(line::addSubcommand);
        choices(line);
        Help help = new Help(line, root.getClass());
        return line.registerConverter(UUID.class, readable(UUID::fromString, "id"))
                .registerConverter(Instant.class, readable(Instant::parse, "instant such as 2026-03-01T09:30:00Z"))
                .setParameterExceptionHandler(new WrongUse(session, help))
                .setExecutionStrategy(parsed -> {
                    help.in(LanguageOption.of(asked(parsed), session));
                    return new RunLast().execute(parsed);
                })
                .setExecutionExceptionHandler(new Failures(session, others));
    }

    private static CommandSpec asked(ParseResult parsed) {
        List<CommandLine> given = parsed.asCommandLineList();
        return given.get(given.size() - 1).getCommandSpec();
    }

    /** Wherever one of several words is asked for, those are told as they are written; picocli would name constants of Java. */
    private static void choices(CommandLine line) {
        line.getCommandSpec().args().stream()
                .map(ArgSpec::type)
                .filter(Class::isEnum)
                .forEach(type -> tellChoices(line, type));
        line.getSubcommands().values().forEach(Commands::choices);
    }

    private static <T> void tellChoices(CommandLine line, Class<T> type) {
        line.registerConverter(type, oneOf(type));
    }

    private static <T> ITypeConverter<T> oneOf(Class<T> type) {
        List<T> all = List.of(type.getEnumConstants());
        return value -> all.stream()
                .filter(one -> one.toString().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + value + "' is none of "
                        + all.stream().map(String::valueOf).collect(Collectors.joining(", "))));
    }

    /** Tells a value that it cannot read in words; picocli would name classes of Java. */
    private static <T> ITypeConverter<T> readable(Function<String, T> read, String what) {
        return value -> {
            try {
                return read.apply(value);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new TypeConversionException("'" + value + "' is no " + what);
            }
        };
    }

    /** Runs it on the streams of this process, which are UTF-8 wherever it runs, and ends with its exit code. */
    public static void run(CommandLine line, String... arguments) {
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int exit = line.setOut(out).setErr(err).execute(arguments);
        out.flush();
        err.flush();
        System.exit(exit);
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }
}
