package dk.opgang.housingareas.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who posts one thing twice at once has it once. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class PostsAtOnceTest {

    private static final int CLIENTS = 8;

    @Test
    void organisationOfOneCvrIsRegisteredOnce() throws Exception {
        // Given
        String cvr = Numbers.cvr();

        // When
        List<Response> answers = atOnce(i -> Api.as(Persona.HORSENS)
                .body("{\"source\": {\"system\": \"" + cvr + "\", \"id\": \"" + i + "\"}, \"cvr\": \"" + cvr
                        + "\", \"name\": \"One\"}")
                .post("/v1/housing-organisations"));

        // Then
        assertEquals(Map.of(201, 1L, 409, CLIENTS - 1L), statuses(answers));
        assertEquals(1, answers.stream().map(it -> it.path("id")).distinct().count());
    }

    @Test
    void addressIsOpenedOnce() throws Exception {
        // Given
        String path = "/v1/housing-areas/" + Given.sundparken() + "/addresses";
        String body = "{\"addressIds\": [\"" + UUID.randomUUID() + "\"], \"validity\": {\"from\": \"2001-01-01\"}}";

        // When
        List<Response> answers = atOnce(i -> Api.as(Persona.HORSENS).body(body).post(path));

        // Then
        assertEquals(Map.of(200, (long) CLIENTS), statuses(answers));
        assertEquals(
                1, answers.stream().map(it -> it.path("items[0].id")).distinct().count());
    }

    @Test
    void figuresOfTwoBatchesAtOnceAreToldOnce() throws Exception {
        // Given
        UUID area = Given.sundparken();
        List<Integer> years = IntStream.rangeClosed(1990, 2020).boxed().toList();

        // When
        List<Response> answers = atOnce(i -> {
            List<Integer> order = i % 2 == 0 ? years : years.reversed();
            String rows = order.stream()
                    .map(year -> "{\"housingAreaId\": \"" + area + "\", \"indicator\": \"households\", \"year\": "
                            + year + ", \"value\": 700}")
                    .collect(Collectors.joining(",", "[", "]"));
            return Api.as(Persona.HORSENS).body(rows).post("/v1/observation-batches");
        });

        // Then
        answers.forEach(answer -> answer.then().statusCode(201));
        assertEquals(
                years.size(),
                answers.stream().mapToInt(it -> it.path("rows.created")).sum());
        assertEquals(
                0, answers.stream().mapToInt(it -> it.path("rows.rejected")).sum());
    }

    private static List<Response> atOnce(IntFunction<Response> request) throws InterruptedException {
        List<Callable<Response>> requests = IntStream.range(0, CLIENTS)
                .<Callable<Response>>mapToObj(i -> () -> request.apply(i))
                .toList();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            return clients.invokeAll(requests).stream()
                    .map(it -> it.resultNow())
                    .toList();
        }
    }

    private static Map<Integer, Long> statuses(List<Response> answers) {
        return answers.stream().collect(Collectors.groupingBy(Response::statusCode, Collectors.counting()));
    }
}
