package dk.opgang.initiatives;

import static org.hamcrest.Matchers.equalTo;

import dk.opgang.local.oidc.Persona;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A participant whose event arrives between the look at the projection and the owner's answer is found, whoever looks. */
@ServiceTest
class ParticipantLookUpTest {

    @Test
    void aPlacementFindsWhoArrivesMeanwhile() {
        // Given
        UUID participant = People.arriving("615");

        // When
        var placed = World.place(Persona.HORSENS, World.placementForm(participant, "arriving"));

        // Then
        placed.statusCode(201);
    }

    @Test
    void anEnrolmentFindsWhoArrivesMeanwhile() {
        // Given
        UUID participant = People.arriving("615");
        UUID initiative = World.initiative(Persona.HORSENS, "outreach-employment");

        // When
        var enrolled = World.enrol(Persona.HORSENS, initiative, participant);

        // Then
        enrolled.statusCode(201);
    }

    @Test
    void aBatchOfPlacementsFindsWhoArrivesMeanwhile() {
        // Given
        String csv = """
                sourceSystem,sourceId,participantId,kind,employerCvr,employerName,employerKind,from,to,weeklyHours
                test,arriving-1,%s,company-internship,%s,Testfirma,private,2019-02-04,2019-05-06,37
                test,arriving-2,%s,company-internship,%s,Testfirma,private,2019-02-04,2019-05-06,37
                test,arriving-3,%s,company-internship,%s,Testfirma,private,2019-02-04,2019-05-06,37
                """.formatted(
                        People.arriving("615"),
                        World.EMPLOYER,
                        People.adult("615"),
                        World.EMPLOYER,
                        World.NOBODY,
                        World.EMPLOYER);

        // When
        var batch = World.batch(Persona.HORSENS, "/v1/placement-batches?dryRun=true", "text/csv", csv);

        // Then
        batch.statusCode(201).body("rows.created", equalTo(2)).body("rows.rejected", equalTo(1));
        World.batch(Persona.HORSENS, "/v1/placement-batches", "text/csv", csv)
                .statusCode(201)
                .body("rows.created", equalTo(2))
                .body("rows.rejected", equalTo(1));
    }

    @Test
    void aBatchOfEnrolmentsFindsWhoArrivesMeanwhile() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "outreach-employment");
        String csv = """
                sourceSystem,sourceId,participantId,initiativeId,from
                test,arriving,%s,%s,2019-02-04
                """.formatted(People.arriving("615"), initiative);

        // When
        var batch = World.batch(Persona.HORSENS, "/v1/enrolment-batches", "text/csv", csv);

        // Then
        batch.statusCode(201).body("rows.created", equalTo(1));
    }
}
