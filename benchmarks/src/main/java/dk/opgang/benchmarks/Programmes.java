package dk.opgang.benchmarks;

import dk.opgang.local.api.OpgangApi;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Initiatives of Horsens, and people enrolled in them. */
record Programmes(Running running, OpgangApi horsens) {

    static final String DATABASE = "initiatives";

    // One in a thousand is in a state that hardly anybody is in.
    private static final String ENROLMENTS = """
            insert into enrolments (id, created_at, updated_at, version, poster, source_system, source_id, initiative_id, participant_id,
                                    municipality_code, partner_organisations, period_from, state, state_since)
            select md5('enrolment%1$s' || n)::uuid, timestamptz '2020-01-01' + n * interval '1 second', now(), 0, 'municipality:615',
                   '%1$s', n::text, '%1$s', md5('%1$s' || n)::uuid, '615', '{}', date '2015-01-01' + (n * 37) %% 3650,
                   case when n %% 1000 = 500 then 'completed' else (array['referred', 'enrolled', 'active', 'paused'])[1 + n %% 4] end,
                   date '2015-01-01' + (n * 37) %% 3650
            from generate_series(1, %2$d) n""";

    /** Another initiative of the template, by its id. */
    String initiative(String template) {
        return initiative(template, Map.of());
    }

    /** The same with what the template asks of it: what is posted twice is done once, so each has a name of its own. */
    String initiative(String template, Map<String, Object> parameters) {
        return horsens.post(
                        "/v1/initiatives",
                        Map.of(
                                "templateKey",
                                template,
                                "name",
                                "Benchmark " + UUID.randomUUID(),
                                "municipalityCodes",
                                List.of("615"),
                                "period",
                                Map.of("from", "2014-01-01"),
                                "parameters",
                                parameters))
                .path("id")
                .asString();
    }

    /** Enrols so many, whose keys are the numbers from 1, past the service. */
    void enrol(String initiative, int people) throws SQLException {
        running.execute(DATABASE, ENROLMENTS.formatted(initiative, people));
    }
}
