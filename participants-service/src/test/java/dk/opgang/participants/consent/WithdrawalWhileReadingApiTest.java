package dk.opgang.participants.consent;

import static dk.opgang.participants.Fixture.consent;
import static dk.opgang.participants.Fixture.participant;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A consent is withdrawn while its recipient reads: from the answer on nothing shows the person, and nothing fails. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class WithdrawalWhileReadingApiTest {

    private static final String RECIPIENT = Persona.BO_VEST.organisation().orElseThrow();

    @Test
    void the_next_page_is_without_the_person() {
        // Given
        List<UUID> people = List.of(participant(), participant(), participant());
        List<UUID> consents =
                people.stream().map(it -> consent(it, RECIPIENT, "benefits")).toList();
        String list = "/v1/participants?limit=1&count=true&sort=-createdAt";
        ValidatableResponse first = page(list);
        String next = first.extract().path("next");
        assertNotNull(next);
        // When
        withdraw(consents.get(1));
        // Then
        ValidatableResponse second = page(list + "&cursor=" + next);
        second.body("items.id", not(hasItem(people.get(1).toString())));
        assertEquals(
                first.extract().<Integer>path("count") - 1, second.extract().<Integer>path("count"));
    }

    @Test
    void no_read_that_begins_afterwards_shows_the_person() throws Exception {
        // Given
        UUID participant = participant();
        UUID consent = consent(participant, RECIPIENT, "benefits");
        try (ExecutorService readers = Executors.newFixedThreadPool(4)) {
            Callable<List<Integer>> reading = () -> IntStream.range(0, 15)
                    .map(i -> as(Persona.BO_VEST)
                            .get("/v1/participants/{id}/benefit-periods", participant)
                            .statusCode())
                    .boxed()
                    .toList();
            List<Future<List<Integer>>> read =
                    IntStream.range(0, 4).mapToObj(i -> readers.submit(reading)).toList();
            // When
            withdraw(consent);
            // Then
            assertEquals(
                    404,
                    as(Persona.BO_VEST)
                            .get("/v1/participants/{id}/benefit-periods", participant)
                            .statusCode());
            for (Future<List<Integer>> each : read) {
                List<Integer> statuses = each.get();
                assertTrue(List.of(200, 404).containsAll(statuses), statuses.toString());
                assertEquals(statuses.stream().sorted().toList(), statuses);
            }
        }
    }

    private static ValidatableResponse page(String path) {
        return as(Persona.BO_VEST).get(path).then().statusCode(200);
    }

    private static void withdraw(UUID consent) {
        as(Persona.HORSENS).post("/v1/consents/{id}/withdrawal", consent).then().statusCode(200);
    }
}
