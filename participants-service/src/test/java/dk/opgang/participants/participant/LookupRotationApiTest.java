package dk.opgang.participants.participant;

import static dk.opgang.participants.Fixture.citizen;
import static dk.opgang.participants.Fixture.id;
import static dk.opgang.participants.Fixture.register;
import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import dk.opgang.local.oidc.Persona;
import dk.opgang.participants.Fixture;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Waiting;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The key of look-ups is rotated in its file while the service runs. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
@TestProfile(LookupRotationApiTest.KeysInAFile.class)
class LookupRotationApiTest {

    private static final String FILE = "opgang.test.lookup-keyset-file";

    /** The key set of the other tests, in a file. It is asked for more than once, and by several class loaders. */
    public static final class KeysInAFile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "opgang.crypto.lookup-keyset-file",
                    System.getProperties().computeIfAbsent(FILE, key -> made()).toString());
        }

        private static String made() {
            try (InputStream in = Api.class.getResourceAsStream("test-keys.properties")) {
                Properties keys = new Properties();
                keys.load(in);
                Path file = Files.createTempFile("lookup-keyset", ".json");
                Files.writeString(file, keys.getProperty("opgang.crypto.lookup-keyset"));
                return file.toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void aLookUpFindsAtEveryMomentAndAfterTheOldKeyIsGone() throws Exception {
        // Given
        String cpr = Fixture.cpr();
        UUID known = id(register(citizen(cpr)).statusCode(201));
        KeysetHandle both = withNewPrimary(read());
        write(both);

        // When
        String rotation = begin();
        int found = 0;
        while (state(rotation).equals("processing")) {
            lookUp(cpr).statusCode(200).body("id", equalTo(known.toString()));
            register(citizen(cpr)).statusCode(409).body("id", equalTo(known.toString()));
            found++;
        }

        // Then
        assertEquals("completed", state(rotation));
        assertTrue(found > 0);
        assertEquals(
                0, TestDatabase.number("select count(*) from participants where cpr_hash_key <> " + primary(both)));
        write(KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(both.getPrimary().getKey())
                        .withFixedId(both.getPrimary().getId())
                        .makePrimary())
                .build());
        begin();
        lookUp(cpr).statusCode(200).body("id", equalTo(known.toString()));
        assertEquals(0, TestDatabase.number("select version from participants where id = '" + known + "'"));
    }

    @Test
    void aBatchFindsWhoeverIsKeptUnderTheFormerKey() throws Exception {
        // Given
        TestDatabase.await("select count(*) from key_rotations where status = 'processing'", 0);
        String cpr = Fixture.cpr();
        UUID known = id(register(citizen(cpr)).statusCode(201));
        write(withNewPrimary(read()));
        Waiting.await().until(() -> keyOf(id(register(citizen()).statusCode(201))) != keyOf(known));

        // When
        ValidatableResponse batch = as(Persona.HORSENS)
                .contentType("text/csv;charset=UTF-8")
                .body("""
                        sourceSystem,sourceId,cpr,givenName,familyName,housingAreaId,benefitGroup,benefitFrom,benefitTo,closingReason
                        rotation,%s,%s,Testine,Nygift,,,,,
                        """.formatted(known, cpr))
                .post("/v1/participant-batches")
                .then();

        // Then
        batch.statusCode(201).body("rows.updated", equalTo(1)).body("rows.created", equalTo(0));
        lookUp(cpr).statusCode(200).body("id", equalTo(known.toString()));
    }

    private static long keyOf(UUID participant) {
        return TestDatabase.number("select cpr_hash_key from participants where id = '" + participant + "'");
    }

    private static ValidatableResponse lookUp(String cpr) {
        return as(Persona.HORSENS)
                .body(Map.of("cpr", cpr))
                .post("/v1/participants/lookup")
                .then();
    }

    private static String begin() {
        return Api.id(as(Persona.ADMIN)
                .post("/internal/key-rotations?lookup=true")
                .then()
                .statusCode(202)
                .extract()
                .response());
    }

    private static String state(String rotation) {
        return as(Persona.ADMIN).get("/internal/key-rotations/{id}", rotation).path("status");
    }

    private static KeysetHandle withNewPrimary(KeysetHandle keys) throws GeneralSecurityException {
        return KeysetHandle.newBuilder(keys)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedPrfParameters.HMAC_SHA256_PRF)
                        .withRandomId()
                        .makePrimary())
                .build();
    }

    private static long primary(KeysetHandle keys) {
        return Integer.toUnsignedLong(keys.getPrimary().getId());
    }

    private static KeysetHandle read() throws GeneralSecurityException, IOException {
        PrfConfig.register();
        return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file()), InsecureSecretKeyAccess.get());
    }

    private static void write(KeysetHandle keys) throws GeneralSecurityException, IOException {
        Files.writeString(file(), TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get()));
    }

    private static Path file() {
        return Path.of(System.getProperty(FILE));
    }
}
