package dk.opgang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.cli.base.ExitCode;
import dk.opgang.cli.base.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that completes what is typed. */
class CompletionTest {

    @TempDir
    Path folder;

    @Test
    void bash_completes_verbs_kinds_and_personas() throws Exception {
        // Given
        Ran ran = Ran.of(Map.of(), "completion", "bash");
        Path script = Files.writeString(folder.resolve("completion.bash"), ran.out());

        // When
        String completed = bash("""
                set -e
                bash -n %1$s
                . %1$s
                compopt() { :; }
                complete_words() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=(); _complete_opgang; echo "${COMPREPLY[@]}"; }
                complete_words opgang comp
                complete_words opgang import bene
                complete_words opgang get /v1/x --as odins
                complete_words opgang get /v1/x --profile lo
                """.formatted(script));

        // Then
        assertThat(ran.exit()).isEqualTo(ExitCode.DONE);
        assertThat(completed.lines().map(String::strip))
                .containsExactly("completion", "benefit-periods", "odinsgaarden", "local");
        assertThat(Ran.of(Map.of(), "completion", "zsh").out()).contains("bashcompinit");
    }

    /** Every verb has the options that are everywhere. */
    @Test
    void the_script_comes_as_json_too() throws IOException {
        // When
        Ran ran = Ran.of(Map.of(), "completion", "zsh", "--output", "json", "--lang", "da", "--quiet");

        // Then
        assertThat(ran.exit()).as(ran.err()).isEqualTo(ExitCode.DONE);
        JsonNode json = Json.MAPPER.readTree(ran.out());
        assertThat(json.path("shell").asText()).isEqualTo("zsh");
        assertThat(json.path("script").asText())
                .isEqualToIgnoringNewLines(Ran.of(Map.of(), "completion", "zsh").out());
    }

    private String bash(String script) throws IOException, InterruptedException {
        Process bash = new ProcessBuilder("bash", "-c", script)
                .redirectErrorStream(true)
                .start();
        String printed = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        bash.waitFor();
        return printed;
    }
}
