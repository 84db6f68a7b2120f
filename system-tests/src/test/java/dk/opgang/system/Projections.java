package dk.opgang.system;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What services have made of the events of others, and a rebuild makes anew. */
final class Projections {

    /** The tables that a rebuild empties, by database. */
    private static final Map<String, List<String>> TABLES = Map.of(
            "participants", List.of("enrolments", "housing_areas", "consent_uses"),
            "initiatives", List.of("contacts", "consents", "benefit_periods", "participants", "housing_areas"),
            "housing_areas",
                    List.of("initiatives", "flow_spells", "benefit_periods", "residences", "restricted_participants"));

    private static final String DIGEST = """
        select count(*) || ' rows, ' || coalesce(sum(('x' || substr(md5(it::text), 1, 15))::bit(60)::bigint::numeric), 0)
        from %s it\
        """;

    private Projections() {}

    /** Rows and a digest of each table that does not depend on their order. */
    static Map<String, String> digests(Quiet.Databases databases) {
        Map<String, String> digests = new TreeMap<>();
        TABLES.forEach((database, tables) -> tables.forEach(
                table -> digests.put(database + "." + table, databases.text(database, DIGEST.formatted(table)))));
        return digests;
    }
}
