package dk.opgang.cli;

import dk.opgang.cli.base.CommonOptions;
import dk.opgang.cli.base.ExitCode;
import dk.opgang.cli.base.Json;
import dk.opgang.cli.base.Output;
import dk.opgang.cli.base.Session;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    CommonOptions common;

    @Spec
    CommandSpec spec;

    CompletionCommand(Session session) {
        this.common = new CommonOptions(session);
    }

    @Override
    public Integer call() {
        String script = AutoComplete.bash("opgang", spec.root().commandLine());
        if (shell == Shell.ZSH) {
            // The script is of bash; zsh reads such ones when it is told to.
            script = "autoload -U +X compinit && compinit -i\nautoload -U +X bashcompinit && bashcompinit\n" + script;
        }
        if (common.output(Output.TABLE) == Output.JSON) {
            Json.print(
                    common.out(),
                    Json.MAPPER
                            .createObjectNode()
                            .put("shell", shell.toString())
                            .put("script", script));
        } else {
            common.out().println(script);
            common.out().flush();
        }
        return ExitCode.DONE;
    }
}
