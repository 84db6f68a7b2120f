package dk.opgang.participants.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate JANUARY = LocalDate.of(2019, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2019, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2019, 5, 1);
    private static final LocalDate JULY = LocalDate.of(2019, 7, 1);

    @Test
    void opening_one_ends_the_other() {
        // Given
        Stay first = open("a", JANUARY);
        Timeline<Stay> timeline = new Timeline<>(List.of(first));
        // When
        timeline.add(open("b", MARCH));
        // Then
        assertEquals(MARCH, first.to());
    }

    @Test
    void a_late_report_fits_in_between_and_moves_a_concluded_end() {
        // Given
        Stay first = open("a", JANUARY);
        Timeline<Stay> timeline = new Timeline<>(List.of(first));
        timeline.add(open("c", MAY));
        Stay late = open("b", MARCH);
        // When
        timeline.add(late);
        // Then
        assertEquals(MARCH, first.to());
        assertEquals(MAY, late.to());
    }

    @Test
    void a_reported_end_stands_in_the_way() {
        // Given
        Stay reported = between("a", JANUARY, MAY);
        Timeline<Stay> timeline = new Timeline<>(List.of(reported));
        // When
        Optional<Stay> conflict = timeline.conflictWith(open("b", MARCH));
        // Then
        assertEquals(Optional.of(reported), conflict);
    }

    @Test
    void two_cannot_begin_on_one_day() {
        // Given
        Stay first = open("a", JANUARY);
        Timeline<Stay> timeline = new Timeline<>(List.of(first));
        // When
        Optional<Stay> conflict = timeline.conflictWith(open("b", JANUARY));
        // Then
        assertEquals(Optional.of(first), conflict);
    }

    @Test
    void the_same_again_adds_nothing() {
        // Given
        Stay first = open("a", JANUARY);
        Timeline<Stay> timeline = new Timeline<>(List.of(first));
        // When
        Optional<Stay> conflict = timeline.conflictWith(open("a", MARCH));
        // Then
        assertEquals(Optional.of(first), conflict);
    }

    @Test
    void a_closed_one_of_long_ago_may_end_where_the_next_begins() {
        // Given
        Timeline<Stay> timeline = new Timeline<>(List.of(open("b", MARCH)));
        // When
        Optional<Stay> conflict = timeline.conflictWith(between("a", JANUARY, MARCH));
        // Then
        assertTrue(conflict.isEmpty());
    }

    @Test
    void going_on_is_not_possible_when_another_has_begun() {
        // Given
        Stay first = between("a", JANUARY, MARCH);
        Stay second = between("b", MAY, JULY);
        Timeline<Stay> timeline = new Timeline<>(List.of(first, second));
        // When
        Optional<Stay> conflict = timeline.next(first, JANUARY);
        // Then
        assertEquals(Optional.of(second), conflict);
    }

    private static Stay open(String place, LocalDate from) {
        return new Stay(place, Period.since(from));
    }

    private static Stay between(String place, LocalDate from, LocalDate to) {
        return new Stay(place, new Period(from, to));
    }
}
