package dk.opgang.cli;

import static dk.opgang.cli.FakeOpgang.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opgang.cli.base.ExitCode;
import dk.opgang.cli.base.Language;
import dk.opgang.cli.base.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading: any address, and events. */
class ReadTest {

    private final FakeOpgang opgang = new FakeOpgang();

    @AfterEach
    void end() {
        opgang.close();
    }

    @Test
    void an_answer_is_printed_as_it_came_or_as_a_table() {
        // Given
        String json = "{\"items\": [{\"id\": \"1\", \"name\": \"Blåbær\"}, {\"id\": \"22\"}], \"next\": null}";
        opgang.on("GET /v1/housing-areas", opgang.answering(200, json));

        // When
        Ran ran = run("get", "/v1/housing-areas?limit=2", "--as", "admin", "--lang", "da");

        // Then
        assertThat(ran).isEqualTo(new Ran(ExitCode.DONE, json + "\n", ""));
        assertThat(opgang.seen().getFirst().target()).isEqualTo("/v1/housing-areas?limit=2");
        assertThat(run("get", "/v1/housing-areas", "--output", "table").out()).isEqualTo("id  name\n1   Blåbær\n22\n");
        assertThat(run("get", "/v1/housing-areas", "--output", "csv").out().lines())
                .containsExactly("id,name", "1,Blåbær", "22,");
    }

