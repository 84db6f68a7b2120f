package dk.opgang.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code opgang completion}. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description =
                "Prints a script that completes verbs, kinds, personas and profiles: source <(./opgang completion bash)")
final class CompletionCommand implements Callable<Integer> {

    /** The shells that it is for. */
    enum Shell {
        BASH,
        ZSH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}")
    Shell shell;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        String script = AutoComplete.bash("opgang", spec.root().commandLine());
        if (shell == Shell.ZSH) {
            // The script is of bash; zsh reads such ones when it is told to.
            spec.commandLine().getOut().println("autoload -U +X compinit && compinit -i");
            spec.commandLine().getOut().println("autoload -U +X bashcompinit && bashcompinit");
        }
        spec.commandLine().getOut().println(script);
        spec.commandLine().getOut().flush();
        return 0;
    }
}
