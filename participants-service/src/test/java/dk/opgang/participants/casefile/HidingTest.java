package dk.opgang.participants.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.ParticipantEvent;
import dk.opgang.participants.subject.Protection;
import dk.opgang.participants.subject.ProtectionForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What others are told of somebody threatened: that the residence ended, and where they live only when it is over. */
class HidingTest {

    private static final UUID AREA = new UUID(1, 1);
    private static final UUID OTHER_AREA = new UUID(1, 2);
    private static final LocalDate LIVED = LocalDate.of(2018, 1, 1);
    private static final LocalDate HIDES = LocalDate.of(2020, 2, 1);
    private static final LocalDate OVER = LocalDate.of(2020, 5, 1);

    private final Participant participant = new Participant("615");
    private CaseFile file = CaseFile.ofNew(participant);

    @Test
    void the_residence_ends_on_the_first_day_and_nothing_else_is_told() {
        // Given
        live(AREA, LIVED);
        file.settle(HIDES);
        protect("threatened");
        // When
        List<ParticipantEvent> events = file.settle(HIDES);
        // Then
        assertEquals(List.of(ResidenceState.CLOSED, ParticipantState.UPDATED), types(events));
        assertEquals(HIDES, ((ResidenceState) events.getFirst()).to());
        assertNull(((ParticipantState) events.getLast()).housingAreaId());
        assertEquals(AREA, participant.housingAreaId());
    }

    @Test
    void a_hiding_to_come_is_told_when_its_day_has_come() {
        // Given
        live(AREA, LIVED);
        file.settle(HIDES.minusDays(3));
        protect("threatened");
        List<ParticipantEvent> before = file.settle(HIDES.minusDays(1));
        LocalDate due = participant.nextChangeOn();
        reopen();
        // When
        List<ParticipantEvent> events = file.settle(HIDES);
        // Then
        assertEquals(List.of(), before);
        assertEquals(HIDES, due);
        assertEquals(List.of(ResidenceState.CLOSED, ParticipantState.UPDATED), types(events));
        assertEquals(OVER, participant.nextChangeOn());
    }

    @Test
    void what_happens_meanwhile_is_told_without_an_area() {
        // Given
        live(AREA, LIVED);
        file.settle(HIDES);
        protect("threatened");
        file.settle(HIDES);
        reopen();
        live(OTHER_AREA, HIDES.plusDays(3));
        BenefitPeriodForm benefit = new BenefitPeriodForm("sygedagpenge", HIDES.plusDays(2), null, null, null);
        file.benefits().add(new BenefitPeriod(participant.id(), "615", benefit));
        // When
        List<ParticipantEvent> events = file.settle(HIDES.plusDays(5));
        // Then
        assertEquals(List.of(BenefitPeriodState.OPENED, ParticipantState.UPDATED), types(events));
        assertNull(((BenefitPeriodState) events.getFirst()).housingAreaId());
        assertNull(((ParticipantState) events.getLast()).housingAreaId());
    }

    @Test
    void afterwards_everything_is_told_again_as_it_is() {
        // Given
        live(AREA, LIVED);
        file.settle(HIDES);
        protect("threatened");
        file.settle(HIDES);
        reopen();
        live(OTHER_AREA, HIDES.plusDays(3));
        file.settle(HIDES.plusDays(5));
        reopen();
        // When
        List<ParticipantEvent> events = file.settle(OVER);
        // Then
        assertEquals(List.of(ResidenceState.CORRECTED, ResidenceState.OPENED, ParticipantState.UPDATED), types(events));
        assertEquals(HIDES.plusDays(3), ((ResidenceState) events.getFirst()).to());
        assertNull(((ResidenceState) events.get(1)).to());
        assertEquals(OTHER_AREA, ((ParticipantState) events.getLast()).housingAreaId());
    }

    @Test
    void a_protection_that_is_taken_away_is_over() {
        // Given
        live(AREA, LIVED);
        file.settle(HIDES);
        protect("threatened");
        file.settle(HIDES);
        reopen();
        file.shelter().lift();
        // When
        List<ParticipantEvent> events = file.settle(HIDES.plusDays(1));
        // Then
        assertEquals(List.of(ResidenceState.OPENED, ParticipantState.UPDATED), types(events));
        assertTrue(file.shelter().removed().isPresent());
    }

    @Test
    void somebody_registered_in_hiding_lives_nowhere() {
        // Given
        live(AREA, LIVED);
        protect("threatened");
        // When
        List<ParticipantEvent> events = file.settle(HIDES);
        // Then
        assertEquals(List.of(ParticipantState.REGISTERED), types(events));
        assertNull(((ParticipantState) events.getFirst()).housingAreaId());
    }

    @Test
    void a_residence_that_began_in_a_hiding_that_is_told_late_is_left_empty() {
        // Given
        live(AREA, HIDES.plusDays(4));
        file.settle(HIDES.plusDays(5));
        protect("threatened");
        // When
        List<ParticipantEvent> events = file.settle(HIDES.plusDays(6));
        // Then
        assertEquals(List.of(ResidenceState.CLOSED, ParticipantState.UPDATED), types(events));
        assertEquals(HIDES.plusDays(4), ((ResidenceState) events.getFirst()).to());
    }

    @Test
    void of_a_protected_name_and_address_nothing_is_told() {
        // Given
        live(AREA, LIVED);
        file.settle(HIDES);
        protect("name-and-address");
        // When
        List<ParticipantEvent> events = file.settle(HIDES);
        // Then
        assertEquals(List.of(), events);
    }

    private void live(UUID area, LocalDate from) {
        file.residences().add(new Residence(participant.id(), "615", new ResidenceForm(area, from, null, null)));
    }

    private void protect(String kind) {
        file.shelter().protect(participant, new ProtectionForm(kind, HIDES, OVER, null));
    }

    /** As it is kept and loaded again. */
    private void reopen() {
        Optional<Protection> protection = file.shelter().protection();
        file = CaseFile.of(
                participant, file.benefits().spells(), file.residences().spells(), protection);
    }

    private static List<String> types(List<ParticipantEvent> events) {
        return events.stream().map(ParticipantEvent::type).toList();
    }
}
