package dk.opgang.system;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgang.local.oidc.Persona;
import dk.opgang.local.process.Checkout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands of a guide, run as they stand from an empty folder, go well and print what the guide says that they print. */
class GuideCommandsTest {

    private final TheStack stack = TheStack.get();

    @TempDir
    Path folder;

    @Test
    void a_programme_of_ones_own_comes_from_an_empty_file_to_its_first_result() throws Exception {
        // Given
        GuideRun guide = GuideRun.of(Path.of("../docs/guides/your-own-programme.md"));

        // When
        List<String> printed = guide.printed(
                folder,
                Map.of(
                        "OPGANG",
                        stack.local().gateway().toString(),
                        "TOKEN",
                        stack.local().issuer().token(Persona.HORSENS)));

        // Then
        assertThat(printed).isEqualTo(guide.told());
    }

    @ParameterizedTest
    @CsvSource({
        "municipality, 'Accepted: company-internship, 30[.0]* hours a week(?s:.*)baseline'",
        "statistics, '\"size\"|[0-9]'",
        "batches, invalid-cpr"
    })
    void a_guide_runs_as_it_stands(String name, String printed) throws Exception {
        // Given
        GuideRun guide = GuideRun.of(Path.of("../docs/guides/" + name + ".md"));

        // When
        GuideRun.End end = guide.end(folder, replaced(), Map.of("opgang", tokens()));

        // Then
        assertThat(end.code()).as(end.output()).isZero();
        assertThat(end.output()).containsPattern(printed);
    }

    @Test
    void a_housing_organisation_posts_what_it_has_arranged() throws Exception {
        // Given
        String area = stack.newArea(Persona.HORSENS);
        String participant = Posts.participant(stack, Persona.HORSENS, "6501580913", area);
        String initiative = Posts.enrolledWithPartner(stack, "A guide's partner", participant, Map.of());
        GuideRun guide = GuideRun.of(Path.of("../docs/guides/housing-organisation.md"));
        Map<String, String> replaced = new HashMap<>(replaced());
        replaced.putAll(Map.of("PARTICIPANT", participant, "INITIATIVE", initiative, "AREA", area));

        // When
        GuideRun.End end = guide.end(folder, replaced, Map.of("opgang", commandLine()));

        // Then
        assertThat(end.code()).as(end.output()).isZero();
        assertThat(end.output()).contains("A guide's partner", "1 rows: 1 created");
    }

    @Test
    void the_guide_to_errors_shows_errors() throws Exception {
        // Given
        GuideRun guide = GuideRun.of(Path.of("../docs/guides/errors.md"));
        Map<String, String> replaced = new HashMap<>(replaced());
        // These are refused on purpose.
        replaced.put("curl ", "command curl ");

        // When
        GuideRun.End end = guide.end(folder, replaced, Map.of("opgang", tokens()));

        // Then
        assertThat(end.code()).as(end.output()).isZero();
        assertThat(end.output())
                .contains(
                        "\"code\": \"unauthenticated\"",
                        "\"pointer\": \"/colour\"",
                        "\"pointer\": \"/municipalityCodes\"");
    }

    /** From nothing to the first placement, in ten minutes of a slow reader. */
    @ParameterizedTest
    @ValueSource(strings = {"docs/guides/municipality.md", "clients/typescript/README.md", "clients/java/README.md"})
    void the_way_to_the_first_placement_is_read_in_ten_minutes(String guide) throws Exception {
        // When
        String text = Files.readString(Path.of("..").resolve(guide));

        // Then
        assertThat(text).contains("placements");
        assertThat(text.split("\\s+")).hasSizeLessThanOrEqualTo(1_500);
    }

    private Map<String, String> replaced() {
        return Map.of("http://localhost:8080", stack.local().gateway().toString());
    }

    /** The command line itself, at the address of this stack. */
    private String commandLine() {
        return tokens()
                + "[ \"$1\" = token ] || HOME=. LC_ALL=C.UTF-8 OPGANG_GATEWAY=%s OPGANG_ISSUER=%s exec %s -jar %s \"$@\"\n"
                        .formatted(
                                stack.local().gateway(),
                                stack.local().issuer().issuerUrl(),
                                Path.of(System.getProperty("java.home"), "bin", "java"),
                                Checkout.root().resolve("cli/target/opgang-cli.jar"));
    }

    /** Stands for the command line where guides ask it for a token. */
    private String tokens() {
        return Stream.of(Persona.HORSENS, Persona.FRONTEND, Persona.ODINSGAARDEN)
                .map(persona -> "[ \"$2\" != %s ] || echo %s\n"
                        .formatted(persona.code(), stack.local().issuer().token(persona)))
                .collect(Collectors.joining("", "#!/bin/sh\n", ""));
    }
}
