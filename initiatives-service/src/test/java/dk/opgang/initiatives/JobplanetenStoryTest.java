package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.opgang.local.oidc.Persona;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Jobplaneten as its document tells it: 447 young people at 54 workplaces, up a ladder of four steps that nobody enters too early. */
@ServiceTest
class JobplanetenStoryTest {

    private static final int YOUNG = 447;
    private static final String HEADER =
            "sourceSystem,sourceId,participantId,initiativeId,kind,employerCvr,employerName,employerKind,from,to,weeklyHours,payer,step\n";

    /**
     * A step of the ladder with the placement that reaches it.
     *
     * @param people so many reach it
     * @param workplaces at so many, of which no other step has one
     */
    private record Step(
            String key,
            String kind,
            String employerKind,
            String from,
            String to,
            int weeklyHours,
            String payer,
            int people,
            int workplaces) {}

    private static final Step FIRST = new Step(
            "pocket-money-job",
            "pocket-money-job",
            "housing-organisation",
            "2018-02-05",
            "2018-06-04",
            2,
            "project",
            YOUNG,
            12);
    private static final Step SECOND = new Step(
            "public-leisure-job",
            "leisure-job",
            "municipality",
            "2018-08-06",
            "2019-01-07",
            4,
            "municipality",
            210,
            14);
    private static final Step THIRD = new Step(
            "private-leisure-job", "leisure-job", "private", "2019-02-04", "2019-07-01", 8, "employer", 120, 20);
    private static final Step FOURTH = new Step(
            "internship-or-apprenticeship", "tasting-internship", "private", "2019-08-05", "2019-09-02", 7, "", 60, 8);
    private static final List<Step> LADDER = List.of(FIRST, SECOND, THIRD, FOURTH);

    private UUID initiative;

    @BeforeEach
    void begin() {
        initiative = World.initiative(Persona.GREVE, "jobplaneten");
    }

    @Test
    void fourHundredAndFortySevenClimbAtFiftyFourWorkplaces() {
        // Given
        List<UUID> young =
                Stream.generate(() -> People.born(2003, "253")).limit(YOUNG).toList();
        enrol(young);
        List<String> workplaces =
                Companies.many(LADDER.stream().mapToInt(Step::workplaces).sum());
        List<String> rows = new ArrayList<>();
        int used = 0;
        for (Step step : LADDER) {
            for (int i = 0; i < step.people(); i++) {
                rows.add(row(step, young.get(i), workplaces.get(used + i % step.workplaces())));
            }
            used += step.workplaces();
        }

        // When
        ValidatableResponse receipt = batch(rows);

        // Then
        receipt.statusCode(201).body("rows.created", equalTo(rows.size())).body("rows.rejected", equalTo(0));
        as(Persona.GREVE)
                .get("/v1/initiatives/{id}/results", initiative)
                .then()
                .statusCode(200)
                .body("total.uniqueParticipants", equalTo(YOUNG))
                .body("total.youngPeoplePlaced", equalTo(YOUNG))
                .body("total.workplaces", equalTo(54))
                .body("total.reachedStep3", equalTo(120));
        as(Persona.GREVE)
                .get("/v1/initiatives/{id}/funnel", initiative)
                .then()
                .statusCode(200)
                .body("stage", equalTo(LADDER.stream().map(Step::key).toList()))
                .body("count", contains(YOUNG, 210, 120, 60));
    }

    @Test
    void nobodyEntersAStepTooEarlyOrElsewhereThanItIs() {
        // Given
        UUID child = People.born(2003, "253");
        enrol(List.of(child));
        UUID grown = People.born(2001, "253");
        String cvr = Companies.many(1).getFirst();

        // When
        ValidatableResponse receipt = batch(List.of(
                row(FIRST, grown, cvr),
                row(THIRD, child, cvr),
                told(SECOND, child, cvr).replace("municipality,2018", "private,2018"),
                told(FIRST, child, cvr).replace(",project,", ",employer,"),
                told(FIRST, child, cvr).replace("housing-organisation", "private"),
                row(FOURTH, child, cvr).replace("2019-08-05,2019-09-02", "2018-03-05,2018-04-02"),
                row(FOURTH, child, cvr).replace("tasting-internship", "ordinary-job")));

        // Then
        receipt.statusCode(201).body("rows.created", equalTo(0));
        rejections(receipt)
                .body(
                        "items.collect { it.row + ' ' + it.errors.code.join(' ') }",
                        contains(
                                "1 age-not-eligible",
                                "2 earlier-placement-missing",
                                "3 employer-kind-not-in-initiative",
                                "4 payer-not-in-initiative",
                                "5 employer-kind-not-in-initiative",
                                "6 age-not-eligible",
                                "7 kind-not-in-initiative"));
        as(Persona.GREVE)
                .get("/v1/initiatives/{id}/results", initiative)
                .then()
                .body("total.placements", equalTo(0))
                .body("total.reachedStep3", equalTo(0));
    }

