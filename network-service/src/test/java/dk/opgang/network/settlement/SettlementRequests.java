package dk.opgang.network.settlement;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.TestDatabase;
import java.time.LocalDate;
import java.util.UUID;

/** Settlements for tests: their first line is one that the service books itself. */
public final class SettlementRequests {

    private static final String PATH = "/v1/settlements";

    private SettlementRequests() {}

    /** The id of the municipality's settlement with the other party for the quarter of the day: it owes 1,000 kroner to begin with. */
    public static String settlement(Persona municipality, String other, LocalDate on) {
        String code = municipality.claims().get("municipality").toString();
        due(code, other, "1000.00", on, UUID.randomUUID().toString());
        return Api.as(municipality)
                .get(PATH + "?counterparty=" + other + "&quarter=" + Quarter.of(on))
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    /** Notes something to be booked. */
    static void due(String debtor, String creditor, String amount, LocalDate on, String cause) {
        TestDatabase.execute("""
                insert into settlement_dues (id, cause, kind, arisen_on, debtor, creditor, amount_dkk, case_id)
                values (gen_random_uuid(), '%s', 'compensation', '%s', '%s', '%s', %s, gen_random_uuid())""".formatted(cause, on, debtor, creditor, amount));
    }
}
