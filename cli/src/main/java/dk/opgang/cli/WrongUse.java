package dk.opgang.cli;

import dk.opgang.cli.base.Language;
import dk.opgang.cli.base.LanguageOption;
import dk.opgang.cli.base.Session;
import dk.opgang.cli.base.Word;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with how a command was called, with how it is called: picocli knows the words in English alone. */
final class WrongUse implements IParameterExceptionHandler {

    private final Session session;
    private final Help help;

    WrongUse(Session session, Help help) {
        this.session = session;
        this.help = help;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        Language language = language(command, List.of(arguments));
        err.println(command.getColorScheme().errorText(text(wrong, language)));
        List<String> near = wrong instanceof UnmatchedArgumentException unknown ? unknown.getSuggestions() : List.of();
        if (near.isEmpty()) {
            help.in(language);
            command.usage(err, command.getColorScheme());
        } else {
            err.println(Word.DID_YOU_MEAN.in(language, String.join(", ", near)));
        }
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    /** Options may not have been read when something before them was wrong. */
    private Language language(CommandLine command, List<String> arguments) {
        boolean isDanish = arguments.contains("--lang=da")
                || IntStream.range(1, arguments.size())
                        .anyMatch(n -> arguments.get(n - 1).equals("--lang")
                                && arguments.get(n).equals("da"));
        return isDanish ? Language.DA : LanguageOption.of(command.getCommandSpec(), session);
    }

    private static String text(ParameterException wrong, Language language) {
        CommandLine command = wrong.getCommandLine();
        if (language == Language.EN) {
            return inEnglish(wrong);
        }
        if (wrong instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return Word.MISSING_ARGUMENT.in(
                    language, missing.getMissing().stream().map(WrongUse::name).collect(Collectors.joining(", ")));
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return Word.UNKNOWN_ARGUMENT.in(language, String.join(", ", unmatched.getUnmatched()));
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return Word.REPEATED_ARGUMENT.in(language, name(twice.getOverwritten()));
        }
        if (wrong instanceof MutuallyExclusiveArgsException) {
            return Word.ONE_ARGUMENT.in(language, exclusive(command));
        }
        ArgSpec argument = wrong.getArgSpec();
        if (argument == null && !command.getSubcommands().isEmpty()) {
            return Word.MISSING_VERB.in(language);
        }
        return argument == null || wrong.getValue() == null
                ? inEnglish(wrong)
                : Word.UNUSABLE_ARGUMENT.in(language, wrong.getValue(), name(argument)) + choices(argument);
    }

    private static String exclusive(CommandLine command) {
        return command.getCommandSpec().argGroups().stream()
                .filter(ArgGroupSpec::exclusive)
                .flatMap(group -> group.options().stream())
                .map(OptionSpec::longestName)
                .collect(Collectors.joining(", "));
    }

    private static String inEnglish(ParameterException wrong) {
        return Objects.requireNonNullElse(wrong.getMessage(), "");
    }

    private static String choices(ArgSpec argument) {
        return argument.completionCandidates() == null ? "" : ": " + String.join(", ", argument.completionCandidates());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
