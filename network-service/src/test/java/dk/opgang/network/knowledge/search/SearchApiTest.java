package dk.opgang.network.knowledge.search;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class SearchApiTest {

    private static final String ARTICLES = "/v1/knowledge-articles";

    @Test
    void every_query_of_the_table_finds_its_article_first() throws IOException {
        // Given
        List<String> rows;
        try (InputStream in = SearchApiTest.class.getResourceAsStream("/search-queries.csv")) {
            rows = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }

        // When
        Map<String, String> wrong = new LinkedHashMap<>();
        for (String row : rows) {
            String[] cells = row.split(";", -1);
            List<String> keys = Api.as(Persona.HORSENS)
                    .queryParam("q", cells[0])
                    .get(ARTICLES)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items.key");
            if (keys.isEmpty() || !cells[1].equals(keys.getFirst())) {
                wrong.put(row, keys.toString());
            }
        }

        // Then
        assertTrue(rows.size() >= 60, rows.size() + " queries");
        assertEquals(Map.of(), wrong);
    }

    @Test
    void a_typing_error_is_found_after_what_is_meant_and_told() {
        // When
        var typed = Api.as(Persona.HORSENS).queryParam("q", "epicneter").get(ARTICLES);
        var right = Api.as(Persona.HORSENS).queryParam("q", "epicenter").get(ARTICLES);

        // Then
        typed.then().body("didYouMean", equalTo("epicenter")).body("items[0].key", equalTo("epicenter"));
        right.then().body("didYouMean", nullValue());
        float whole = right.path("items[0].score");
        float slip = typed.path("items[0].score");
        assertTrue(slip < whole, slip + " < " + whole);
    }

    @Test
    void words_that_say_nothing_alone_are_named_as_such() {
        // When
        var answer = Api.as(Persona.HORSENS).queryParam("q", "og til").get(ARTICLES);

        // Then
        answer.then().statusCode(200).body("onlyStopWords", equalTo(true));
    }
}
