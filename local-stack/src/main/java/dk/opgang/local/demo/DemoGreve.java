package dk.opgang.local.demo;

import dk.opgang.local.api.OpgangApi;
import dk.opgang.local.oidc.Persona;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** Job and education guidance in Greve Nord, 2017 to 2019: three batches, and the results by year. */
final class DemoGreve {

    private static final String PREFIX = "greve-nord";
    private static final int PLACE = 3;

    private final OpgangApi greve;
    private final DemoListener listener;

    DemoGreve(OpgangApi greve, DemoListener listener) {
        this.greve = greve;
        this.listener = listener;
    }

    /** Loads the case; answers the path of its results. */
    String load(String areaId) {
        List<GuidanceYear> years = GuidanceYear.all();
        BenefitSpell spell = new BenefitSpell("kontanthjaelp", LocalDate.of(2016, 1, 1), null, null);
        DemoParticipants participants = new DemoParticipants(greve, listener);
        participants.load(
                "Participants of Greve",
                PREFIX,
                PLACE,
                areaId,
                Collections.nCopies(years.getLast().end(), spell));
        DemoInitiative initiative = initiative(areaId);
        GuidanceBatches batches =
                new GuidanceBatches(years, participants.idsBySource(areaId), PREFIX, PLACE, initiative.id());
        post("Enrolments in Greve Nord", "/v1/enrolment-batches", batches.enrolments());
        post("Conversations in Greve Nord", "/v1/contact-batches", batches.contacts());
        post("Internships in Greve Nord", "/v1/placement-batches", batches.internships(areaId));
        return "/v1/initiatives/" + initiative.id() + "/results?from=2017-01-01&to=2020-01-01&by=year";
    }

    /** The results as they are now, beside the published ones. */
    YearlyTable table(String path) {
        JsonNode results = greve.get(path);
        return new YearlyTable(
                "Greve Nord: job and education guidance",
                GuidanceYear.expected().stream()
                        .map(row -> new YearlyTable.Row(
                                row.measure(),
                                row.expected(),
                                cells(results, Objects.requireNonNull(GuidanceYear.FIELDS.get(row.measure())))))
                        .toList());
    }

    private static Map<Integer, BigDecimal> cells(JsonNode results, String field) {
        Map<Integer, BigDecimal> cells = new HashMap<>();
        for (JsonNode row : results.path("rows")) {
            if (row.path(field).isNumber()) {
                cells.put(
                        Integer.valueOf(row.path("key").asString()),
                        row.path(field).decimalValue());
            }
        }
        return cells;
    }

    private void post(String step, String collection, String csv) {
        DemoBatch.post(greve, listener, step, collection, csv);
    }

    private DemoInitiative initiative(String areaId) {
        return DemoInitiative.post(
                greve,
                "initiative-greve-nord",
                Map.of(
                        "templateKey", "job-and-education-guidance",
                        "name", "Job- og uddannelsesvejledning i Greve Nord",
                        "municipalityCodes", List.of("253"),
                        "housingAreaIds", List.of(areaId),
                        "period", Map.of("from", "2017-01-01"),
                        "partners",
                                List.of(Map.of(
                                        "organisation",
                                        Persona.BO_VEST.organisation().orElseThrow(),
                                        "role",
                                        "housing-organisation"))));
    }
}
