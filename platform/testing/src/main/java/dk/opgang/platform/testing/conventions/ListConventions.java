package dk.opgang.platform.testing.conventions;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

/** A list is walked from page to page, and tells what has changed since. */
interface ListConventions {

    @Convention
    @MethodSource("listed")
    default void aCursorWalksOverAllPages(Sample sample) {
        // Given
        Trial first = Trial.posted(sample);
        Trial second = first.another();
        Trial third = first.another();

        // When
        List<String> walked = new ArrayList<>();
        Response page = first.list("?limit=1&sort=-createdAt");
        page.then().header("Link", containsString(next(page)));
        for (int i = 0; i < 3; i++) {
            page.then().statusCode(200);
            walked.addAll(Json.ids(page));
            page = i < 2 ? first.list("?limit=1&sort=-createdAt&cursor=" + next(page)) : page;
        }

        // Then
        assertEquals(List.of(third.id(), second.id(), first.id()), walked);
    }

    @Convention
    @MethodSource("samples")
    default void aListTellsWhatHasChangedSince(Sample sample) {
        // Given
        Trial trial = Trial.posted(sample);
        String at = trial.read("updatedAt").asText();

        // When
        List<String> since = trial.ids(sample.poster(), "?sort=-updatedAt&limit=500&changedSince=" + at);
        Response later = trial.list("?changedSince=2999-01-01T00:00:00Z");

        // Then
        assertTrue(since.contains(trial.id()), since.toString());
        later.then().statusCode(200);
        assertEquals(List.of(), Json.ids(later));
    }

    private static String next(Response page) {
        return Json.of(page).required("next").asText();
    }
}
