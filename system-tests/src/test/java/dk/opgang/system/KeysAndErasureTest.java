package dk.opgang.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import dk.opgang.client.OpgangException;
import dk.opgang.local.api.OpgangApi;
import dk.opgang.local.api.TokenClient;
import dk.opgang.local.oidc.Persona;
import dk.opgang.local.stack.DevelopmentKeys;
import dk.opgang.local.stack.ServiceProcess;
import dk.opgang.local.stack.StackRotation;
import dk.opgang.platform.testing.Marks;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Keys are rotated while a service is killed, and whoever is erased stands in no file; with a stack of its own, whose files are looked at in the end. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeysAndErasureTest extends OwnStack {

    private static final int PEOPLE = 6_000;
    private static final String HEADER =
            "sourceSystem,sourceId,cpr,givenName,familyName,housingAreaId,benefitGroup,benefitFrom,benefitTo,closingReason\n";
    private static final List<String> KEEPERS =
            List.of("participants-service", "initiatives-service", "housing-areas-service", "network-service");

    @Test
    @Order(1)
    void a_rotation_that_is_killed_is_finished_when_it_is_run_again_and_the_old_keys_may_go() throws Exception {
        // Given
        people();
        ServiceProcess service = stack.service("participants-service");
        CompletableFuture<Boolean> cutOff = CompletableFuture.supplyAsync(this::rotates);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> number("participants", "select coalesce(sum(rewrapped), 0) from key_rotations") > 0);

        // When
        service.stopForcibly();
        cutOff.join();
        stack.startAgain(service);
        StackRotation.Outcome again = rotation().run(true);

        // Then
        assertThat(cutOff.join()).as("The first rotation came to its end").isFalse();
        assertThat(again.isCompleted()).isTrue();
        assertThat(again.remaining()).isZero();
        assertThat(number("participants", "select count(distinct cpr_hash_key) from participants"))
                .isEqualTo(1);
        onlyPrimary("master.json");
        onlyPrimary("lookup.json");
        stack.startAgain(stopped(service));
        for (int i = 0; i < PEOPLE; i += PEOPLE / 20) {
            String id = as(Persona.HORSENS)
                    .contentType("application/json")
                    .body(Map.of("cpr", cpr(i)))
                    .post("/v1/participants/lookup")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("id");
            as(Persona.HORSENS)
                    .header("Opgang-Purpose", "case-handling")
                    .get("/v1/participants/{id}/identity", id)
                    .then()
                    .statusCode(200)
                    .body("givenName", equalTo("Prøvine"));
        }
    }

    /** Last, since files are looked at when the stack has ended. */
    @Test
    @Order(2)
    void whoever_is_erased_stands_in_no_file_and_flows_stay_also_after_a_rebuild() {
        // Given
        String area = api("housing-areas-service", Persona.HORSENS)
                .post(
                        "/v1/housing-areas",
                        Map.of(
                                "name",
                                "Prøveområde",
                                "municipalityCode",
                                "615",
                                "validity",
                                Map.of("from", "2000-01-01")))
                .path("id")
                .asString();
        Map<String, String> marked = markedPeople(area);
        String flows = "/v1/housing-areas/" + area + "/flows?from=2018-04-01&to=2020-02-01&split=cause";
        String before = awaitFlows(flows, "\"baseline\":" + marked.size());

        // When
        marked.keySet().forEach(this::erase);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> number("participants", "select count(*) from row_searches") == 0
                        && number("housing_areas", "select count(*) from erased_subjects") == marked.size());

        // Then
        assertThat(as(Persona.HORSENS).get(flows).asString()).isEqualTo(before);
        as(Persona.ADMIN)
                .baseUri(stack.service("housing-areas-service").address().toString())
                .post("/internal/rebuild")
                .then()
                .statusCode(202);
        assertThat(awaitFlows(flows, before)).isEqualTo(before);
        stack.close();
        assertThat(filesWith(marked.values())).isEmpty();
    }

    /** People with numbers and names that stand nowhere else; by their ids, what tells each. Refused rows and look-ups tell of them as well. */
    private Map<String, String> markedPeople(String area) {
        Map<String, String> marked = new LinkedHashMap<>();
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = 0; i < 4; i++) {
            String number = "24128%d17%d9".formatted(i, i);
            String name = "Qzvørmark" + (char) ('a' + i) + "sen";
            String id = as(Persona.HORSENS)
                    .contentType("application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(Map.of(
                            "cpr",
                            number,
                            "givenName",
                            "Wxyvine",
                            "familyName",
                            name,
                            "residence",
                            Map.of("housingAreaId", area, "from", "2010-01-01"),
                            "benefit",
                            Map.of("group", "kontanthjaelp", "from", "2017-01-01")))
                    .post("/v1/participants")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            marked.put(id, number);
            rows.append("marks,row-%d,%s,Wxyvine,%s,,no-such-group,2018-01-01,,%n".formatted(i, number, name));
        }
        as(Persona.HORSENS)
                .contentType("text/csv")
                .body(rows.toString().getBytes(StandardCharsets.UTF_8))
                .post("/v1/participant-batches")
                .then()
                .statusCode(201)
                .body("rows.rejected", greaterThan(0));
        return marked;
    }

    private void erase(String id) {
        String tag = as(Persona.HORSENS).get("/v1/participants/{id}", id).header("ETag");
        as(Persona.HORSENS)
                .header("If-Match", tag)
                .delete("/v1/participants/{id}?statistics=keep", id)
                .then()
                .statusCode(204);
    }

    private List<String> filesWith(Iterable<String> numbers) {
        Map<String, byte[]> marks = new LinkedHashMap<>();
        numbers.forEach(
                number -> Marks.inFiles(number).forEach((form, mark) -> marks.put(number + " as " + form, mark)));
        for (String name : List.of("Wxyvine", "Qzvørmarkasen", "Qzvørmarkdsen")) {
            Marks.inFiles(name).forEach((form, mark) -> marks.put(name + " as " + form, mark));
        }
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                // One character for each byte, so that bytes are found as text.
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                marks.forEach((what, mark) -> {
                    if (bytes.contains(new String(mark, StandardCharsets.ISO_8859_1))) {
                        found.add(what + " in " + folder.relativize(file));
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private String awaitFlows(String path, String part) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> as(Persona.HORSENS).get(path).asString(), answer -> answer.contains(part));
    }

    private void people() {
        String rows = IntStream.range(0, PEOPLE)
                .mapToObj(i -> "rotation,P-%d,%s,Prøvine,Prøvesen,,,,,%n".formatted(i, cpr(i)))
                .collect(Collectors.joining());
        String batch = as(Persona.HORSENS)
                .contentType("text/csv")
                .body((HEADER + rows).getBytes(StandardCharsets.UTF_8))
                .post("/v1/participant-batches")
                .path("id");
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> "completed"
                .equals(as(Persona.HORSENS)
                        .get("/v1/participant-batches/" + batch)
                        .path("status")));
        assertThat(number("participants", "select count(*) from participants")).isEqualTo(PEOPLE);
    }

    private static String cpr(int i) {
        return "0301%02d%04d".formatted(60 + i / 4_000, i % 4_000);
    }

    private StackRotation rotation() {
        Map<String, OpgangApi> services = new LinkedHashMap<>();
        KEEPERS.forEach(name -> services.put(name, api(name, Persona.ADMIN)));
        return new StackRotation(new DevelopmentKeys(stack.settings().folder()), services, line -> {});
    }

    private OpgangApi api(String service, Persona persona) {
        return new OpgangApi(
                stack.service(service).address(), new TokenClient(stack.issuer().issuerUrl()), persona);
    }

    /** Whether a rotation comes to its end. */
    private boolean rotates() {
        try {
            return rotation().run(true).isCompleted();
        } catch (OpgangException e) {
            return false;
        }
    }

    /** What may be done when everything is made anew: the former keys leave the set. */
    private void onlyPrimary(String file) throws GeneralSecurityException, IOException {
        Path path = folder.resolve("keys").resolve(file);
        KeysetHandle all = TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(path), InsecureSecretKeyAccess.get());
        KeysetHandle one = KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(all.getPrimary().getKey())
                        .withFixedId(all.getPrimary().getId())
                        .makePrimary())
                .build();
        Files.writeString(path, TinkJsonProtoKeysetFormat.serializeKeyset(one, InsecureSecretKeyAccess.get()));
    }

    private static ServiceProcess stopped(ServiceProcess service) {
        service.stop();
        return service;
    }

    private RequestSpecification as(Persona persona) {
        return RestAssured.given()
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .defaultContentCharset("UTF-8")
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .baseUri(stack.gateway().toString())
                .auth()
                .oauth2(stack.issuer().token(persona));
    }
}
