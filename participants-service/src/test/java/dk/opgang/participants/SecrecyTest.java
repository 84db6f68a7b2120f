package dk.opgang.participants;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whatever was done with a number and a name: no table holds them in a form that can be read. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class SecrecyTest {

    private static final String CPR = "2412714321";
    private static final String NAME = "Hemmeligsen";

    @Test
    void no_table_holds_a_number_or_a_name() throws SQLException {
        // Given
        Map<String, Object> body = Fixture.citizen(CPR);
        body.put("familyName", NAME);
        // When
        keyed().body(body).post("/v1/participants").then().statusCode(201);
        keyed().body(body).post("/v1/participants").then().statusCode(409);
        keyed().body(Map.of("cpr", CPR)).post("/v1/participants/lookup").then().statusCode(200);
        keyed().contentType("text/csv;charset=UTF-8")
                .body("""
                        sourceSystem,sourceId,cpr,givenName,familyName,housingAreaId,benefitGroup,benefitFrom,benefitTo,closingReason
                        ksd,S-1,%s,Testine,%s,,no-such,2018-01-01,,
                        ksd,S-2,%s,Testine,%s,,,,,
                        ksd,%s,,Testine,%s,,,,,
                        """.formatted(CPR, NAME, CPR, NAME, CPR, NAME))
                .post("/v1/participant-batches")
                .then()
                .statusCode(201);
        keyed().contentType("text/csv;charset=UTF-8")
                .body("""
                        sourceSystem,sourceId,participantId,at,kind,place,attended,initiativeId
                        calendar,%s,01980a5e-7c00-7000-8000-00000000dead,2019-03-05T09:00:00Z,conversation,home,true,
                        """.formatted(CPR))
                .post("/v1/contact-batches")
                .then()
                .statusCode(201)
                .body("rows.rejected", equalTo(1));
        // Then
        assertEquals(List.of(), tablesWith(CPR));
        assertEquals(List.of(), tablesWith(NAME));
    }

    private static io.restassured.specification.RequestSpecification keyed() {
        return as(Persona.HORSENS).header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static List<String> tablesWith(String secret) throws SQLException {
        String hex = HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8));
        List<String> holding = new ArrayList<>();
        try (Connection connection = TestDatabase.asSuperuser()) {
            for (String table : tables(connection)) {
                try (PreparedStatement search = connection.prepareStatement(
                        "select exists (select from " + table + " t where t::text like ? or t::text like ?)")) {
                    search.setString(1, "%" + secret + "%");
                    search.setString(2, "%" + hex + "%");
                    try (ResultSet found = search.executeQuery()) {
                        found.next();
                        if (found.getBoolean(1)) {
                            holding.add(table);
                        }
                    }
                }
            }
        }
        return holding;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select oid::regclass::text from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace")) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }
}
