package dk.opgang.participants.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.ParticipantEvent;
import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.platform.outbox.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaseFileTest {

    private static final UUID AREA = new UUID(1, 1);
    private static final UUID OTHER_AREA = new UUID(1, 2);
    private static final LocalDate JANUARY = LocalDate.of(2019, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2019, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2019, 5, 1);
    private static final LocalDate TODAY = LocalDate.of(2020, 2, 1);

    private final CaseFile file = CaseFile.ofNew(new Participant("615"));

    @Test
    void a_new_file_is_told_whole() {
        // Given
        file.take(told(AREA, "kontanthjaelp", JANUARY), TODAY);
        // When
        List<ParticipantEvent> events = file.settle(TODAY);
        // Then
        assertEquals(
                List.of(ParticipantState.REGISTERED, ResidenceState.OPENED, BenefitPeriodState.OPENED), types(events));
        assertEquals(AREA, file.participant().housingAreaId());
        assertEquals("kontanthjaelp", file.participant().benefitGroup());
    }

    @Test
    void the_same_report_again_is_no_news() {
        // Given
        file.take(told(AREA, "kontanthjaelp", JANUARY), TODAY);
        file.settle(TODAY);
        // When
        Taken again = file.take(told(AREA, "kontanthjaelp", JANUARY), TODAY);
        // Then
        assertFalse(again.changed());
        assertEquals(List.of(), file.settle(TODAY));
    }

    @Test
    void an_earlier_benefit_told_with_the_area_moves_a_concluded_beginning() {
        // Given
        file.take(told(AREA, "sygedagpenge", MAY), TODAY);
        file.settle(TODAY);
        // When
        file.take(told(AREA, "kontanthjaelp", JANUARY), TODAY);
        // Then
        assertEquals(JANUARY, file.residences().spells().getFirst().from());
        assertEquals(List.of(ResidenceState.CORRECTED, BenefitPeriodState.OPENED), types(file.settle(TODAY)));
        assertEquals(
                List.of(AREA, AREA),
                file.benefits().spells().stream()
                        .map(BenefitPeriod::housingAreaId)
                        .toList());
    }

    @Test
    void a_reported_beginning_of_a_residence_stays() {
        // Given
        file.take(new Report(new Report.Stay(AREA, MARCH, "/housingAreaId", "/residenceFrom"), null), TODAY);
        // When
        file.take(told(AREA, "kontanthjaelp", JANUARY), TODAY);
        // Then
        assertEquals(MARCH, file.residences().spells().getFirst().from());
    }

    @Test
    void a_told_beginning_replaces_a_concluded_one_and_is_never_dropped() {
        // Given
        file.take(told(AREA, "kontanthjaelp", MARCH), TODAY);
        // When
        Taken later = file.take(stay(MAY), TODAY);
        Taken other = file.take(stay(MARCH), TODAY);
        // Then
        assertTrue(later.changed());
        assertEquals(MAY, file.residences().spells().getFirst().from());
        assertTrue(other.refusal().isPresent());
    }

    @Test
    void another_day_within_a_reported_residence_is_refused_by_name() {
        // Given
        file.take(stay(MARCH), TODAY);
        // When
        Taken taken = file.take(stay(MAY), TODAY);
        // Then
        assertEquals("/residenceFrom", taken.refusal().orElseThrow().pointer());
    }

    private static Report stay(LocalDate from) {
        return new Report(new Report.Stay(AREA, from, "/housingAreaId", "/residenceFrom"), null);
    }

    @Test
    void somebody_who_is_told_elsewhere_without_a_day_has_moved_today() {
        // Given
        file.take(told(AREA, "kontanthjaelp", JANUARY), TODAY);
        file.settle(TODAY.minusDays(1));
        // When
        file.take(new Report(new Report.Stay(OTHER_AREA, null, "/housingAreaId", "/residenceFrom"), null), TODAY);
        // Then
        assertEquals(TODAY, file.residences().spells().getFirst().to());
        assertEquals(
                List.of(ResidenceState.CLOSED, ResidenceState.OPENED, ParticipantState.UPDATED),
                types(file.settle(TODAY)));
    }

    @Test
    void a_refused_report_changes_nothing_of_the_file() {
        // Given
        file.take(new Report(null, new Report.Benefit("kontanthjaelp", JANUARY, MAY, "employment", "/from")), TODAY);
        file.settle(TODAY);
        // When
        Taken taken = file.take(told(AREA, "sygedagpenge", MARCH), TODAY);
        // Then
        assertEquals(
                ParticipantProblem.BENEFIT_PERIOD_OVERLAPS,
                taken.refusal().orElseThrow().problem());
        assertTrue(file.residences().spells().isEmpty());
        assertEquals(List.of(), file.settle(TODAY));
    }

    @Test
    void a_report_without_an_end_opens_nothing_again() {
        // Given
        file.take(new Report(null, new Report.Benefit("kontanthjaelp", JANUARY, MAY, "employment", "/from")), TODAY);
        file.settle(TODAY);
        // When
        Taken taken =
                file.take(new Report(null, new Report.Benefit("kontanthjaelp", JANUARY, null, null, "/from")), TODAY);
        // Then
        assertFalse(taken.changed());
    }

    @Test
    void the_group_told_for_the_same_day_is_corrected() {
        // Given
        file.take(told(AREA, "kontanthjaelp", JANUARY), TODAY);
        file.settle(TODAY);
        // When
        file.take(told(AREA, "uddannelseshjaelp", JANUARY), TODAY);
        // Then
        assertEquals(List.of(BenefitPeriodState.CORRECTED, ParticipantState.UPDATED), types(file.settle(TODAY)));
    }

    @Test
    void what_begins_in_the_future_holds_when_its_day_has_come() {
        // Given
        file.take(told(AREA, "kontanthjaelp", TODAY.plusDays(7)), TODAY);
        file.settle(TODAY);
        String before = file.participant().benefitGroup();
        LocalDate due = file.participant().nextChangeOn();
        // When
        List<ParticipantEvent> events = file.settle(TODAY.plusDays(7));
        // Then
        assertNull(before);
        assertEquals(TODAY.plusDays(7), due);
        assertEquals(List.of(ParticipantState.UPDATED), types(events));
        assertEquals("kontanthjaelp", file.participant().benefitGroup());
        assertNull(file.participant().nextChangeOn());
    }

    private static Report told(UUID area, String group, LocalDate from) {
        return new Report(
                new Report.Stay(area, null, "/housingAreaId", "/residenceFrom"),
                new Report.Benefit(group, from, null, null, "/benefitFrom"));
    }

    private static List<String> types(List<ParticipantEvent> events) {
        return events.stream().map(Event::type).toList();
    }
}
