package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.RuleOfDatabase;
import dk.opgang.platform.testing.RuleOfDatabase.Mutant;
import dk.opgang.platform.testing.TestDatabase;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Which placements whoever posted them sees, and how, held against what was written by hand: as the view of the database says it, and as each
 * small change of that view would. A change that is not noticed would be one that nothing holds.
 */
@ServiceTest
class PlacementMutantsTest {

    private static final String ORGANISATION = "organisation:" + World.ODINSGAARDEN;
    private static final String OTHER_ORGANISATION = "organisation:13748136";
    private static final String MUNICIPALITY = "municipality:615";
    private static final String OTHER_MUNICIPALITY = "municipality:253";
    private static final String DEFINITION = "select pg_get_viewdef('placements_seen'::regclass)";
    private static final String COVERED =
            "initiatives_consent_covers(p.participant_id, p.municipality_code, p.initiative_id, 'placements')";

    private static final List<Mutant> MUTANTS = List.of(
            new Mutant("where (select opgang_system())", "where true"),
            new Mutant("or p.municipality_code = (select opgang_municipality())", ""),
            new Mutant("or p.poster = (select opgang_tenant()) and", "or"),
            new Mutant("and not initiatives_restricted(p.participant_id)", ""),
            new Mutant("not p.touched", "true"),
            new Mutant("not p.touched", "false"),
            new Mutant("or " + COVERED, "or false"),
            new Mutant("or " + COVERED, "or true"),
            new Mutant("or " + COVERED, "or " + COVERED.replace("placements'", "enrolments'")),
            new Mutant("a.poster = (select opgang_tenant())", "true"),
            new Mutant("and not initiatives_restricted(a.participant_id)", ""),
            new Mutant("and not " + COVERED, ""));

    private final Map<String, String> names = new LinkedHashMap<>();

    @Test
    void every_change_of_what_posters_see_is_noticed() throws Exception {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "outreach-employment");
        place("untouched", initiative, Persona.ODINSGAARDEN, false);
        place("touched", initiative, Persona.ODINSGAARDEN, true);
        UUID covered = place("covered", initiative, Persona.ODINSGAARDEN, true);
        place("of the municipality", initiative, Persona.HORSENS, false);
        UUID restricted = place("restricted", initiative, Persona.ODINSGAARDEN, false);
        UUID restrictedToo = place("restricted and touched", initiative, Persona.ODINSGAARDEN, true);
        TestDatabase.execute(
                "insert into consents (id, participant_id, municipality_code, recipient, source, data_categories,"
                        + " valid_from, valid_until) values (gen_random_uuid(), '" + covered + "', '615', '"
                        + World.ODINSGAARDEN
                        + "', '615', '{placements}', current_date - 1, current_date + 9)");
        TestDatabase.execute("update participants set restricted = true where id in ('" + restricted + "', '"
                + restrictedToo + "')");
        List<Mutant> unnoticed = new ArrayList<>();
        String rewritten;
        try (RuleOfDatabase rule = new RuleOfDatabase()) {

            // When
            Set<String> seen = seen(rule);
            for (Mutant mutant : MUTANTS) {
                rule.run(mutant.of(view()));
                if (expected().equals(seen(rule))) {
                    unnoticed.add(mutant);
                }
            }
            rule.run(view());
            Set<String> again = seen(rule);

            // Then
            assertEquals(expected(), seen);
            assertEquals(expected(), again);
            assertEquals(List.of(), unnoticed);
            rewritten = rule.text(DEFINITION);
        }
        assertEquals(TestDatabase.text(DEFINITION), rewritten, "The view stands elsewhere by now");
    }

    private Set<String> expected() {
        Set<String> expected = new TreeSet<>();
        names.values().forEach(name -> expected.add(MUNICIPALITY + " " + name + " false"));
        expected.add(ORGANISATION + " untouched false");
        expected.add(ORGANISATION + " touched true");
        expected.add(ORGANISATION + " covered false");
        return expected;
    }

    private Set<String> seen(RuleOfDatabase rule) throws SQLException {
        String query = "select id || ' ' || frozen::text from placements_seen where id in ('"
                + String.join("', '", names.keySet()) + "')";
        Set<String> seen = new TreeSet<>();
        for (String tenant : List.of(ORGANISATION, OTHER_ORGANISATION, MUNICIPALITY, OTHER_MUNICIPALITY)) {
            for (String row : rule.seenBy(tenant, query)) {
                String[] parts = row.split(" ");
                seen.add(tenant + " " + names.get(parts[0]) + " " + parts[1]);
            }
        }
        return seen;
    }

    /** @param touched whether the municipality writes in it too */
    private UUID place(String name, UUID initiative, Persona poster, boolean touched) {
        UUID participant = People.adult("615");
        World.enrol(Persona.HORSENS, initiative, participant).statusCode(201);
        Map<String, Object> form = new LinkedHashMap<>(World.placementForm(participant, "mutants-" + participant));
        form.put("initiativeId", initiative);
        String id = World.place(poster, form).statusCode(201).extract().path("id");
        names.put(id, name);
        if (touched) {
            as(Persona.HORSENS)
                    .header("If-Match", "*")
                    .body(Map.of("weeklyHours", 20))
                    .patch("/v1/placements/{id}", id)
                    .then()
                    .statusCode(200);
        }
        return participant;
    }

    private static String view() throws IOException {
        return RuleOfDatabase.text("V1_274__workloads_and_tasks.sql", "create or replace view placements_seen as", ";");
    }
}
