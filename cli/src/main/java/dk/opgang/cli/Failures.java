package dk.opgang.cli;

import dk.opgang.cli.base.CommandFailed;
import dk.opgang.cli.base.ExitCode;
import dk.opgang.cli.base.Language;
import dk.opgang.cli.base.LanguageOption;
import dk.opgang.cli.base.Session;
import dk.opgang.cli.base.Word;
import dk.opgang.client.OpgangException;
import dk.opgang.client.OpgangInterrupted;
import dk.opgang.client.OpgangProblem;
import dk.opgang.client.OpgangUnreachable;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells what went wrong in words, never by a stack trace, and gives the exit code. */
final class Failures implements IExecutionExceptionHandler {

    private final Session session;
    private final Function<Exception, @Nullable CommandFailed> others;

    /** @param others what failures mean that only the caller knows; null for those that it does not know either */
    Failures(Session session, Function<Exception, @Nullable CommandFailed> others) {
        this.session = session;
        this.others = others;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        Language language = LanguageOption.of(command.getCommandSpec(), session);
        CommandFailed told = failed(failure, language);
        command.getOut().flush();
        command.getErr().println(command.getColorScheme().errorText(told.in(language)));
        command.getErr().flush();
        return told.exitCode();
    }

    private CommandFailed failed(Exception failure, Language language) {
        CommandFailed known = others.apply(failure);
        if (known != null) {
            return known;
        }
        if (failure instanceof CommandFailed told) {
            return told;
        }
        if (failure instanceof OpgangException told) {
            return ofClient(told, language);
        }
        return failure instanceof UncheckedIOException told
                ? new CommandFailed(ExitCode.NOT_REACHABLE, text(told))
                : new CommandFailed(ExitCode.NOT_REACHABLE, Word.UNEXPECTED, failure);
    }

    private static CommandFailed ofClient(OpgangException failure, Language language) {
        if (failure instanceof OpgangProblem problem) {
            return new CommandFailed(
                    problem.isRefusal() ? ExitCode.WRONG_USE : ExitCode.NOT_REACHABLE,
                    Problems.text(problem, language));
        }
        String told = String.valueOf(failure.getMessage());
        if (failure instanceof OpgangUnreachable) {
            return new CommandFailed(
                    ExitCode.NOT_REACHABLE,
                    Word.UNREACHABLE.in(language, told) + "\n" + Word.IS_OPGANG_UP.in(language));
        }
        return new CommandFailed(
                failure instanceof OpgangInterrupted ? ExitCode.INTERRUPTED : ExitCode.NOT_REACHABLE, told);
    }

    private static String text(UncheckedIOException failure) {
        Throwable cause = failure.getCause();
        return failure.getMessage() + (cause == null ? "" : ": " + cause.getMessage());
    }
}