    @Test
    void whatNoStepOfTheLadderAllowsIsRefusedAlsoWhereNoneIsTold() throws JsonProcessingException {
        // Given
        UUID child = People.born(2003, "253");
        enrol(List.of(child));
        String cvr = Companies.many(1).getFirst();
        List<String> refused = List.of(
                row(SECOND, child, cvr).replace(",4,municipality,", ",4,employer,"),
                row(THIRD, child, cvr).replace(",8,employer,", ",8,project,"),
                row(THIRD, child, cvr).replace(",private,", ",association,"),
                row(THIRD, child, cvr).replace(",private,", ",association,").replace(",8,employer,", ",8,shared,"),
                row(FIRST, child, cvr).replace(",2,project,", ",2,municipality,"));

        // When
        ValidatableResponse receipt = batch(refused);

        // Then
        receipt.statusCode(201).body("rows.created", equalTo(0));
        rejections(receipt)
                .body(
                        "items.collect { it.row + ' ' + it.errors.code.join(' ') }",
                        contains(
                                "1 payer-not-in-initiative",
                                "2 payer-not-in-initiative",
                                "3 employer-kind-not-in-initiative",
                                "4 employer-kind-not-in-initiative payer-not-in-initiative",
                                "5 payer-not-in-initiative"));
        Map<String, Object> form = World.placementForm(child, "no step " + child);
        form.putAll(Map.of("kind", "leisure-job", "from", THIRD.from(), "to", THIRD.to(), "weeklyHours", 8));
        form.putAll(Map.of("initiativeId", initiative, "payer", "project"));
        World.place(Persona.GREVE, form)
                .statusCode(422)
                .body("errors.code", contains("payer-not-in-initiative"))
                .body("errors.pointer", contains("/payer"))
                .body("errors.limit", contains("employer"))
                .body("errors.value", contains("project"));
        World.batch(
                        Persona.GREVE,
                        "/v1/placement-batches",
                        "application/x-ndjson",
                        new JsonMapper().writeValueAsString(form))
                .statusCode(201)
                .body("rows.rejected", equalTo(1));
        batch(List.of(row(FIRST, child, cvr))).body("rows.created", equalTo(1));
        form.put("payer", "employer");
        var placed = World.place(Persona.GREVE, form).statusCode(201).extract();
        as(Persona.GREVE)
                .header("If-Match", placed.header("ETag"))
                .body(Map.of("payer", "project"))
                .patch("/v1/placements/{id}", placed.<String>path("id"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("payer-not-in-initiative"));
    }

    private void enrol(List<UUID> young) {
        StringBuilder csv = new StringBuilder("sourceSystem,sourceId,initiativeId,participantId,from,state\n");
        young.forEach(it -> csv.append("%s,%s,%s,%s,2018-01-08,active%n".formatted(initiative, it, initiative, it)));
        World.batch(Persona.GREVE, "/v1/enrolment-batches", "text/csv", csv.toString())
                .statusCode(201)
                .body("rows.created", equalTo(young.size()));
    }

    private String row(Step step, UUID young, String workplace) {
        return String.join(
                ",",
                initiative.toString(),
                UUID.randomUUID().toString(),
                young.toString(),
                initiative.toString(),
                step.kind(),
                workplace,
                "Arbejdsplads",
                step.employerKind(),
                step.from(),
                step.to(),
                String.valueOf(step.weeklyHours()),
                step.payer(),
                "");
    }

    /** The same with the step told. */
    private String told(Step step, UUID young, String workplace) {
        return row(step, young, workplace) + step.key();
    }

    private static ValidatableResponse rejections(ValidatableResponse receipt) {
        return as(Persona.GREVE)
                .get("/v1/placement-batches/{id}/rejections", receipt.extract().<String>path("id"))
                .then();
    }

    private static ValidatableResponse batch(List<String> rows) {
        return World.batch(Persona.GREVE, "/v1/placement-batches", "text/csv", HEADER + String.join("\n", rows) + "\n");
    }
}
