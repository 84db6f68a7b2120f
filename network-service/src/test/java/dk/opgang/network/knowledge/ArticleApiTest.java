package dk.opgang.network.knowledge;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.either;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.network.NetworkRequests;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.Tokens;
import dk.opgang.platform.testing.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class ArticleApiTest {

    private static final String ARTICLES = "/v1/knowledge-articles";

    @Test
    void an_article_is_read_by_others_once_somebody_else_has_reviewed_it() {
        // Given
        String word = word();
        String id = draft(Persona.HORSENS, word);
        var unseen = Api.as(Persona.GREVE).get(ARTICLES + "/" + id);

        // When
        var early = move(Persona.GREVE, id, "published", null);
        var submitted = move(Persona.HORSENS, id, "in-review", null);
        var read = Api.as(Persona.GREVE).get(ARTICLES + "/" + id);
        var reader = Api.withToken(Tokens.of(Persona.GREVE, "network.read")).get(ARTICLES + "/" + id);
        var own = move(Persona.HORSENS, id, "published", null);
        var searched = search(word);
        var published = move(Persona.GREVE, id, "published", read.header("ETag"));
        var again = move(Persona.GREVE, id, "published", null);
        var found = search(word);

        // Then
        unseen.then().statusCode(404);
        early.then().statusCode(404);
        submitted.then().statusCode(200).body("state", equalTo("in-review"));
        read.then().statusCode(200).body("draftVersion", equalTo(1)).body("publishedVersion", nullValue());
        reader.then().statusCode(404);
        own.then().statusCode(403).body("code", equalTo("own-review"));
        searched.then().body("items", hasSize(0));
        published
                .then()
                .statusCode(200)
                .body("state", equalTo("published"))
                .body("publishedVersion", equalTo(1))
                .body("draftVersion", nullValue());
        again.then().statusCode(409).body("code", equalTo("transition-not-allowed"));
        found.then().body("items.id", contains(id)).body("items[0].body", nullValue());
        assertEquals(
                "dk.opgang.network.article-published.v1",
                Topics.of("opgang.network.v1", UUID.fromString(id), 1)
                        .getFirst()
                        .type());
    }

    @Test
    void a_key_is_that_of_one_article_also_where_the_other_is_a_draft_of_somebody_else() {
        // Given
        String key = "one-" + word();
        NetworkRequests.posted(Persona.HORSENS, ARTICLES, keyed(key));
        String other = NetworkRequests.posted(Persona.GREVE, ARTICLES, keyed(key + "-2"));

        // When
        var unseen = Api.as(Persona.GREVE).body(keyed(key)).post(ARTICLES);
        var own = Api.as(Persona.HORSENS).body(keyed(key)).post(ARTICLES);
        var patched = NetworkRequests.patch(Persona.GREVE, ARTICLES + "/" + other, "{\"key\": \"" + key + "\"}");
        var kept = NetworkRequests.patch(
                Persona.GREVE, ARTICLES + "/" + other, "{\"key\": \"" + key + "-2\", \"title\": \"Other\"}");

        // Then
        List.of(unseen, own, patched).forEach(answer -> answer.then()
                .statusCode(422)
                .body("errors.pointer", contains("/key"))
                .body("errors.code", contains("key-in-use")));
        kept.then().statusCode(200);
    }

    @Test
    void a_reviewer_publishes_what_was_read() {
        // Given
        String id = draft(Persona.HORSENS, word());
        move(Persona.HORSENS, id, "in-review", null);
        String read = Api.as(Persona.GREVE).get(ARTICLES + "/" + id).header("ETag");
        NetworkRequests.patch(Persona.HORSENS, ARTICLES + "/" + id, "{\"title\": \"Changed meanwhile\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("in-review"));

        // When
        var stale = move(Persona.GREVE, id, "published", read);
        var givenBack = Api.as(Persona.GREVE)
                .body("{\"to\": \"draft\", \"note\": \"Say who took part\"}")
                .post(ARTICLES + "/" + id + "/transitions");
        var author = Api.as(Persona.HORSENS).get(ARTICLES + "/" + id);

        // Then
        stale.then().statusCode(412);
        givenBack.then().statusCode(200);
        author.then().body("state", equalTo("draft")).body("note", equalTo("Say who took part"));
        Api.as(Persona.GREVE).get(ARTICLES + "/" + id).then().statusCode(404);
    }

    @Test
    void readers_keep_what_was_published_until_its_next_version_is_reviewed() {
        // Given
        String old = word();
        String next = word();
        String id = published(old);

        // When
        var patched =
                NetworkRequests.patch(Persona.HORSENS, ARTICLES + "/" + id, "{\"title\": \"About " + next + "\"}");
        var reader = Api.as(Persona.GREVE).get(ARTICLES + "/" + id);
        var hidden = search(next);
        move(Persona.HORSENS, id, "in-review", null).then().statusCode(200).body("state", equalTo("published"));
        var inReview = Api.as(Persona.GREVE).get(ARTICLES + "/" + id);
        var draft = Api.as(Persona.GREVE).get(ARTICLES + "/" + id + "/versions/2");
        var passed = move(Persona.COORDINATOR, id, "published", null);
        var first = Api.as(Persona.GREVE).get(ARTICLES + "/" + id + "/versions/1");
        var found = search(next);

        // Then
        patched.then()
                .statusCode(200)
                .body("title", equalTo("About " + next))
                .body("state", equalTo("published"))
                .body("draftVersion", equalTo(2))
                .body("draftState", equalTo("draft"))
                .body("publishedVersion", equalTo(1));
        reader.then().body("title", equalTo("About " + old)).body("draftVersion", nullValue());
        hidden.then().body("items", hasSize(0));
        inReview.then().body("title", equalTo("About " + old)).body("draftVersion", equalTo(2));
        draft.then().statusCode(200).body("title", equalTo("About " + next));
        passed.then().statusCode(200).body("publishedVersion", equalTo(2));
        first.then().statusCode(200).body("title", equalTo("About " + old));
        found.then().body("items.id", contains(id));
    }

    @Test
    void what_is_withdrawn_is_found_no_more() {
        // Given
        String word = word();
        String id = published(word);

        // When
        var foreign = move(Persona.GREVE, id, "withdrawn", null);
        var withdrawn = move(Persona.COORDINATOR, id, "withdrawn", null);

        // Then
        foreign.then().statusCode(403).body("code", equalTo("anothers-article"));
        withdrawn.then().statusCode(200).body("state", equalTo("withdrawn"));
        Api.as(Persona.GREVE).get(ARTICLES + "/" + id).then().statusCode(404);
        search(word).then().body("items", hasSize(0)).body("didYouMean", nullValue());
        NetworkRequests.patch(Persona.HORSENS, ARTICLES + "/" + id, "{\"title\": \"Again\"}")
                .then()
                .statusCode(409);
    }

    @Test
    void a_text_is_shown_without_anything_that_acts() {
        // Given
        String body = """
                15. maj 2026 begyndte vi.\\n\\n<script>alert(1)</script> <iframe src=x></iframe>\\n\\n[a](javascript:alert(1)) \
                [b](https://example.org) [c](data:text/html,x) ![d](vbscript:x) <a onclick=x>y</a> [e](mailto:a@example.org) [f](/inside)""";

        // When
        var posted = Api.as(Persona.HORSENS).body(article(word(), body)).post(ARTICLES);

        // Then
        String html = posted.then().statusCode(201).extract().path("bodyHtml");
        posted.then().body("remarks", contains("date-kept-as-text")).body("body", startsWith("15\\. maj 2026"));
        assertTrue(html.startsWith("<p>15. maj 2026"), html);
        for (String acting :
                List.of("<script", "<iframe", "javascript:", "data:", "vbscript:", "<a onclick", "/inside")) {
            assertFalse(html.contains(acting), acting + " in " + html);
        }
        assertTrue(html.contains("https://example.org") && html.contains("mailto:a@example.org"), html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "*a **b "})
    void what_stands_too_deep_in_each_other_is_refused(String nested) {
        // When
        var answer = Api.as(Persona.HORSENS)
                .body(article(word(), nested.repeat(10_000) + "a" + "** c*".repeat(10_000)))
                .post(ARTICLES);

        // Then
        answer.then().statusCode(422).body("errors.pointer", everyItem(equalTo("/body")));
    }

    @Test
    void a_text_that_is_too_large_is_refused_and_the_largest_is_kept() {
        // Given
        String largest = "a ".repeat(50_000).strip() + "b";

        // When
        var kept = Api.as(Persona.HORSENS).body(article(word(), largest)).post(ARTICLES);
        var refused =
                Api.as(Persona.HORSENS).body(article(word(), largest + "c")).post(ARTICLES);

        // Then
        kept.then().statusCode(201).body("body", equalTo(largest));
        refused.then().statusCode(422).body("errors.pointer", contains("/body"));
    }

    /** Beginnings of links, of code, of pictures, of tags, of names of characters and of headings, which never end. */
    @ParameterizedTest
    @ValueSource(strings = {"[", "![a](", "`a", "<a ", "&amp", "# ", "[a]: ", "_a "})
    void what_is_begun_again_and_again_is_text_or_refused(String begun) {
        // When
        var answer = Api.as(Persona.HORSENS)
                .body(article(word(), begun.repeat(90_000 / begun.length())))
                .post(ARTICLES);

        // Then
        answer.then().statusCode(either(is(201)).or(is(422)));
        if (answer.statusCode() == 422) {
            answer.then().body("errors.pointer", everyItem(equalTo("/body")));
        } else {
            String html = answer.path("bodyHtml");
            assertFalse(html.contains("<a ") || html.contains("<img"), "Nothing of it became a link or a picture");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "-skole, no-words",
        "'!!!', no-words",
        "job%09skole, invalid-character",
        "job%0Askole, invalid-character"
    })
    void a_search_for_nothing_is_unreadable(String q, String code) {
        // When
        var answer = Api.as(Persona.HORSENS).urlEncodingEnabled(false).get(ARTICLES + "?q=" + q);

        // Then
        answer.then().statusCode(400).body("errors.collect { it.pointer + ' ' + it.code }", contains("?q " + code));
    }

    @Test
    void facets_count_all_hits_and_pages_go_on() {
        // Given
        String word = word();
        String first = published(word);
        published(word);

        // When
        var page = Api.as(Persona.GREVE).get(ARTICLES + "?q=" + word + "&limit=1&facets=true&count=true");
        var next = Api.as(Persona.GREVE)
                .get(ARTICLES + "?q=" + word + "&limit=1&facets=true&count=true&cursor=" + page.path("next"));
        var narrowed = Api.as(Persona.GREVE).get(ARTICLES + "?q=" + word + "&field=culture");
        var listed = Api.as(Persona.GREVE).get(ARTICLES + "?facets=true&limit=500");
        var tooLong = Api.as(Persona.GREVE).get(ARTICLES + "?q=" + "a".repeat(201));

        // Then
        page.then()
                .body("count", equalTo(2))
                .body("items", hasSize(1))
                .body("facets.kind.find { it.code == 'experience' }.count", equalTo(2))
                .body("facets.fields.code", contains("health"))
                .body("items[0].highlights.field", hasItem("title"))
                .body("items[0].highlights[0].fragments[0]", containsString("<mark>" + word + "</mark>"));
        next.then()
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(first))
                .body("next", nullValue());
        narrowed.then().body("items", hasSize(0));
        listed.then().body("items.key", hasItems("campus", "frak")).body("facets.design.code", hasItem("before-after"));
        tooLong.then().statusCode(400).body("errors.pointer", contains("?q"));
    }

    @Test
    void the_articles_that_come_with_the_service_are_there() {
        // When
        var all = Api.as(Persona.HORSENS).get(ARTICLES + "?limit=500&count=true");

        // Then
        List<String> keys = all.then().statusCode(200).extract().path("items.key");
        assertTrue(
                keys.containsAll(List.of("et-magisk-vindue", "strukturel-udligning", "regionalt-netvaerk")),
                keys.toString());
        assertEquals(
                26,
                keys.stream()
                        .filter(Objects::nonNull)
                        .filter(key -> !key.startsWith("one-"))
                        .distinct()
                        .count());
    }

    @Test
    void a_reading_list_is_changed_and_taken_back_by_who_made_it() {
        // Given
        String list = "/v1/reading-lists/"
                + NetworkRequests.posted(
                        Persona.HORSENS, "/v1/reading-lists", "{\"title\": \"Begynd her\", \"shared\": true}");

        // When
        var changed = NetworkRequests.patch(Persona.GREVE, list, "{\"title\": \"Vores\"}");
        var removed = NetworkRequests.delete(Persona.GREVE, list);

        // Then
        changed.then().statusCode(403).body("code", equalTo("anothers-reading-list"));
        removed.then().statusCode(403).body("code", equalTo("anothers-reading-list"));
        Api.as(Persona.GREVE).get(list).then().statusCode(200).body("title", equalTo("Begynd her"));
    }

    @Test
    void a_search_is_narrowed_by_all_that_a_list_is_narrowed_by() {
        // Given
        String word = word();
        String source = "{\"source\": {\"system\": \"%s\", \"id\": \"A-1\"}, \"title\"".formatted(word);
        String keyed = NetworkRequests.posted(
                Persona.HORSENS, ARTICLES, article(word, "A text.").replace("{\"title\"", source));
        move(Persona.HORSENS, keyed, "in-review", null).then().statusCode(200);
        String changed = move(Persona.GREVE, keyed, "published", null).path("updatedAt");
        String later = published(word);
        String moment = Api.as(Persona.GREVE).get(ARTICLES + "/" + later).path("updatedAt");
        String query = ARTICLES + "?facets=true&count=true&q=" + word;

        // When
        var all = Api.as(Persona.GREVE).get(query + "&changedSince=" + changed);
        var future = Api.as(Persona.GREVE).get(query + "&changedSince=2999-01-01T00:00:00Z");
        var bySystem = Api.as(Persona.GREVE).get(query + "&sourceSystem=" + word);
        var byKey = Api.as(Persona.GREVE).get(query + "&sourceSystem=" + word + "&sourceId=A-2");
        var listed = Api.as(Persona.GREVE).get(ARTICLES + "?facets=true&sourceSystem=" + word);

        // Then
        assertTrue(moment.compareTo(changed) >= 0, moment);
        all.then().body("items.id", hasItems(keyed, later)).body("count", equalTo(2));
        future.then().statusCode(200).body("items", hasSize(0)).body("count", equalTo(0));
        bySystem.then()
                .body("items.id", contains(keyed))
                .body("count", equalTo(1))
                .body("facets.kind.count", contains(1));
        byKey.then().body("items", hasSize(0));
        listed.then().body("items.id", contains(keyed)).body("facets.kind.count", contains(1));
    }

    private static String word() {
        return "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "xv";
    }

    private static Response search(String word) {
        return Api.as(Persona.GREVE).get(ARTICLES + "?q=" + word);
    }

    private static String draft(Persona persona, String word) {
        return NetworkRequests.posted(persona, ARTICLES, article(word, "A text."));
    }

    private static String keyed(String key) {
        return article(word(), "A text.").replace("{\"title\"", "{\"key\": \"" + key + "\", \"title\"");
    }

    private static String published(String word) {
        String id = draft(Persona.HORSENS, word);
        move(Persona.HORSENS, id, "in-review", null).then().statusCode(200);
        move(Persona.GREVE, id, "published", null).then().statusCode(200);
        return id;
    }

    private static String article(String word, String body) {
        return """
                {"title": "About %s", "summary": "A summary.", "body": "%s", "kind": "experience", "fields": ["health"]}""".formatted(word, body);
    }

    private static Response move(Persona persona, String id, String to, @Nullable String ifMatch) {
        var request = Api.as(persona).body("{\"to\": \"" + to + "\"}");
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .post(ARTICLES + "/" + id + "/transitions");
    }
}
