package dk.opgang.cli;

import static dk.opgang.cli.FakeOpgang.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opgang.cli.base.ExitCode;
import dk.opgang.cli.base.Language;
import dk.opgang.cli.base.Word;
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
}
