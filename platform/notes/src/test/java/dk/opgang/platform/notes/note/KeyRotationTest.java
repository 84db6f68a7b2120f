package dk.opgang.platform.notes.note;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.crypto.SubjectKeys;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Waiting;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Rotations of the master key while the service runs. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class KeyRotationTest {

    private static final byte[] SECRET = "secret".getBytes(StandardCharsets.UTF_8);
    private static final long PRIMARY = 2675593927L;

    @Inject
    SubjectKeys keys;

    @Inject
    SystemCalls system;

    @ConfigProperty(name = "opgang.crypto.master-keyset")
    String masterKeyset;

    @Test
    void everyKeyIsWrappedByThePrimaryMasterKeyAndEverythingReads() {
        // Given
        Map<UUID, byte[]> secrets = ofAnOlderMaster(1_200);
        UUID erased = secrets.keySet().iterator().next();
        system.run(() -> keys.erase(erased));

        // When
        String rotation = begin();

        // Then
        long keysThere = TestDatabase.number("select count(*) from subject_keys where wrapped is not null");
        ended(rotation)
                .body("status", equalTo("completed"))
                .body("remaining", equalTo(0))
                .body("keysInUse", hasSize(1))
                .body("keysInUse[0].keyId", equalTo(PRIMARY))
                .body("keysInUse[0].keys", equalTo((int) keysThere));
        secrets.remove(erased);
        secrets.forEach((subject, secret) -> assertArrayEquals(
                SECRET, system.call(() -> keys.load(subject).orElseThrow().decrypt(secret))));
        assertEquals(true, system.call(() -> keys.load(erased)).isEmpty());
    }

    @Test
    void aRotationWhoseWorkIsCutOffGoesOn() throws SQLException {
        // Given
        UUID held = ofAnOlderMaster(3).keySet().iterator().next();
        String rotation;
        try (Connection writer = TestDatabase.asSuperuser();
                Statement statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            statement.execute("select from subject_keys where subject_id = '" + held + "' for update");
            rotation = begin();
            Waiting.await().until(() -> (int) state(rotation).path("remaining") == 1);

            // When
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'opgang_app'");
            writer.rollback();
        }

        // Then
        ended(rotation).body("status", equalTo("completed")).body("remaining", equalTo(0));
    }

    @Test
    void aRotationWaitsForWhoeverBeganBeforeItAndHasWrittenNothingYet() throws SQLException {
        // Given
        ofAnOlderMaster(1);
        String rotation;
        Response before;
        try (Connection writer = TestDatabase.asService();
                Statement statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            statement.execute("select 1");
            rotation = begin();

            // When
            Waiting.await()
                    .until(() -> settled(rotation) && (int) state(rotation).path("remaining") == 0);
            long walks = walks(rotation);
            Waiting.await().until(() -> walks(rotation) > walks);
            before = state(rotation);
            writer.rollback();
        }

        // Then
        before.then().body("status", equalTo("processing"));
        ended(rotation).body("status", equalTo("completed"));
    }

    @Test
    void whatAKilledServiceLeftHalfDoneIsFinishedByTheNextOne() {
        // Given
        ofAnOlderMaster(2);
        UUID rotation = UUID.randomUUID();

        // When
        TestDatabase.execute("""
                insert into key_rotations (id, lookup, primary_key, after, rewrapped, done)
                values ('%s', false, %d, 'ffffffff-ffff-ffff-ffff-ffffffffffff', 7, 7)""".formatted(rotation, PRIMARY));

        // Then
        ended(rotation.toString())
                .body("status", equalTo("completed"))
                .body("remaining", equalTo(0))
                .body("rewrapped", equalTo(9));
    }

    @Test
    void aKeyThatNoMasterKeyUnwrapsIsToldAndHoldsUpNobody() {
        // Given
        UUID lost = UUID.randomUUID();
        system.run(() -> keys.create(lost));
        TestDatabase.execute("update subject_keys set wrapped = '\\x0100000001ff'::bytea || substring(wrapped from 7)"
                + " where subject_id = '" + lost + "'");
        ofAnOlderMaster(1);

        // When
        String rotation = begin();

        // Then
        ended(rotation).body("status", equalTo("failed")).body("remaining", equalTo(1));
        system.run(() -> keys.erase(lost));
    }

    @Test
    void onlyOperatorsRotate() {
        // When
        Stream<Response> answers = Stream.of(Persona.HORSENS, Persona.COORDINATOR, Persona.AUDITOR)
                .map(persona -> Api.as(persona).post("/internal/key-rotations"));

        // Then
        answers.forEach(answer -> answer.then().statusCode(403));
        Api.as(Persona.ADMIN)
                .get("/internal/key-rotations/{id}", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    /** Whether it is known who ran when every instance knew the new keys. */
    private static boolean settled(String rotation) {
        return TestDatabase.number("select count(running) from key_rotations where id = '" + rotation + "'") == 1;
    }

    /** Grows with each step of a rotation that is not at its end. */
    private static long walks(String rotation) {
        return TestDatabase.number("select xmin::text::bigint from key_rotations where id = '" + rotation + "'");
    }

    private static String begin() {
        return Api.id(Api.as(Persona.ADMIN)
                .post("/internal/key-rotations")
                .then()
                .statusCode(202)
                .extract()
                .response());
    }

    private static Response state(String rotation) {
        return Api.as(Persona.ADMIN).get("/internal/key-rotations/{id}", rotation);
    }

    private static ValidatableResponse ended(String rotation) {
        return Waiting.await()
                .until(
                        () -> state(rotation),
                        answer -> answer.statusCode() == 200 && !"processing".equals(answer.path("status")))
                .then();
    }

    /** Subjects with something encrypted, whose keys an older master key wrapped. */
    private Map<UUID, byte[]> ofAnOlderMaster(int count) {
        List<UUID> subjects = Stream.generate(UUID::randomUUID).limit(count).toList();
        Map<UUID, byte[]> secrets = new HashMap<>();
        system.call(() -> keys.create(subjects)).forEach((id, cipher) -> secrets.put(id, cipher.encrypt(SECRET)));
        OlderMaster.wrap(masterKeyset, subjects);
        return secrets;
    }
}