    @Test
    void what_is_no_id_is_told_without_a_class_of_java() {
        // When
        Ran ran = run("batch", "placements", "x");

        // Then
        assertThat(ran.exit()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(ran.err()).contains("'x' is no id").doesNotContain("java.");
    }

    @Test
    void what_is_none_of_several_words_is_told_with_those_that_can_be_typed() {
        // When
        Ran ran = run("batch", "placement", "019b0000-0000-7000-8000-000000000000");

        // Then
        assertThat(ran.exit()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(ran.err()).contains("'placement' is none of participants, benefit-periods");
        assertThat(ran.err()).doesNotContain("BENEFIT_PERIODS");
    }

    @Test
    void a_token_stands_alone_or_in_the_form_that_was_asked_for() {
        // When
        Ran alone = run("token", "horsens");
        Ran json = run("token", "horsens", "--output", "json");
        Ran csv = run("token", "horsens", "--output", "csv");

        // Then
        assertThat(alone.out().strip()).isEqualTo("token-of-issuer");
        assertThat(json.out().replaceAll("\\s", "")).isEqualTo("{\"token\":\"token-of-issuer\"}");
        assertThat(csv.out().lines()).containsExactly("token", "token-of-issuer");
    }

    @Test
    void wrong_use_is_told_in_the_language_of_the_words() {
        // When
        Ran unknown = run("get", "/v1/placements", "--lang", "da", "--colour");
        Ran missing = run("get", "--lang=da");
        Ran unusable = run("get", "/v1/placements", "--lang", "da", "--output", "xml");
        Ran english = run("get", "/v1/placements", "--colour");
        Ran both = run("import", "placements", "x.csv", "--resume", "--restart", "--lang", "da");
        Ran group = run("--lang", "da", "profile");
        Ran near = run("impart", "--lang", "da");

        // Then
        assertThat(List.of(unknown, missing, unusable, english, both, group, near))
                .extracting(Ran::exit)
                .containsOnly(ExitCode.WRONG_USE);
        assertThat(both.err())
                .startsWith("Kun én af --resume, --restart")
                .contains("Brug: opgang import", "Prøv rækkerne")
                .doesNotContain("Slutkoder");
        assertThat(group.err()).startsWith("Mangler: en kommando").contains("Tilføjer en profil");
        assertThat(near.err()).contains("Mente du import,");
        assertThat(unknown.err()).startsWith("Kendes ikke: --colour");
        assertThat(missing.err()).startsWith("Mangler: PATH");
        assertThat(unusable.err()).startsWith("'xml' kan ikke bruges til --output: table, json, csv");
        assertThat(english.err()).startsWith("Unknown option: '--colour'");
    }

    @Test
    void what_no_request_can_hold_is_wrong_use_and_never_a_class_of_java() {
        // When
        List<Ran> all = List.of(
                run("events", "--limit", "-1"),
                run("get", "/v1/participants", "--purpose", "two\nlines"),
                run("get", "/v1/participants", "--purpose", ""),
                runWith("OPGANG_GATEWAY", "foo"),
                runWith("OPGANG_GATEWAY", "ftp://127.0.0.1"),
                runWith("OPGANG_GATEWAY", "http://127.0.0.1:99999"),
                runWith("OPGANG_ISSUER", "http://a b"),
                runWith("OPGANG_TOKEN", "two\nlines"));

        // Then
        assertThat(all).allSatisfy(ran -> {
            assertThat(ran.exit()).as(ran.err()).isEqualTo(ExitCode.WRONG_USE);
            assertThat(ran.err()).isNotBlank().doesNotContain("Exception").doesNotContain("Unexpected");
        });
        assertThat(opgang.seen()).isEmpty();
    }

    @Test
    void a_folder_is_no_file_to_write_to_and_nothing_is_fetched_for_it() {
        // When
        List<Ran> all = List.of(
                run("export", "placements", "--to", "."),
                run("export", "placements", "--to", "/"),
                run("batch", "placements", "019b0000-0000-7000-8000-000000000000", "--rejections", "/"));

        // Then
        assertThat(all).allSatisfy(ran -> {
            assertThat(ran.exit()).isEqualTo(ExitCode.WRONG_USE);
            assertThat(ran.err()).contains("is a folder");
        });
        assertThat(opgang.seen()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v1/placements",
                "https://elsewhere.example/v1",
                "//elsewhere.example/v1",
                "/v1 /x",
                "/v1/#x",
                "/v1\\x"
            })
    void a_token_goes_to_no_other_address(String path) {
        // When
        Ran ran = run("get", path);

        // Then
        assertThat(ran.exit()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(opgang.seen()).isEmpty();
    }

    @Test
    void events_are_one_a_line_and_following_goes_on_behind_a_lost_connection() {
        // Given
        opgang.on(
                "GET /v1/events",
                opgang.answering(200, "{\"items\": [{\"id\": \"e1\", \"type\": \"a\"}], \"next\": null}"));
        opgang.on("GET /v1/events/stream", exchange -> {
            opgang.read(exchange);
            String last = exchange.getRequestHeaders().getFirst("Last-Event-ID");
            String id = "e1".equals(last) ? "e2" : "e3";
            answer(
                    exchange,
                    200,
                    "text/event-stream",
                    "retry: 1\nid: " + id + "\ndata: {\"id\": \"" + id + "\", \"type\": \"a\"}\n\n");
        });

        // When
        Ran past = run("events", "--types", "a,b", "--limit", "5");

        // Then
        assertThat(past.exit()).as(past.err()).isEqualTo(ExitCode.DONE);
        assertThat(past.out()).isEqualTo("{\"id\":\"e1\",\"type\":\"a\"}\n");
        assertThat(opgang.seen().getFirst().target()).contains("types=a%2Cb");
        Ran followed = run("events", "--follow", "--after", "e1", "--limit", "2");
        assertThat(followed.out().lines().map(line -> line.replace(" ", "")))
                .containsExactly("{\"id\":\"e2\",\"type\":\"a\"}", "{\"id\":\"e3\",\"type\":\"a\"}");
    }

    @ParameterizedTest
    @EnumSource
    void a_word_says_the_same_in_both_languages(Word word) {
        // Given
        Object[] details = {1, 2, 3, 4, 5};

        // When
        String danish = said(word, Language.DA, details);

        // Then
        assertThat(danish).isNotBlank();
        assertThat(digits(danish)).isEqualTo(digits(said(word, Language.EN, details)));
    }

    private static String said(Word word, Language language, Object... details) {
        return word.in(language, details);
    }

    private static String digits(String text) {
        return text.replaceAll("[^1-5]", "").replace("64", "");
    }

    private Ran run(String... arguments) {
        return Ran.of(opgang.environment(), arguments);
    }

    /** Reads something, with one variable of the environment otherwise. */
    private Ran runWith(String variable, String value) {
        Map<String, String> environment = new HashMap<>(opgang.environment());
        environment.put(variable, value);
        return Ran.of(environment, "get", "/v1/housing-areas");
    }
}
